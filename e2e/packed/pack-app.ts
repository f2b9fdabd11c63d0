import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack } from '../../scripts/dist/pack.ts';
import { findPrograms } from '../../scripts/dist/programs.ts';
import { electronFolder } from '../../scripts/set-up/electron-path.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..', '..');

export type PackedApp = {
  /** To be deleted afterwards. */
  readonly folder: string;
  readonly program: string;
  readonly resources: string;
};

/** Packs the built app like `npm run dist -- --dir`, into its own folder. */
export const packApp = async (): Promise<PackedApp> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'galena-packed-'));
  const args = ['--dir', `-c.directories.output=${folder}`];
  const electron = electronFolder(projectFolder, process.env);
  // The tool's output is for people, so it goes to stderr.
  const code = await pack({ folder: electron, args }, { stdio: ['ignore', 'ignore', 2] });
  const [program] = findPrograms(folder, process.platform);
  if (code !== 0 || program === undefined) throw new Error(`electron-builder ended with ${code}.`);
  return { folder, program, resources: path.join(path.dirname(program), 'resources') };
};

/** Puts code where an Electron that loads more than the archive would find it. */
export const plantCode = async (place: string, marker: string): Promise<string> => {
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'was run'); process.exit(0);`;
  const file = path.join(place, 'main.js');
  await writeFile(file, code);
  await writeFile(path.join(place, 'package.json'), '{"name":"planted","main":"main.js"}');
  return file;
};
