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
  /** A checkbox. */
  | 'tick';

/** How an API takes a field. A dot in a name separates an outer key from an inner key. */
export type Wire =
  | {
      readonly as: 'key';
      readonly name: string;
      /** Fixed values that go with the field, by key. */
      readonly along?: Readonly<Record<string, string>>;
    }
  /** A custom attribute, which a workspace may lack. */
  | { readonly as: 'attribute'; readonly name: string }
  /** A separate call after the create (architecture.md §2). `name` is its name in refusals. */
  | { readonly as: 'step'; readonly name?: string };

/** The description of a field of a lead. */
export type FieldInfo = {
  /** The field's key in the lead. */
  readonly key: string;
  readonly kind: FieldKind;
  /** The field's name on every screen (architecture.md §8). */
  readonly label: string;
  /** Null: this API has no such field. */
  readonly wires: Readonly<Record<ApiVersion, Wire | null>>;
  /** A campaign shows the field by default. */
  readonly isDefault: boolean;
  /** The field fills a row of the form. */
  readonly isWide?: boolean;
  /** A paste may propose a value for it. */
  readonly isPasted?: boolean;
  /** The on-screen keyboard for the field. */
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url';
};

const alike = (name: string): FieldInfo['wires'] => ({
  '2.16': { as: 'key', name },
  '1.3': { as: 'key', name },
});

const STEP = { '2.16': { as: 'step' }, '1.3': { as: 'step' } } as const;

/**
 * The fields of a lead, in the order of the form. This table is the only list of them: the schema,
 * the form, the campaigns, the requests of both APIs and the words follow from it.
 * `main/new-field.test.ts` adds a field to prove that. Names in requests: intercom-api.md §2.1,
 * §3.1.
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
  /** The company's name. Galena finds or creates Intercom's company by this name. */
  company: {
    key: 'company',
    kind: 'line',
    label: 'Company',
    wires: STEP,
    isDefault: true,
    isPasted: true,
  },
  /** Names, in the order of typing. */
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
  /** Intercom's own attribute for the job title, which a workspace may lack. */
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
  /** The URL itself on 2.x, an object on 1.x. */
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
  /** The lead's browser. */
  userAgent: {
    key: 'userAgent',
    kind: 'line',
    label: 'User agent',
    wires: { '2.16': null, '1.3': { as: 'key', name: 'last_seen_user_agent' } },
    isDefault: false,
  },
} as const satisfies Readonly<Record<string, FieldInfo>>;
