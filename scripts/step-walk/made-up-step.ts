/** The code for a step, as somebody would write it. */
type Said = {
  readonly stepsOf: string;
  readonly make: string;
  readonly unanswered: string;
  readonly on2: string;
  readonly on1: string;
  readonly attempt: string;
  readonly entered: string;
  readonly isThere: string;
};

/** A step that takes a contact off the list of people who get emails. */
const truth = (kind: string): Said => ({
  stepsOf: `isUnsubscribed ? [{ kind: '${kind}' }] : []`,
  make: `async ({ ask, calls, subject }) => {
    const answer = await ask(calls.go(subject.contactId));
    return answer.kind === 'answered' ? { kind: 'carried-out' } : answer.trouble;
  }`,
  unanswered: `'repeat'`,
  on2: `({ method: 'PUT', path: pathOf(id), body: { unsubscribed_from_emails: true } })`,
  on1: 'change(id, { unsubscribed_from_emails: true })',
  attempt: `Step ${kind}`,
  entered: `once('${kind}', isUnsubscribed)`,
  isThere: 'contactAt(practice, contactId)?.isUnsubscribed === true',
});

/** Steps with one wrong part each. */
export const LIES: Readonly<Record<string, Partial<Said>>> = {
  unplanned: { stepsOf: '[]' },
  unmade: { make: `async () => ({ kind: 'carried-out' })` },
  'one-sided': { on1: 'change(id, {})' },
  twofold: {
    on2: `({ method: 'POST', path: \`\${pathOf(id)}/notes\`, body: { body: 'Called' } })`,
    on1: `({ method: 'POST', path: '/notes', body: { user: { id }, body: 'Called' } })`,
    isThere: 'practice.notes().some((note) => note.contactId === contactId)',
  },
  'looked-for': { unanswered: `{ lookFor: async () => ({ kind: 'absent' }) }` },
  uncounted: { entered: '[]' },
  unnamed: { attempt: 'Note' },
};

/** The file in which a new kind of step begins. */
export const SHAPES = 'preload/contract/step.ts';

type Entry = readonly [path: string, under: string, text: string];

export const shapeOf = (kind: string): Entry => [
  SHAPES,
  "export const stepSchema = z.discriminatedUnion('kind', [",
  `  z.strictObject({ kind: z.literal('${kind}') }),`,
];

/** Every place that must name a kind: the line above it, and the text for this kind. */
export const entriesOf = (kind: string, lie: Partial<Said> = {}): readonly Entry[] => {
  const said = { ...truth(kind), ...lie };
  return [
    [
      'main/outbox/state/step-plan.ts',
      'export const STEPS: { readonly [K in StepKind]: StepDescriptor<K> } = {',
      `'${kind}': {
        stepsOf: ({ isUnsubscribed }) => (${said.stepsOf}),
        versions: API_VERSIONS,
        make: ${said.make},
        unanswered: ${said.unanswered},
      },`,
    ],
    [
      'main/intercom/adapter.ts',
      'type CallsOf = {',
      `readonly '${kind}': { readonly go: (contactId: string) => ApiCall };`,
    ],
    [
      'main/intercom/contacts-api.ts',
      'const steps: StepCalls = {',
      `'${kind}': { go: (id) => ${said.on2} },`,
    ],
    [
      'main/intercom/leads-api.ts',
      'const steps: StepCalls = {',
      `'${kind}': { go: (id) => ${said.on1} },`,
    ],
    [
      'renderer/lib/step-words.ts',
      'export const STEP_WORDS: { readonly [K in StepKind]: StepWords<K> } = {',
      `'${kind}': { attempt: '${said.attempt}', object: () => 'it', lookedFor: null },`,
    ],
    [
      'main/testing/simulation/promised-steps.ts',
      'const PROMISES: { readonly [K in StepKind]: StepPromise<K> } = {',
      `'${kind}': {
        entered: ({ isUnsubscribed }) => ${said.entered},
        isThere: (practice, { contactId }) => ${said.isThere},
      },`,
    ],
    [
      'main/testing/simulation/step-mutants.ts',
      'const PRETENCES: { readonly [K in StepKind]: Pretence } = {',
      `'${kind}': pretendChanged((body) => body.includes('"unsubscribed_from_emails":')),`,
    ],
    [
      'main/intercom/foreign-ids.test.ts',
      '} = {',
      `'${kind}': (steps, id) => [steps['${kind}'].go(id)],`,
    ],
    [
      'main/storage/migrations/step-kinds.test.ts',
      'const SINCE: { readonly [K in StepKind]: Migration } = {',
      `'${kind}': steps,`,
    ],
  ];
};
