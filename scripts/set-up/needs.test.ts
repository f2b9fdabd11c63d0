import { describe, expect, test } from 'vitest';
import { COMMANDS, type Wants } from './commands.mjs';
import { distribution, missingNeeds, purposesOf, splitByApt, sudoCommand } from './needs.mjs';

const wantsOf = (command: string): Wants => {
  const wants = COMMANDS[command];
  if (!wants) throw new Error(`no command ${command}`);
  return wants;
};

const namesOf = (needs: ReadonlyArray<{ readonly name: string }>) => needs.map(({ name }) => name);
const nothingThere = () => false;

describe('what a bare machine lacks', () => {
  const bare = { electron: false, keytar: false, root: true };

  test('to start: a compiler for keytar, a keyring and Chromium', () => {
    const missing = missingNeeds(purposesOf(wantsOf('start'), {}, bare), nothingThere);
    expect(namesOf(missing)).toEqual([
      'python3',
      'make',
      'g++',
      'pkg-config',
      'libsecret-1-dev',
      'libsecret-1-0',
      'gnome-keyring',
      'dbus',
      'chromium',
    ]);
  });

  test('to test: the keychain tool as well', () => {
    const missing = missingNeeds(purposesOf(wantsOf('test'), {}, bare), nothingThere);
    expect(namesOf(missing)).toContain('libsecret-tools');
  });

  test('to pack: no keyring and no Chromium', () => {
    const missing = missingNeeds(purposesOf(wantsOf('dist'), {}, bare), nothingThere);
    expect(namesOf(missing)).not.toContain('gnome-keyring');
    expect(namesOf(missing)).not.toContain('chromium');
  });
});

test('no compiler is asked for when keytar has its binary', () => {
  const purposes = purposesOf(wantsOf('start'), {}, { electron: false, keytar: true, root: true });
  expect(namesOf(missingNeeds(purposes, nothingThere))).not.toContain('g++');
});

test('a desktop session needs no keyring to start, but the tests need one of their own', () => {
  const desktop = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus', DISPLAY: ':0' };
  const has = { electron: true, keytar: true, root: true };
  expect(purposesOf(wantsOf('start'), desktop, has).keyring).toBe(false);
  expect(purposesOf(wantsOf('test'), desktop, has).keyring).toBe(true);
});

test('Electron without a display needs one, and no Chromium to start', () => {
  const purposes = purposesOf(wantsOf('start'), {}, { electron: true, keytar: true, root: true });
  expect(purposes).toMatchObject({ display: true, standIn: false });
});

test('a Chromium that the person names is not installed over', () => {
  const purposes = purposesOf(
    wantsOf('start'),
    { GALENA_CHROMIUM: '/opt/chrome' },
    { electron: false, keytar: true, root: true },
  );
  expect(purposes.standIn).toBe(false);
});

test('what is there is not missing', () => {
  const purposes = purposesOf(wantsOf('test'), {}, { electron: false, keytar: false, root: false });
  expect(missingNeeds(purposes, () => true)).toEqual([]);
});

test.each([
  ['PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', 'debian'],
  ['ID=ubuntu\nID_LIKE=debian\n', 'ubuntu'],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'ubuntu'],
  ['ID=raspbian\nID_LIKE=debian\n', 'debian'],
  ['ID=fedora\n', 'other'],
  ['VERSION_ID="12"\n', 'other'],
  ['', 'other'],
])('the distribution of %j is %s', (osRelease, expected) => {
  expect(distribution(osRelease)).toBe(expected);
});

describe('who installs what', () => {
  const missing = missingNeeds(
    purposesOf(wantsOf('start'), {}, { electron: false, keytar: true, root: true }),
    nothingThere,
  );

  test('Debian has a package for all of it', () => {
    const { packages, byHand } = splitByApt(missing, 'debian');
    expect(packages).toEqual(['libsecret-1-0', 'gnome-keyring', 'dbus', 'chromium']);
    expect(byHand).toEqual([]);
  });

  test('Ubuntu has no Chromium that runs without snap', () => {
    const { packages, byHand } = splitByApt(missing, 'ubuntu');
    expect(packages).not.toContain('chromium');
    expect(namesOf(byHand)).toEqual(['chromium']);
  });

  test('another Linux gets names instead of commands', () => {
    const { packages, byHand } = splitByApt(missing, 'other');
    expect(packages).toEqual([]);
    expect(byHand).toHaveLength(missing.length);
  });

  test('the command that is printed can be typed as it stands', () => {
    expect(sudoCommand(['dbus', 'chromium'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends dbus chromium',
    );
  });
});

test("Chromium's sandbox helper is for people who are not root, where there is a package of it", () => {
  const has = { electron: false, keytar: true, root: false };
  const missing = missingNeeds(purposesOf(wantsOf('start'), {}, has), nothingThere);
  expect(splitByApt(missing, 'debian').packages).toContain('chromium-sandbox');
  expect(namesOf(splitByApt(missing, 'other').byHand)).not.toContain('chromium-sandbox');
  const root = missingNeeds(purposesOf(wantsOf('start'), {}, { ...has, root: true }), nothingThere);
  expect(namesOf(root)).not.toContain('chromium-sandbox');
});
