import { type FuseV1Config, FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * The switches in the packed program (security.md row 19). All are named, so that a new fuse in a
 * new Electron stops the packaging until somebody decides about it.
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Electron's default: the processor checks the bounds of WebAssembly. Galena's page runs none.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config;

type Wire = Readonly<Record<string, unknown>>;

const nameOf = (index: string): string => FuseV1Options[Number(index)] ?? index;

/**
 * The fuses to set, from those that the program has. An older Electron lacks newer fuses. All that
 * it has are set, and a release is refused if any is missing (fuseProblems).
 */
export const fusesFor = (
  wire: Wire,
): { readonly config: FuseV1Config; readonly lacking: readonly string[] } => {
  const { version, strictlyRequireAllFuses, ...wanted } = FUSES;
  const isThere = ([index]: readonly [string, boolean]): boolean => index in wire;
  const all = Object.entries(wanted);
  const lacking = all.filter((fuse) => !isThere(fuse)).map(([index]) => nameOf(index));
  if (lacking.length === 0) return { config: FUSES, lacking };
  const there = Object.fromEntries(all.filter(isThere));
  return { config: { version, strictlyRequireAllFuses: false, ...there }, lacking };
};

/**
 * One byte for each fuse in the program: the digit 1 or 0, or r for a fuse that Electron removed.
 */
const stateOf = (byte: number | undefined): string =>
  byte === undefined ? 'missing' : String.fromCharCode(byte);

/** What is wrong with the fuses that were read from a program; empty if all is well. */
export const fuseProblems = (wire: Wire): readonly string[] => {
  const { version: _, strictlyRequireAllFuses: __, ...wanted } = FUSES;
  const wrong = Object.entries(wanted).flatMap(([index, isOn]) => {
    const byte = wire[index];
    const state = stateOf(typeof byte === 'number' ? byte : undefined);
    return state === (isOn ? '1' : '0')
      ? []
      : [`${nameOf(index)} should be ${isOn ? 'on' : 'off'} and reads "${state}".`];
  });
  const undecided = Object.keys(wire)
    .filter((index) => index !== 'version' && !(index in wanted))
    .map((index) => `Fuse ${index} is new: decide on it in scripts/dist/fuses.ts.`);
  return [...wrong, ...undecided];
};
