import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Assist, AssistRequest } from '../../../../preload/contract/assist.ts';
import { createFakeBridge, type FakeState } from '../../../testing/fake-bridge.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const describedBy = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;

const NOTHING: Assist = { proposals: { name: null, company: null }, phone: null, fixes: [] };

/** A small version of main's answer for Winston's card. */
const assist = ({ email, phone, name }: AssistRequest): Assist => ({
  ...NOTHING,
  proposals: email.endsWith('@acme.example')
    ? { name: 'Winston Smith', company: 'Acme' }
    : NOTHING.proposals,
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
  fixes:
    name === 'ANN'
      ? [{ field: 'name', kind: 'all-caps', message: 'All capitals.', value: 'Ann' }]
      : [],
});

const openForm = async (start: Partial<FakeState> = {}) => {
  const galena = createFakeBridge({ assist, ...start });
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  return { galena, user };
};

const submitted = (galena: ReturnType<typeof createFakeBridge>) =>
  waitFor(() => {
    const [request] = galena.requestsOf('submitDraft');
    if (!request) throw new Error('nothing was submitted');
    return request;
  });

const SUBMIT = '{Control>}{Enter}{/Control}';

describe('from the mail address', () => {
  test('name and company are proposed, and Tab takes them', async () => {
    const { user } = await openForm();
    await user.type(field('Email'), 'w@acme.example');
    await waitFor(() => expect(describedBy('Company')).toBe('Tab takes \u2068“Acme”\u2069.'));
    await user.click(field('Company'));
    await user.tab();
    expect(field('Company').value).toBe('Acme');
    expect(document.activeElement).toBe(field('Tags'));
    await user.click(field('Name'));
    await user.tab();
    expect(field('Name').value).toBe('Winston Smith');
  });

  test('Escape sends a proposal away, and Tab goes on without it', async () => {
    const { user } = await openForm();
    await user.type(field('Email'), 'w@acme.example');
    await waitFor(() => expect(describedBy('Company')).toMatch(/Acme/));
    await user.click(field('Company'));
    await user.keyboard('{Escape}');
    expect(describedBy('Company')).toBe('');
    await user.tab();
    expect(field('Company').value).toBe('');
  });

  test('what is proposed is not sent unless it was taken', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Email'), 'w@acme.example');
    await waitFor(() => expect(describedBy('Name')).toMatch(/Winston/));
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { name: '', company: '' } });
  });

  test('what was typed is completed by → alone, for Tab would overwrite it', async () => {
    const { galena, user } = await openForm();
    const company = galena.state.catalog.companies[0]?.name ?? '';
    await user.type(field('Company'), company.slice(0, 2).toLowerCase());
    await waitFor(() => expect(describedBy('Company')).toContain(`→ takes \u2068“${company}”`));
    await user.tab();
    expect(field('Company').value).toBe(company.slice(0, 2).toLowerCase());
    await user.click(field('Company'));
    await user.keyboard('{End}');
    expect(field('Company').value).toBe(company);
  });

  test('a tag is completed behind those that stand there', async () => {
    const { galena, user } = await openForm();
    const tag = galena.state.catalog.tags[0] ?? '';
    await user.type(field('Tags'), `Own, ${tag.slice(0, 2)}`);
    await user.keyboard('{ArrowRight}');
    expect(screen.getAllByRole('button', { name: /^Remove the tag/ })).toHaveLength(2);
    expect(field('Tags').value).toBe('');
    await user.keyboard(SUBMIT);
    await user.click(await screen.findByRole('button', { name: 'Go back' }));
    await user.type(field('Name'), 'Ann');
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { tags: ['Own', tag] } });
  });
});

describe('the phone', () => {
  test('is shown as it reads, and written out in full when it is left', async () => {
    const { user } = await openForm();
    await user.type(field('Phone'), '087 1234567');
    await waitFor(() => expect(describedBy('Phone')).toBe('+353 87 123 4567'));
    await user.tab();
    expect(field('Phone').value).toBe('+353871234567');
  });

  test('is sent in full also when it was not left', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Phone'), '087 1234567');
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { phone: '+353871234567' } });
  });

  test('that is no number is sent as it was typed', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Phone'), 'ask Ann');
    await user.tab();
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { phone: 'ask Ann' } });
  });

  test('is sent as typed where Galena does not answer', async () => {
    const { galena, user } = await openForm();
    galena.break('readAssist', { code: 'internal', message: 'no' });
    await user.type(field('Phone'), '087 1234567');
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { phone: '087 1234567' } });
  });
});

test('a slip is put right with one key', async () => {
  const { user } = await openForm();
  await user.type(field('Name'), 'ANN');
  await user.tab();
  await waitFor(() => expect(describedBy('Name')).toBe('All capitals.'));
  await user.click(field('Name'));
  await user.keyboard('{Control>}.{/Control}');
  expect(field('Name').value).toBe('Ann');
});

describe('what is beyond doubt', () => {
  const clean = (
    kind: 'dressed-address' | 'invisible-characters',
    before: string,
    value: string,
  ) => {
    const galena = createFakeBridge();
    const read = galena.state.assist;
    galena.state.assist = (fields) => ({
      ...read(fields),
      fixes:
        fields.email === before
          ? [{ field: 'email', kind, message: 'x', value, isSure: true }]
          : [],
    });
    return galena;
  };

  const open = async (galena: ReturnType<typeof createFakeBridge>) => {
    const { user } = renderApp(galena, { screen: 'new' });
    await screen.findByRole('form', { name: 'New lead' });
    return user;
  };

  test('is put right when the field is left, and one key takes it back for good', async () => {
    const galena = clean('dressed-address', '<a@b.example>', 'a@b.example');
    const user = await open(galena);
    await user.type(field('Email'), '<a@b.example>');
    await user.tab();
    await waitFor(() => expect(field('Email').value).toBe('a@b.example'));
    expect(describedBy('Email')).toBe('Was \u2068“<a@b.example>”\u2069.');
    await user.click(field('Email'));
    await user.keyboard('{Control>}.{/Control}');
    expect(field('Email').value).toBe('<a@b.example>');
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { email: '<a@b.example>' } });
  });

  test('is done too where the lead is submitted right out of the field', async () => {
    const galena = clean('dressed-address', '<a@b.example>', 'a@b.example');
    const user = await open(galena);
    await user.type(field('Email'), '<a@b.example>');
    await user.keyboard(SUBMIT);
    expect(await submitted(galena)).toMatchObject({ lead: { email: 'a@b.example' } });
  });

  test('has no way back where nothing of it could be seen', async () => {
    const galena = clean('invisible-characters', 'a\u200b@b.example', 'a@b.example');
    const user = await open(galena);
    await user.click(field('Email'));
    await user.paste('a\u200b@b.example');
    await user.tab();
    await waitFor(() => expect(describedBy('Email')).toMatch(/nobody sees were taken out/));
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
  });
});
