import { createContext, useContext, useLayoutEffect, useRef, useState } from 'react';
import { isCombo, type KeyCombo } from './key-combo.ts';

/** What can be done by key, as it is written down once for buttons, the palette and the help. */
export type CommandInfo = {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** None: it is reached through the palette. The first is the one that buttons show. */
  readonly keys: readonly KeyCombo[];
};

export type Command = CommandInfo & {
  readonly run: () => void;
  /** Whether it can be done at this moment; what cannot is not offered. */
  readonly isEnabled?: () => boolean;
  /** Whether the key means this command; else it is left to whatever has the focus. */
  readonly takesKey?: () => boolean;
};

type ReadCommands = () => readonly Command[];

export type Commands = {
  /** A number for a place that has commands; of two commands, the one with the higher number wins. */
  readonly takeNumber: () => number;
  /** Returns its own undo. */
  readonly add: (number: number, read: ReadCommands) => () => void;
  /** What can be done at this moment, and of two with one id the newer. */
  readonly list: () => readonly Command[];
  readonly run: (command: Command) => void;
  /** The ids of what was run, the last one first. */
  readonly recent: () => readonly string[];
  /** Whether the key is one of a command's that is here, whatever the command would say to it. */
  readonly isKey: (event: KeyboardEvent) => boolean;
  /** Returns its own undo. */
  readonly listen: () => () => void;
};

const TEXT_FIELD =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches(TEXT_FIELD);

/** A sign without Ctrl or Cmd is a sign where text can be typed. */
const hasKey = ({ keys }: CommandInfo, event: KeyboardEvent): boolean =>
  keys.some((combo) => isCombo(event, combo) && (combo.mod === true || !isTyping(event)));

const isEnabled = (command: Command): boolean => command.isEnabled?.() ?? true;

/** While something is asked, nothing happens behind the question. */
const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Everything that can be done by key, kept by those who can do it, and the one ear for the keys. */
export const createCommands = (): Commands => {
  const places = new Map<number, ReadCommands>();
  let lastNumber = 0;
  let recent: readonly string[] = [];

  const newestFirst = (): readonly Command[] =>
    [...places].toSorted(([a], [b]) => b - a).flatMap(([, read]) => read());

  const run = (command: Command): void => {
    if (!isEnabled(command)) return;
    recent = [command.id, ...recent.filter((id) => id !== command.id)];
    command.run();
  };

  const handle = (event: KeyboardEvent): void => {
    const command = newestFirst().find(
      (each) => hasKey(each, event) && isEnabled(each) && (each.takesKey?.() ?? true),
    );
    const isAsked = isDialogOpen();
    if (command === undefined || (isAsked && isTyping(event))) return;
    event.preventDefault();
    event.stopPropagation();
    // A key that is held down means its command once.
    if (!event.repeat && !isAsked) run(command);
  };

  return {
    takeNumber: () => {
      lastNumber += 1;
      return lastNumber;
    },
    add: (number, read) => {
      places.set(number, read);
      return () => void places.delete(number);
    },
    list: () => {
      const byId = new Map<string, Command>();
      for (const command of newestFirst()) {
        if (!byId.has(command.id) && isEnabled(command)) byId.set(command.id, command);
      }
      return [...byId.values()];
    },
    run,
    recent: () => recent,
    isKey: (event) => newestFirst().some((command) => hasKey(command, event)),
    listen: () => {
      // Before all controls, and behind the window, where what is typed ahead is caught.
      document.addEventListener('keydown', handle, { capture: true });
      return () => document.removeEventListener('keydown', handle, { capture: true });
    },
  };
};

export const CommandsContext = createContext<Commands | null>(null);

export const useCommandRegistry = (): Commands => {
  const registry = useContext(CommandsContext);
  if (registry === null) throw new Error('There are no commands around this component.');
  return registry;
};

/**
 * Has these commands while the component is there, as they were rendered last. An inner component's come
 * before an outer one's, so a screen can say better what a key means on it.
 */
export const useCommands = (commands: readonly Command[]): void => {
  const registry = useCommandRegistry();
  // Taken while rendering, which goes from the outside in; effects come from the inside out.
  const [number] = useState(registry.takeNumber);
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useLayoutEffect(() => registry.add(number, () => latest.current), [registry, number]);
};
