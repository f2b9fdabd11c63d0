/** One migration of the database. Append-only: a migration that has shipped is never edited. */
export type Migration = { readonly version: number; readonly sql: string };
