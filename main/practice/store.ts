/** One thing that the practice workspace remembers. `value` is plain JSON. */
export type PracticeRecord = {
  readonly collection: string;
  readonly id: string;
  readonly value: unknown;
};

/**
 * Where the practice workspace keeps its records. Every change is written at once, so a workspace
 * opened on the same store is the same workspace. The order of `load` does not matter.
 */
export type PracticeStore = {
  readonly load: () => readonly PracticeRecord[];
  /** Adds or replaces. */
  readonly put: (record: PracticeRecord) => void;
  readonly remove: (collection: string, id: string) => void;
};
