import type { Clock } from '../ports.ts';

/** As long as Chromium itself lets a page act for a key or a button that was pressed. */
const VALID_MS = 5_000;
/** Who opens pages by hand with a screen reader is no faster. */
const SCREEN_READER_PACE_MS = 1_000;

/** What begins a press, in the words of Electron's `InputEvent`; what follows is the same press. */
const PRESSES: ReadonlySet<string> = new Set(['mouseDown', 'touchStart', 'keyDown', 'rawKeyDown']);

type Input = { readonly type: string; readonly modifiers?: readonly string[] | undefined };

/** A key that is held down is one press. */
const isPress = ({ type, modifiers = [] }: Input): boolean =>
  PRESSES.has(type) && !modifiers.some((name) => name.toLowerCase() === 'isautorepeat');

/**
 * Counts what the rep presses, as the window is told by the system: the page has no say in it. Each press
 * is good for one thing, and not for long.
 * @param hasScreenReader a screen reader acts on the page itself, and presses nothing that one sees
 */
export const createGestures = (clock: Pick<Clock, 'now'>, hasScreenReader: () => boolean) => {
  let pressedAt: number | null = null;
  let readerAt = Number.NEGATIVE_INFINITY;
  const takePress = (): boolean => {
    const isFresh = pressedAt !== null && clock.now() - pressedAt <= VALID_MS;
    pressedAt = null;
    return isFresh;
  };
  const takeReader = (): boolean => {
    if (!hasScreenReader() || clock.now() - readerAt < SCREEN_READER_PACE_MS) return false;
    readerAt = clock.now();
    return true;
  };
  return {
    hear: (input: Input): void => {
      if (isPress(input)) pressedAt = clock.now();
    },
    take: (): boolean => takePress() || takeReader(),
  };
};
