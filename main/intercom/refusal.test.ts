import { describe, expect, test } from 'vitest';
import { faultsOf, refusalSchema, updatableOther } from '../../preload/contract/refusal.ts';
import { isAboutRef, refusalOf } from './refusal.ts';

const refused = (...errors: unknown[]) =>
  refusalOf({ status: 422, body: JSON.stringify({ type: 'error.list', errors }) });

describe('what Intercom says', () => {
  test('is kept whole, the first first', () => {
    const refusal = refused(
      { code: 'a', message: 'One.', field: 'email' },
      { code: 'b', message: 'Two.' },
      { code: 'c', field: 'phone' },
    );
    expect(faultsOf(refusal)).toEqual([
      { code: 'a', message: 'One.', field: 'email' },
      { code: 'b', message: 'Two.', field: null },
      { code: 'c', message: 'Intercom answered 422 and gave no reason.', field: 'phone' },
    ]);
    expect(refusalSchema.parse(refusal)).toEqual(refusal);
  });

  test('leaves out what is no fault, and does not go on for ever', () => {
    expect(faultsOf(refused({ hello: 1 }, 7, { message: 'Here.' }))).toHaveLength(1);
    const many = Array.from({ length: 500 }, (_, n) => ({ message: `Fault ${n}` }));
    expect(faultsOf(refused(...many))).toHaveLength(20);
  });

  test('names the contact in the way in whichever fault it stands', () => {
    const id = '5da6f18e3d7cf967e4582d05';
    const refusal = refused({ message: 'No.' }, { message: `It exists with id=${id}` });
    expect(refusal.otherContactId).toBe(id);
  });

  test('is asked for where there is nothing', () => {
    expect(refusalOf({ status: 400, body: '' })).toEqual({
      status: 400,
      code: null,
      message: 'Intercom answered 400 and gave no reason.',
      field: null,
      otherContactId: null,
    });
  });
});

test('a refusal that an older Galena stored is read as it is', () => {
  const stored = { status: 409, code: null, message: 'no', field: null, otherContactId: 'c1' };
  expect(refusalSchema.parse(stored)).toEqual(stored);
  expect(faultsOf(refusalSchema.parse(stored))).toHaveLength(1);
});

test.each([
  [true, { code: 'x', message: "Custom attribute 'galena_ref' does not exist" }],
  [true, { code: 'x', message: 'is archived', field: 'custom_attributes.galena_ref' }],
  [true, { code: 'galena_ref_invalid', message: 'No.' }],
  [true, { code: 'custom_data_limit_reached', message: 'No more attributes.' }],
  [false, { code: 'x', message: "Custom attribute 'plan' does not exist" }],
])('whether it is about the reference: %s for %j', (isAbout, error) => {
  expect(isAboutRef(refused(error))).toBe(isAbout);
  expect(isAboutRef(refused({ message: 'First.' }, error))).toBe(isAbout);
});

describe('the contact in the way takes what was typed', () => {
  const refusal = {
    ...refused({ message: 'No.' }),
    otherContactId: '77',
    otherContact: { name: 'Ann', role: 'lead', isArchived: false } as const,
  };
  const state = { kind: 'refused', unanswered: 0, refusal };
  const hidden = { name: null, role: null };

  test('unless a sending before may have got through', () => {
    expect(updatableOther(state)).toEqual({ id: '77', contact: refusal.otherContact });
    expect(updatableOther({ ...state, unanswered: 1 })).toBeNull();
  });

  test.each([
    ['archived', { ...hidden, isArchived: true }, true],
    ['hidden', { ...hidden, isArchived: false }, false],
  ])('where it is %s: %j', (_what, otherContact, isOffered) => {
    const other = updatableOther({ ...state, refusal: { ...refusal, otherContact } });
    expect(other !== null).toBe(isOffered);
  });

  test('not where it was never read, and not where nothing was refused', () => {
    const { otherContact: _, ...unread } = refusal;
    expect(updatableOther({ ...state, refusal: unread })).toBeNull();
    expect(updatableOther({ kind: 'draft' })).toBeNull();
  });
});

test('of very much that is said, what fits is told', () => {
  const errors = Array.from({ length: 5_000 }, (_, i) => ({
    code: `${i}`,
    message: 'm'.repeat(700),
  }));
  const refusal = refusalOf({ status: 422, body: JSON.stringify({ type: 'error.list', errors }) });
  expect(faultsOf(refusal).map(({ code }) => code)).toEqual(['0', '1', '2', '3', '4']);
});
