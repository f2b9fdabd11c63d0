/** One step of the database's shape. Append-only: a step that has shipped is never edited. */
export type Migration = { readonly version: number; readonly sql: string };
