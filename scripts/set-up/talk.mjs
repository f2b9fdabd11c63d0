// @ts-check

/** Set-up writes to stderr: stdout belongs to the command that it prepares. @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Ends the run with one line for people, without a stack. */
export class SetUpError extends Error {}

/** The message of anything thrown, with its causes, on one line. @param {unknown} thrown */
export const inOneLine = (thrown) => {
  const parts = [];
  for (let at = thrown; at instanceof Error; at = at.cause) parts.push(at.message);
  return (parts.length > 0 ? parts.join(': ') : String(thrown)).replace(/\s+/g, ' ').trim();
};
