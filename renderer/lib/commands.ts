import { createContext, useContext, useLayoutEffect, useRef, useState } from 'react';
import { isCombo, type KeyCombo } from './key-combo.ts';

/** The description of a command, for buttons, the palette and the help. */
export type CommandInfo = {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Buttons show the first combination. A command without keys is in the palette only. */
  readonly keys: readonly KeyCombo[];
};

export type Command = CommandInfo & {
  readonly run: () => void;
  /** Whether the command can run now. Galena offers only enabled commands. */
  readonly isEnabled?: () => boolean;
  /** Whether the key means this command now. If not, the focused element gets the key. */
  readonly takesKey?: () => boolean;
};

type ReadCommands = () => readonly Command[];

export type Commands = {
  /** A number for a component with commands. If two commands compete, the higher number wins. */
  readonly takeNumber: () => number;
  /** @returns removes the commands */
  readonly add: (number: number, read: ReadCommands) => () => void;
  /** The enabled commands. If two have the same id, only the newer one. */
  readonly list: () => readonly Command[];
  readonly run: (command: Command) => void;
  /** The ids of the commands that ran, the last one first. */
  readonly recent: () => readonly string[];
  /** Whether a registered command has the key, also if the command is disabled. */
  readonly isKey: (event: KeyboardEvent) => boolean;
  /** @returns ends the listening */
  readonly listen: () => () => void;
};

const TEXT_FIELD =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches(TEXT_FIELD);

/** In a text field, a key without Ctrl or Cmd types a character and runs no command. */
const hasKey = ({ keys }: CommandInfo, event: KeyboardEvent): boolean =>
  keys.some((combo) => isCombo(event, combo) && (combo.mod === true || !isTyping(event)));

const isEnabled = (command: Command): boolean => command.isEnabled?.() ?? true;

/** While a dialog is open, no command runs behind it. */
const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** The registry of all commands, with the only listener for their keys. */
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
    // A key that is held down runs its command once.
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
      // Before all controls, but after the window's own listeners, which catch keys typed ahead.
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
 * Registers the commands of the last render while the component is mounted. Commands of an inner
 * component come before those of an outer one, so a screen can give a key its own meaning.
 */
export const useCommands = (commands: readonly Command[]): void => {
  const registry = useCommandRegistry();
  // Outer components render first, but their effects run last. So the render takes the number.
  const [number] = useState(registry.takeNumber);
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useLayoutEffect(() => registry.add(number, () => latest.current), [registry, number]);
};
