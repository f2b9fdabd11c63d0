import { type FuseV1Config, FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * The switches burnt into the packaged program (security.md row 19). All of them are named, so
 * that a fuse which a new Electron brings stops packaging until somebody decides on it.
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
  // Electron's default: bounds checks of WebAssembly by the processor. Galena's page runs none.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config;

/** One byte a fuse in the program: the digit 1 or 0, or r for one that Electron has removed. */
const stateOf = (byte: number | undefined): string =>
  byte === undefined ? 'missing' : String.fromCharCode(byte);

/** What is wrong with the fuses that were read back from a program; nothing, if all is well. */
export const fuseProblems = (wire: Readonly<Record<string, unknown>>): readonly string[] => {
  const { version: _, strictlyRequireAllFuses: __, ...wanted } = FUSES;
  const wrong = Object.entries(wanted).flatMap(([index, isOn]) => {
    const byte = wire[index];
    const state = stateOf(typeof byte === 'number' ? byte : undefined);
    return state === (isOn ? '1' : '0')
      ? []
      : [
          `${FuseV1Options[Number(index)] ?? index} should be ${isOn ? 'on' : 'off'} and reads "${state}".`,
        ];
  });
  const undecided = Object.keys(wire)
    .filter((index) => index !== 'version' && !(index in wanted))
    .map((index) => `Fuse ${index} is new: decide on it in scripts/dist/fuses.ts.`);
  return [...wrong, ...undecided];
};
