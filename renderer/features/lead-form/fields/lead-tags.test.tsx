import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../../../testing/fake-bridge.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const tokens = () => screen.queryAllByRole('button', { name: /^Remove the tag / });
const chosen = () => tokens().map(({ textContent }) => textContent);

const openForm = async () => {
  const galena = createFakeBridge();
  galena.state.catalog = { ...galena.state.catalog, tags: ['VIP', 'Sales, EMEA'] };
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  const submitted = async () => {
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
    return galena.requestsOf('submitDraft')[0];
  };
  return { galena, user, submitted };
};

test('a tag of the workspace with a comma in its name is one tag', async () => {
  const { user, submitted } = await openForm();
  await user.type(field('Name'), 'Ann');
  await user.type(field('Tags'), 'sales, emea,vip、Last');
  expect(chosen()).toEqual(['Sales, EMEA', 'VIP']);
  expect(field('Tags').value).toBe('Last');
  expect(await submitted()).toMatchObject({
    lead: { tags: ['Sales, EMEA', 'VIP', 'Last'] },
  });
});

test('what is typed is kept while it is no token yet', async () => {
  const { galena, user } = await openForm();
  await user.type(field('Name'), 'A');
  await user.type(field('Tags'), 'a,Sales,E');
  fireEvent(window, new Event('pagehide'));
  await waitFor(() =>
    expect(galena.requestsOf('saveDraft').at(-1)).toMatchObject({
      lead: { tags: ['a', 'Sales', 'E'] },
    }),
  );
});

test('leaving the field makes a token of its text, and Backspace text of a token', async () => {
  const { user } = await openForm();
  await user.type(field('Tags'), 'Fair');
  await user.tab();
  expect(chosen()).toEqual(['Fair']);
  await user.click(field('Tags'));
  await user.keyboard('{Backspace}');
  expect(chosen()).toEqual([]);
  expect(field('Tags').value).toBe('Fair');
  await user.keyboard('{Backspace}');
  expect(field('Tags').value).toBe('Fai');
});

test('arrows lead through the tokens, and Delete takes one out', async () => {
  const { user } = await openForm();
  await user.type(field('Tags'), 'a,b,c,');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement).toBe(tokens()[1]);
  await user.keyboard('{Delete}');
  expect(chosen()).toEqual(['a', 'c']);
  expect(document.activeElement).toBe(field('Tags'));
  await user.keyboard('{ArrowLeft}{ArrowRight}');
  expect(document.activeElement).toBe(field('Tags'));
  await user.click(screen.getByRole('button', { name: 'Remove the tag a' }));
  expect(chosen()).toEqual(['c']);
});

test('tokens are no stops of Tab, and are told with the field', async () => {
  const { user } = await openForm();
  await user.type(field('Tags'), 'Fair,');
  expect(tokens()[0]?.tabIndex).toBe(-1);
  const [list = ''] = field('Tags').getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(document.getElementById(list)?.textContent).toContain('Fair');
});

test('pasted lines are a tag each, and a contact is still read as one', async () => {
  const { galena, user } = await openForm();
  await user.click(field('Tags'));
  await user.paste('Fair\nSales, EMEA\r\nHot lead\n');
  expect(chosen()).toEqual(['Fair', 'Sales, EMEA', 'Hot lead']);
  expect(galena.requestsOf('readPaste')).toHaveLength(0);
  await user.paste('Ann Lee\nann@acme.example\n');
  await waitFor(() => expect(galena.requestsOf('readPaste')).toHaveLength(1));
  await user.paste('Julia Sommer\nMobil: +49 171 2345678\n');
  await waitFor(() => expect(galena.requestsOf('readPaste')).toHaveLength(2));
  await user.paste('Fair 2026\nHall 12\n');
  expect(chosen()).toContain('Fair 2026');
});

test('a separator that an input method writes on the way to a word parts nothing', async () => {
  await openForm();
  const input = field('Tags');
  const compose = (value: string) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(input, value);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  };
  compose('展示会、');
  expect(chosen()).toEqual([]);
  fireEvent.compositionEnd(input);
  expect(chosen()).toEqual(['展示会']);
});
