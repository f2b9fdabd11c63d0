import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** Google's server for dictionaries. */
const DICTIONARIES = /\bgvt1\.com\b|\bdict|bdic/;

// electron#22995: if a page may be spell-checked, Electron downloads a dictionary from a Google
// server at the first text. Chromium has more reasons of its own to call a server.
test('nobody but Intercom is asked for anything', async ({ openGalena, lane }) => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(String(request.url));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(String(request.url));
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const galena = await openGalena({ switches: [`--proxy-server=127.0.0.1:${port}`] });
  const { usePractice, create, field, newLead } = galenaPage(galena.page);
  await usePractice();
  await field('Note').pressSequentially('Thiss wrod is missspelt, and so iss that.');
  await expect(newLead).toContainText('Saved');
  await create({ name: 'Winston Smith' });
  // Chromium by itself calls its maker's servers often.
  const relevant = () => asked.filter((url) => lane === 'electron' || DICTIONARIES.test(url));
  expect(relevant()).toEqual([]);
  if (lane === 'electron') {
    // Proves that the download of a dictionary would have been seen.
    await galena.evaluateMain(({ session }) => {
      session.defaultSession.setSpellCheckerEnabled(true);
      session.defaultSession.setSpellCheckerLanguages(['en-US']);
    }, undefined);
    await expect.poll(relevant).toEqual([expect.stringMatching(DICTIONARIES)]);
  }
  await galena.close();
  proxy.close();
});
