import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Assist, AssistRequest, Pasted } from '../../../../preload/contract/assist.ts';
import { createFakeBridge, type FakeState } from '../../../testing/fake-bridge.ts';
import { sampleCampaign } from '../../../testing/fake-campaigns.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { sampleCatalog, sampleEntry } from '../../../testing/samples.ts';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

/** A small version of main's answer for Winston's number. */
const assist = ({ phone }: AssistRequest): Assist => ({
  proposals: { name: null, company: null },
  fixes: [],
  phone:
    phone === '087 1234567'
      ? {
          formatted: '+353 87 123 4567',
          e164: '+353871234567',
          extension: null,
          repaired: '+353871234567',
          isPossible: true,
          isValid: true,
          country: 'IE',
        }
      : null,
});

const openForm = async (start: Partial<FakeState> = {}) => {
  const galena = createFakeBridge({ assist, ...start });
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  return { galena, user };
};

test('the note is spell-checked on a Mac, which has dictionaries of its own, and nowhere else', async () => {
  await openForm();
  expect(field('Note').getAttribute('spellcheck')).toBe('false');
  cleanup();
  const agent = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mac OS X 15');
  await openForm();
  expect(field('Note').getAttribute('spellcheck')).toBe('true');
  agent.mockRestore();
});

describe('a paste', () => {
  const SIGNATURE = 'Winston Smith\nHead of Records\nwinston@acme.example';
  const pasted: Pasted = {
    proposals: [
      { field: 'name', value: 'Winston Smith' },
      { field: 'email', value: 'winston@acme.example' },
    ],
    rest: ['Head of Records'],
  };
  const openWith = () => openForm({ paste: () => pasted });
  const panel = () => screen.getByRole('status', { name: 'Pasted' });

  test('of a signature fills the fields, marks them, and tells what is left over', async () => {
    const { user } = await openWith();
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
    expect(field('Email').value).toBe('winston@acme.example');
    expect(field('Name').dataset.proposed).toBe('true');
    const [source = ''] = field('Name').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(document.getElementById(source)?.textContent).toBe('From the paste');
    expect(panel().textContent).toMatch(/Name and Email.*Not used.*Head of Records/);
  });

  test('is kept with one key', async () => {
    const { user } = await openWith();
    await user.paste(SIGNATURE);
    await waitFor(() => expect(panel().textContent).toMatch(/Name and Email/));
    await user.keyboard('{Control>}.{/Control}');
    await waitFor(() => expect(panel().textContent).toBe(''));
    expect(field('Name').value).toBe('Winston Smith');
    expect(field('Name').dataset.proposed).toBeUndefined();
  });

  test('is taken back with one key', async () => {
    const { user } = await openWith();
    await user.type(field('Phone'), '1234567');
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
    await user.keyboard('{Escape}');
    expect(field('Name').value).toBe('');
    expect(field('Email').value).toBe('');
    expect(field('Phone').value).toBe('1234567');
  });

  test('is taken back without what was typed over it', async () => {
    const { user } = await openWith();
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Julia Winter');
    expect(panel().textContent).toMatch(/from the paste: Email\./);
    await user.keyboard('{Escape}');
    expect(field('Name').value).toBe('Julia Winter');
    expect(field('Email').value).toBe('');
  });

  test('is taken back with its number, which Galena has written out since', async () => {
    const proposals: Pasted['proposals'] = [{ field: 'phone', value: '087 1234567' }];
    const { user } = await openForm({ paste: () => ({ proposals, rest: [] }) });
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Phone').value).toBe('+353871234567'));
    await user.keyboard('{Escape}');
    expect(field('Phone').value).toBe('');
  });

  test('on top of a paste that waits is one with it', async () => {
    const company: Pasted = {
      proposals: [{ field: 'company', value: 'Oceania Records' }],
      rest: ['Head of Records', 'London'],
    };
    const { user } = await openForm({
      paste: (text) => (text === SIGNATURE ? pasted : company),
    });
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
    await user.paste('Oceania\nRecords');
    await waitFor(() => expect(field('Company').value).toBe('Oceania Records'));
    expect(field('Name').dataset.proposed).toBe('true');
    expect(panel().textContent).toMatch(/Name, Email, and Company.*Head of RecordsLondon/);
    await user.keyboard('{Escape}');
    for (const label of ['Name', 'Email', 'Company']) expect(field(label).value).toBe('');
    expect(panel().textContent).toBe('');
  });

  test('shows the fields that it fills', async () => {
    const few = sampleCampaign(1, { fields: ['name'], required: [] });
    const campaigns = { activeId: few.id, all: [few] };
    const { user } = await openForm({ campaigns, paste: () => pasted });
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Email').value).toBe('winston@acme.example'));
  });

  test.each(['Restore (Esc)', /^Keep/])('gives the focus back after %s', async (name) => {
    const { user } = await openWith();
    await user.click(field('Phone'));
    await user.paste(SIGNATURE);
    await user.click(await within(panel()).findByRole('button', { name }));
    await waitFor(() => expect(document.activeElement).toBe(field('Phone')));
  });

  test('overwrites nothing that was typed', async () => {
    const { user } = await openWith();
    await user.type(field('Email'), 'own@acme.example');
    await user.paste(SIGNATURE);
    await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
    expect(field('Email').value).toBe('own@acme.example');
    expect(panel().textContent).toMatch(/Email: winston@acme\.example/);
  });

  test('can leave the rest in the note', async () => {
    const { user } = await openWith();
    await user.paste(SIGNATURE);
    await user.click(await within(panel()).findByRole('button', { name: 'Rest into the note' }));
    expect(field('Note').value).toBe('Head of Records');
    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
  });

  describe('with a job title', () => {
    const titled: Pasted = { ...pasted, jobTitle: { value: 'Head of Records', restIndex: 0 } };
    const withoutAttributes = { ...sampleCatalog, attributes: [] };

    test('goes into the attribute for it, and is taken back with the rest', async () => {
      const { user } = await openForm({ paste: () => titled });
      await user.paste(SIGNATURE);
      await waitFor(() => expect(field('Job title').value).toBe('Head of Records'));
      expect(field('Job title').dataset.proposed).toBe('true');
      expect(panel().textContent).toMatch(/Name, Email, and Job title/);
      expect(panel().textContent).not.toMatch(/Not used/);
      await user.keyboard('{Escape}');
      expect(field('Job title').value).toBe('');
    });

    test('stays in the rest where the workspace has no attribute for it', async () => {
      const { user } = await openForm({ paste: () => titled, catalog: withoutAttributes });
      await user.paste(SIGNATURE);
      await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
      expect(panel().textContent).toMatch(/Name and Email.*Not used.*Head of Records/);
    });

    test('one that was typed is told where the workspace has no place for it', async () => {
      const lead = { name: 'Winston', jobTitle: 'Clerk' };
      const entries = [sampleEntry({ number: 1, lead })];
      const galena = createFakeBridge({ entries, catalog: withoutAttributes });
      const { user } = renderApp(galena, { screen: 'drafts' });
      await user.click(await screen.findByRole('button', { name: /^Edit/ }));
      expect((await screen.findByLabelText<HTMLInputElement>('Job title')).value).toBe('Clerk');
      expect(await screen.findByText(/no attribute for it/)).toBeTruthy();
    });

    test('leaves one that was typed', async () => {
      const { user } = await openForm({ paste: () => titled });
      await user.type(field('Job title'), 'Clerk');
      await user.paste(SIGNATURE);
      await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
      expect(field('Job title').value).toBe('Clerk');
      expect(panel().textContent).toMatch(/Job title: Head of Records/);
    });

    test('is the rep’s own once it is typed over', async () => {
      const { user } = await openForm({ paste: () => titled });
      await user.paste(SIGNATURE);
      await waitFor(() => expect(field('Job title').value).toBe('Head of Records'));
      await user.type(field('Job title'), '!');
      await user.keyboard('{Escape}');
      expect(field('Job title').value).toBe('Head of Records!');
      expect(field('Name').value).toBe('');
    });
  });

  test('of a word goes where the cursor is', async () => {
    const { galena, user } = await openWith();
    await user.paste('Winston');
    expect(field('Name').value).toBe('Winston');
    expect(galena.requestsOf('readPaste')).toHaveLength(0);
  });

  test('of lines that tell nothing goes where the cursor is, in one line', async () => {
    const { user } = await openForm();
    await user.paste('some\nlines');
    await waitFor(() => expect(field('Name').value).toBe('some lines'));
  });

  test('of lines into the note stays a note', async () => {
    const { galena, user } = await openWith();
    await user.click(field('Note'));
    await user.paste(SIGNATURE);
    expect(field('Note').value).toBe(SIGNATURE);
    expect(galena.requestsOf('readPaste')).toHaveLength(0);
  });

  test('of a dropped file without a contact is told, and is nothing for the note', async () => {
    await openForm({ paste: () => ({ proposals: [], rest: [] }) });
    const file = new File(['a photo'], 'photo.txt', { type: 'text/plain' });
    fireEvent.drop(screen.getByRole('form', { name: 'New lead' }), {
      dataTransfer: { files: [file], getData: () => '', types: ['Files'] },
    });
    await waitFor(() => expect(panel().textContent).toMatch(/no contact that Galena can read/));
    expect(screen.queryByRole('button', { name: 'Rest into the note' })).toBeNull();
  });

  test('of a dropped card is read from its file', async () => {
    const { galena } = await openWith();
    const file = new File(['BEGIN:VCARD'], 'winston.vcf', { type: 'text/vcard' });
    fireEvent.drop(screen.getByRole('form', { name: 'New lead' }), {
      dataTransfer: { files: [file], getData: () => '', types: ['Files'] },
    });
    await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
    expect(galena.requestsOf('readPaste')).toEqual([{ text: 'BEGIN:VCARD' }]);
  });

  describe('of a file that holds no contact is told in plain words, and fills nothing in:', () => {
    const drop = (files: readonly File[], isDirectory = false) =>
      fireEvent.drop(screen.getByRole('form', { name: 'New lead' }), {
        dataTransfer: {
          files,
          items: files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) })),
          getData: () => '',
          types: ['Files'],
        },
      });
    const card = new File(['BEGIN:VCARD'], 'winston.vcf');
    const huge = Object.defineProperty(new File([''], 'all.vcf'), 'size', { value: 700_000_000 });

    test.each<[string, readonly File[], boolean, RegExp]>([
      ['a folder', [new File([], 'cards')], true, /is a folder.*Drop the file/],
      ['700 MB', [huge], false, /too large: .*up to 5 MB/],
      ['a picture', [new File([new Uint8Array(9)], 'x.png')], false, /no text, but a picture/],
      ['two cards', [card, card], false, /several files.*one by one/],
    ])('%s', async (_, files, isDirectory, words) => {
      const { galena } = await openWith();
      drop(files, isDirectory);
      await waitFor(() => expect(panel().textContent).toMatch(words));
      expect(panel().textContent).toMatch(/Nothing was filled in/);
      expect(field('Name').value).toBe('');
      expect(galena.requestsOf('readPaste')).toEqual([]);
    });

    test('one that is copied and pasted is read as one that is dropped', async () => {
      const { galena } = await openWith();
      const form = screen.getByRole('form', { name: 'New lead' });
      const clipboardData = { files: [card], getData: () => '' };
      fireEvent.paste(form, { clipboardData });
      await waitFor(() => expect(field('Name').value).toBe('Winston Smith'));
      expect(galena.requestsOf('readPaste')).toEqual([{ text: 'BEGIN:VCARD' }]);
    });
  });
});
