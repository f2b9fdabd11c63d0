import { fireEvent, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS } from './command-list.ts';
import {
  type Command,
  type Commands,
  CommandsContext,
  createCommands,
  useCommands,
} from './commands.ts';
import type { KeyCombo } from './key-combo.ts';

let registry: Commands;
let stopListening: () => void;

beforeEach(() => {
  registry = createCommands();
  stopListening = registry.listen();
});
afterEach(() => {
  stopListening();
  document.body.replaceChildren();
});

const K: KeyCombo = { key: 'k', mod: true };
const command = (changes: Partial<Command> = {}): Command & { run: ReturnType<typeof vi.fn> } => {
  const run = vi.fn();
  return { id: 'find', title: 'Find', group: 'Help', keys: [K], ...changes, run };
};

const add = (...commands: readonly Command[]) =>
  registry.add(registry.takeNumber(), () => commands);

const put = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
  document.body.appendChild(document.createElement(name));

/** True if no listener took the key. */
const press = (init: KeyboardEventInit = {}, target: HTMLElement = document.body) =>
  fireEvent.keyDown(target, { key: 'k', ctrlKey: true, ...init });

describe('a key', () => {
  test('runs its command, and nobody else hears it', () => {
    const find = command();
    const heard = vi.fn();
    add(find);
    document.body.addEventListener('keydown', heard, { once: true });
    expect(press()).toBe(false);
    expect(find.run).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('that is held down runs its command once', () => {
    const find = command();
    add(find);
    press();
    expect(press({ repeat: true })).toBe(false);
    expect(find.run).toHaveBeenCalledOnce();
  });

  test('of an input method runs nothing', () => {
    const find = command();
    add(find);
    expect(press({ isComposing: true })).toBe(true);
    expect(find.run).not.toHaveBeenCalled();
  });

  test('with AltGr types its sign', () => {
    const find = command();
    add(find);
    expect(press({ altKey: true }, put('input'))).toBe(true);
    expect(find.run).not.toHaveBeenCalled();
  });

  test('without Ctrl is text where text can be typed, and a command elsewhere', () => {
    const help = command({ keys: [{ key: '?' }] });
    add(help);
    const sign = { key: '?', ctrlKey: false, shiftKey: true };
    for (const name of ['input', 'textarea', 'select'] as const) {
      expect(press(sign, put(name))).toBe(true);
    }
    expect(help.run).not.toHaveBeenCalled();
    expect(press(sign, put('button'))).toBe(false);
    const checkbox = put('input');
    checkbox.type = 'checkbox';
    expect(press(sign, checkbox)).toBe(false);
    expect(help.run).toHaveBeenCalledTimes(2);
  });

  test('of two commands means the newer, and the older again when that is gone', () => {
    const [older, newer] = [command(), command()];
    add(older);
    const remove = add(newer);
    press();
    remove();
    press();
    expect([older.run, newer.run].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('means the older command while the newer cannot be done, or leaves the key to the field', () => {
    const older = command();
    add(older);
    add(command({ isEnabled: () => false }));
    add(command({ takesKey: () => false }));
    expect(press()).toBe(false);
    expect(older.run).toHaveBeenCalledOnce();
  });

  test('does nothing behind a question, and does not answer it', () => {
    const create = command({ keys: COMMANDS.create.keys });
    add(create);
    const question = put('div');
    question.setAttribute('role', 'alertdialog');
    const answer = question.appendChild(document.createElement('button'));
    expect(press({ key: 'Enter' }, answer)).toBe(false);
    const box = question.appendChild(document.createElement('input'));
    expect(press({ key: 'Enter' }, box)).toBe(true);
    expect(create.run).not.toHaveBeenCalled();
  });

  test('is known as a command’s whatever the command would say to it', () => {
    add(command({ isEnabled: () => false }));
    const event = (key: string) => new KeyboardEvent('keydown', { key, ctrlKey: true });
    expect([registry.isKey(event('k')), registry.isKey(event('j'))]).toEqual([true, false]);
  });
});

test('what cannot be done is not offered, and of two commands with one id the newer is', () => {
  add(command({ title: 'Older' }), command({ id: 'undo', isEnabled: () => false }));
  add(command({ title: 'Newer' }));
  expect(registry.list().map(({ title }) => title)).toEqual(['Newer']);
});

test('a command that can no longer be done is not run', () => {
  const late = command({ isEnabled: () => false });
  registry.run(late);
  expect(late.run).not.toHaveBeenCalled();
  expect(registry.recent()).toEqual([]);
});

test('what was run last is remembered first, and once', () => {
  for (const id of ['a', 'b', 'a']) registry.run(command({ id }));
  expect(registry.recent()).toEqual(['a', 'b']);
});

test('a component’s commands are those it rendered last, registered once, and go with it', () => {
  const [first, second] = [command(), command()];
  const addToRegistry = vi.spyOn(registry, 'add');
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <CommandsContext value={registry}>{children}</CommandsContext>
  );
  const { rerender, unmount } = renderHook(({ now }) => useCommands([now]), {
    wrapper,
    initialProps: { now: first },
  });
  rerender({ now: second });
  press();
  expect([first.run, second.run].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  expect(addToRegistry).toHaveBeenCalledOnce();
  unmount();
  expect(registry.list()).toEqual([]);
});

test('an inner component’s command comes before an outer one’s', () => {
  const [outer, inner] = [command(), command()];
  const Inner = () => {
    useCommands([inner]);
    return null;
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <CommandsContext value={registry}>
        <Outer>{children}</Outer>
      </CommandsContext>
    </StrictMode>
  );
  const Outer = ({ children }: { readonly children: ReactNode }) => {
    useCommands([outer]);
    return (
      <>
        <Inner />
        {children}
      </>
    );
  };
  renderHook(() => null, { wrapper });
  press();
  expect([outer.run, inner.run].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test('no two commands share a combination or an id', () => {
  const all = Object.values(COMMANDS);
  const combos = all.flatMap(({ keys }) => keys.map((combo) => JSON.stringify(combo)));
  expect(new Set(combos).size).toBe(combos.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
