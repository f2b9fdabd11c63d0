import type { PracticeRecord, PracticeStore } from './store.ts';

/** Everything is gone when the process ends. Values are copied as JSON, as a disk store does. */
export const createMemoryStore = (): PracticeStore => {
  const records = new Map<string, { readonly collection: string; id: string; json: string }>();
  const keyOf = (collection: string, id: string): string => `${collection}/${id}`;
  return {
    load: () =>
      [...records.values()].map(
        ({ collection, id, json }): PracticeRecord => ({
          collection,
          id,
          value: JSON.parse(json),
        }),
      ),
    put: ({ collection, id, value }) => {
      records.set(keyOf(collection, id), { collection, id, json: JSON.stringify(value) });
    },
    remove: (collection, id) => {
      records.delete(keyOf(collection, id));
    },
  };
};
