import { expect, test, vi } from 'vitest';
import { saveTextFile } from './save-text-file.ts';

test('a text is handed over as a file of its name, and nothing is left behind', async () => {
  const made: Blob[] = [];
  const revoke = vi.fn();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made.push(blob);
      return 'blob:galena/1';
    },
    revokeObjectURL: revoke,
  });
  const links: (string | null)[][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    links.push([this.getAttribute('href'), this.getAttribute('download')]);
  });
  saveTextFile('x.json', '{"ä":1}');
  expect(links).toEqual([['blob:galena/1', 'x.json']]);
  expect(await made[0]?.text()).toBe('{"ä":1}');
  expect(revoke).toHaveBeenCalledWith('blob:galena/1');
  expect(document.body.childElementCount).toBe(0);
});
