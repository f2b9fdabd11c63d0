import { FuseV1Options } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { beforeEach, expect, test, vi } from 'vitest';
import { afterPack } from './after-pack.ts';
import { FUSES } from './fuses.ts';

const tool = vi.hoisted(() => ({ flipFuses: vi.fn(), getCurrentFuseWire: vi.fn() }));
vi.mock('@electron/fuses', async (load) => ({
  ...(await load<typeof import('@electron/fuses')>()),
  ...tool,
}));

const OFF = '0'.charCodeAt(0);
/** An Electron with all of its fuses, as it is delivered. */
const asItComes = () => {
  const { version: _, strictlyRequireAllFuses: __, ...wanted } = FUSES;
  return {
    version: '1',
    ...Object.fromEntries(Object.keys(wanted).map((fuse) => [fuse, OFF])),
  };
};

const pack = (electronPlatformName: string) =>
  // afterPack reads only these two facts of electron-builder's.
  afterPack({ appOutDir: '/out', electronPlatformName } as AfterPackContext);

beforeEach(() => {
  vi.clearAllMocks();
  tool.getCurrentFuseWire.mockResolvedValue(asItComes());
});

test('every committed fuse is set in the packed program', async () => {
  await pack('linux');
  const [program, fuses] = tool.flipFuses.mock.lastCall ?? [];
  expect(program).toMatch(/galena$/);
  expect(fuses).toEqual({ ...FUSES, resetAdHocDarwinSignature: false });
  expect(fuses[FuseV1Options.RunAsNode]).toBe(false);
});

test('on macOS the program is signed anew, for it was changed', async () => {
  await pack('darwin');
  expect(tool.flipFuses.mock.lastCall?.[1]).toMatchObject({ resetAdHocDarwinSignature: true });
});
