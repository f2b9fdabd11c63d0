import type { z } from 'zod';
import type { PracticeRecord, PracticeStore } from './store.ts';

/** One collection in memory; each change is also written to the store. */
export type Table<T> = {
  readonly get: (id: string) => T | undefined;
  /** In the order in which the records were made. */
  readonly all: () => readonly T[];
  readonly put: (record: T) => void;
  readonly remove: (id: string) => void;
};

type Row = { readonly id: string; readonly serial?: number };

type TableOptions<T> = {
  readonly collection: string;
  readonly schema: z.ZodType<T>;
  readonly store: PracticeStore;
  readonly stored: readonly PracticeRecord[];
};

/** @throws ZodError if the store holds records that no practice workspace wrote */
export const openTable = <T extends Row>(options: TableOptions<T>): Table<T> => {
  const { collection, schema, store, stored } = options;
  const rows = new Map(
    stored
      .filter((record) => record.collection === collection)
      .map((record) => schema.parse(record.value))
      .sort((a, b) => (a.serial ?? 0) - (b.serial ?? 0))
      .map((row) => [row.id, row] as const),
  );
  return {
    get: (id) => rows.get(id),
    all: () => [...rows.values()],
    put: (record) => {
      store.put({ collection, id: record.id, value: record });
      rows.set(record.id, record);
    },
    remove: (id) => {
      if (rows.delete(id)) store.remove(collection, id);
    },
  };
};
