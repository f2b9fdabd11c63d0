import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/**
 * What Galena knows about a workspace: read in the background, and kept for work without network.
 */

const KNOWN = 'What Galena knows of this workspace';

for (const version of ['2.16', '1.3'] as const) {
  test(`a workspace on ${version} is known after connecting, and still is without a network`, async ({
    galena,
  }) => {
    const first = galenaPage(galena.page);
    await first.usePractice(version);
    await first.goTo('Settings');
    const known = galena.page.getByRole('region', { name: KNOWN });
    await expect(known).toContainText(/Tags4Teammates3Companies6Read\d/);
    await expect(known).toContainText('Custom attributes6');

    await galena.practice.pause();
    await galena.relaunch();
    const second = galenaPage(galena.page);
    await second.goTo('Settings');
    const still = galena.page.getByRole('region', { name: KNOWN });
    await expect(still).toContainText(/Tags4Teammates3Companies6/);
    await still.getByRole('button', { name: 'Read again' }).click();
    await expect(still.getByRole('listitem')).toContainText('cannot be reached');
    await expect(still).toContainText(/Tags4Teammates3Companies6/);

    await galena.practice.resume();
    await still.getByRole('button', { name: 'Read again' }).click();
    await expect(still.getByRole('status')).toHaveText('Everything was read.');
    await expect(still.getByRole('listitem')).toHaveCount(0);
  });
}
