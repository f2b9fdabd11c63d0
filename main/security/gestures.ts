import type { Clock } from '../ports.ts';

/** How long Chromium itself lets a page act for one press of a key or a button. */
const VALID_MS = 5_000;
/** A rep who opens pages by hand with a screen reader is no faster than this. */
const SCREEN_READER_PACE_MS = 1_000;

/** Electron's `InputEvent` types that begin a press; the later events belong to the same press. */
const PRESSES: ReadonlySet<string> = new Set(['mouseDown', 'touchStart', 'keyDown', 'rawKeyDown']);

type Input = { readonly type: string; readonly modifiers?: readonly string[] | undefined };

/** A key that is held down is one press. */
const isPress = ({ type, modifiers = [] }: Input): boolean =>
  PRESSES.has(type) && !modifiers.some((name) => name.toLowerCase() === 'isautorepeat');

/**
 * Counts the rep's presses. The system tells the window of each press; the page cannot make one.
 * A press allows one action, and only for a short time.
 * @param hasScreenReader a screen reader acts on the page itself, and sends no presses
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
