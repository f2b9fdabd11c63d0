import { expect, test } from 'vitest';
import { createUndoHistory } from './undo-history.ts';

/** A form with three fields, and a note as `aside`. */
const openForm = () => {
  const form = { name: 'ANN', phone: '087', tags: ['a'] };
  let aside = 'nothing';
  const undo = createUndoHistory<typeof form, string>({
    read: () => ({ fields: structuredClone(form), aside }),
    write: (names, situation) => {
      for (const name of names) Object.assign(form, { [name]: situation.fields[name] });
      aside = situation.aside;
    },
  });
  const putRight = (name: string) => undo.change(() => Object.assign(form, { name }));
  return { form, undo, putRight, setAside: (text: string) => (aside = text), aside: () => aside };
};

test('a change is taken back, given back, and taken back again', () => {
  const { form, undo, putRight } = openForm();
  putRight('Ann');
  for (let round = 0; round < 2; round += 1) {
    expect([undo.isNewest(), undo.canRedo()]).toEqual([true, false]);
    undo.undo();
    expect(form.name).toBe('ANN');
    expect([undo.canUndo(), undo.canRedo()]).toEqual([false, true]);
    undo.redo();
    expect(form.name).toBe('Ann');
  }
});

test('changes are taken back one by one, the last one first', () => {
  const { form, undo, putRight } = openForm();
  putRight('Ann');
  undo.change(() => Object.assign(form, { phone: '+353', tags: ['a', 'b'] }));
  undo.undo();
  expect(form).toEqual({ name: 'Ann', phone: '087', tags: ['a'] });
  undo.undo();
  expect(form.name).toBe('ANN');
});

test('what was typed since comes first, in whichever field, and then the change again', () => {
  const { form, undo, putRight } = openForm();
  putRight('Ann');
  form.phone = '0871';
  expect([undo.isNewest(), undo.canUndo()]).toEqual([false, true]);
  form.phone = '087';
  expect(undo.isNewest()).toBe(true);
});

test('what was typed before a change is taken back after it, as far back as Galena wrote last', () => {
  const { form, undo, putRight } = openForm();
  putRight('Ann');
  form.name = 'Anna L';
  form.phone = '0871';
  putRight('Anna Lee');
  const names: string[] = [];
  while (undo.isNewest()) {
    undo.undo();
    names.push(form.name);
  }
  expect(names).toEqual(['Anna L', 'Ann']);
  // The rep typed the phone, and the browser can still undo that.
  expect(form.phone).toBe('0871');
  undo.redo();
  undo.redo();
  expect(form.name).toBe('Anna Lee');
});

test('a change is taken back by itself: what was typed elsewhere since stays', () => {
  const { form, undo, putRight } = openForm();
  putRight('Ann');
  form.phone = '0871';
  undo.undo();
  expect(form).toMatchObject({ name: 'ANN', phone: '0871' });
});

test('what was typed over a change is not overwritten; the change before it is taken back', () => {
  const { form, undo, putRight } = openForm();
  undo.change(() => Object.assign(form, { phone: '+353' }));
  putRight('Ann');
  form.name = 'Anna';
  undo.undo();
  expect(form).toMatchObject({ name: 'Anna', phone: '087' });
  expect(undo.canUndo()).toBe(false);
});

test('a new change ends what could be given back, and typing does until it is undone', () => {
  const { form, undo, putRight } = openForm();
  putRight('Ann');
  undo.undo();
  form.phone = '0871';
  expect(undo.canRedo()).toBe(false);
  form.phone = '087';
  expect(undo.canRedo()).toBe(true);
  putRight('Anne');
  undo.redo();
  expect(form.name).toBe('Anne');
});

test('a change within a change is a part of it, and one that changes nothing is none', () => {
  const { form, undo, putRight } = openForm();
  undo.change(() => {
    putRight('Ann');
    Object.assign(form, { phone: '+353' });
  });
  putRight('Ann');
  undo.undo();
  expect(form).toMatchObject({ name: 'ANN', phone: '087' });
  expect(undo.canUndo()).toBe(false);
});

test('what is aside goes and comes with the fields, and tells nothing of typing', () => {
  const { form, undo, setAside, aside } = openForm();
  undo.change(() => {
    Object.assign(form, { name: 'Ann' });
    setAside('a paste');
  });
  setAside('kept');
  expect(undo.isNewest()).toBe(true);
  undo.undo();
  expect(aside()).toBe('nothing');
  undo.redo();
  expect(aside()).toBe('a paste');
});

test('what was taken back is known by its field and its text', () => {
  const { undo, putRight } = openForm();
  putRight('Ann');
  expect(undo.wasTakenBack('name', 'ANN')).toBe(false);
  undo.undo();
  expect(undo.wasTakenBack('name', 'ANN')).toBe(true);
  expect(undo.wasTakenBack('phone', 'ANN')).toBe(false);
});

test('the order in which the form names its fields tells nothing', () => {
  let fields = { name: 'ANN', phone: '087' };
  const undo = createUndoHistory<typeof fields, null>({
    read: () => ({ fields: { ...fields }, aside: null }),
    write: (_names, situation) => {
      fields = situation.fields;
    },
  });
  undo.change(() => {
    fields = { name: 'Ann', phone: '087' };
  });
  fields = { phone: '087', name: 'Ann' };
  expect(undo.isNewest()).toBe(true);
});

test('of very many changes the last hundred are kept', () => {
  const { form, undo, putRight } = openForm();
  for (let number = 0; number <= 100; number += 1) putRight(`Ann ${number}`);
  while (undo.canUndo()) undo.undo();
  expect(form.name).toBe('Ann 0');
});

test('of fields that were made anew nothing is taken back, and of the others all', () => {
  const { form, undo, putRight } = openForm();
  undo.change(() => Object.assign(form, { tags: ['a', 'b'] }));
  form.name = 'ANN L';
  putRight('Ann L');
  undo.change(() => Object.assign(form, { tags: ['c'], phone: '+353' }));
  form.tags = [];
  undo.forget(['tags']);
  const seen: string[] = [];
  while (undo.isNewest()) {
    undo.undo();
    seen.push(`${form.name} ${form.phone}`);
  }
  expect(seen).toEqual(['Ann L 087', 'ANN L 087', 'ANN 087']);
  expect(form.tags).toEqual([]);
});

test('a change that fails half-way can be taken back as far as it came', () => {
  const { form, undo } = openForm();
  const fail = () => {
    Object.assign(form, { name: 'Ann' });
    throw new Error('no');
  };
  expect(() => undo.change(fail)).toThrow('no');
  undo.undo();
  expect(form.name).toBe('ANN');
});
