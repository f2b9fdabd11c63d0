import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout. */
export const ROOT = dirname(import.meta.dirname);

/**
 * The script of a tool in node_modules, for this Node: the shims in `.bin` need a shell on Windows.
 */
export const toolScript = (packageName: string, toolName = packageName): string => {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof bin === 'string' ? bin : bin[toolName];
  if (!script) throw new Error(`The package ${packageName} has no program ${toolName}.`);
  return join(folder, script);
};

/** Scripts write for people to stderr; their stdout may be for programs. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
