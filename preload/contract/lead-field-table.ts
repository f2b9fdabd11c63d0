import type { ApiVersion } from './session.ts';

/** What a field holds, and how it is typed. */
export type FieldKind =
  /** One line of text. */
  | 'line'
  /** Lines of text. */
  | 'note'
  | 'tags'
  /** A teammate of the workspace. */
  | 'owner'
  /** Yes, or not. */
  | 'tick';

/** How an API takes a field; a dot in a name stands for a key within a key. */
export type Wire =
  | {
      readonly as: 'key';
      readonly name: string;
      /** What goes along with it. */
      readonly along?: Readonly<Record<string, string>>;
    }
  /** A custom attribute, which the workspace has or has not. */
  | { readonly as: 'attribute'; readonly name: string }
  /** A call of its own after the lead is there (architecture.md §2); its name is what refusals call it. */
  | { readonly as: 'step'; readonly name?: string };

/** All that is said of a field of a lead. */
export type FieldInfo = {
  /** Its key in the lead. */
  readonly key: string;
  readonly kind: FieldKind;
  /** What it is called wherever it shows (architecture.md §8). */
  readonly label: string;
  /** Null: this API has no such field. */
  readonly wires: Readonly<Record<ApiVersion, Wire | null>>;
  /** A campaign that says nothing else shows it. */
  readonly isDefault: boolean;
  /** It has a row of the form to itself. */
  readonly isWide?: boolean;
  /** A paste may propose a value for it. */
  readonly isPasted?: boolean;
  /** The keyboard that a screen offers for it. */
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url';
};

const alike = (name: string): FieldInfo['wires'] => ({
  '2.16': { as: 'key', name },
  '1.3': { as: 'key', name },
});

const STEP = { '2.16': { as: 'step' }, '1.3': { as: 'step' } } as const;

/**
 * The fields of a lead, in the order in which they are offered: the one place that says what fields there
 * are. The schema, the form, the campaigns, the requests of both APIs and the words follow from it, and
 * `main/new-field.test.ts` adds one to see that they do. Names on the wire: intercom-api.md §2.1, §3.1.
 */
export const LEAD_FIELDS = {
  name: {
    key: 'name',
    kind: 'line',
    label: 'Name',
    wires: alike('name'),
    isDefault: true,
    isWide: true,
    isPasted: true,
  },
  email: {
    key: 'email',
    kind: 'line',
    label: 'Email',
    wires: alike('email'),
    isDefault: true,
    isPasted: true,
    inputMode: 'email',
  },
  phone: {
    key: 'phone',
    kind: 'line',
    label: 'Phone',
    wires: alike('phone'),
    isDefault: true,
    isPasted: true,
    inputMode: 'tel',
  },
  /** The company's name; Intercom's company is found or made by it. */
  company: {
    key: 'company',
    kind: 'line',
    label: 'Company',
    wires: STEP,
    isDefault: true,
    isPasted: true,
  },
  /** Names, in the order in which they were typed. */
  tags: { key: 'tags', kind: 'tags', label: 'Tags', wires: STEP, isDefault: true },
  note: {
    key: 'note',
    kind: 'note',
    label: 'Note',
    wires: STEP,
    isDefault: true,
    isWide: true,
    isPasted: true,
  },
  /** Intercom's id of the teammate who owns the lead; empty: nobody. */
  owner: {
    key: 'ownerId',
    kind: 'owner',
    label: 'Owner',
    wires: { '2.16': { as: 'step', name: 'owner_id' }, '1.3': null },
    isDefault: true,
  },
  /** What the person does: Intercom's own attribute for that, which a workspace may lack. */
  jobTitle: {
    key: 'jobTitle',
    kind: 'line',
    label: 'Job title',
    wires: {
      '2.16': { as: 'attribute', name: 'job_title' },
      '1.3': { as: 'attribute', name: 'job_title' },
    },
    isDefault: true,
    isPasted: true,
  },
  /** A bare address on 2.x, an object on 1.x. */
  avatarUrl: {
    key: 'avatarUrl',
    kind: 'line',
    label: 'Avatar URL',
    wires: {
      '2.16': { as: 'key', name: 'avatar' },
      '1.3': { as: 'key', name: 'avatar.image_url', along: { 'avatar.type': 'avatar' } },
    },
    isDefault: false,
    isPasted: true,
    inputMode: 'url',
  },
  unsubscribed: {
    key: 'isUnsubscribed',
    kind: 'tick',
    label: 'Unsubscribed from emails',
    wires: alike('unsubscribed_from_emails'),
    isDefault: false,
  },
  /** What browser the lead uses. */
  userAgent: {
    key: 'userAgent',
    kind: 'line',
    label: 'User agent',
    wires: { '2.16': null, '1.3': { as: 'key', name: 'last_seen_user_agent' } },
    isDefault: false,
  },
} as const satisfies Readonly<Record<string, FieldInfo>>;
