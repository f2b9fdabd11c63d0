import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

// electron#22995: where a page may be spell-checked, Electron fetches a dictionary from a server of
// Google's at the first text; and Chromium has more reasons of its own to ask somebody.
test('nobody but Intercom is asked for anything', async ({ openGalena, lane }) => {
  test.skip(lane === 'stand-in', 'Chromium as it is shipped asks its maker for much on its own.');
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
  await galena.close();
  expect(asked).toEqual([]);
  proxy.close();
});
