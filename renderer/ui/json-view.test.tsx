import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { JsonView } from './json-view.tsx';

const shownLength = () => screen.getByRole('group', { name: 'Body' }).textContent.length;

test('a large answer is shown part by part', async () => {
  const text = `"${'x'.repeat(150_000)}"`;
  render(<JsonView label="Body" text={text} />);
  expect(shownLength()).toBe(100_000);
  await userEvent.click(screen.getByRole('button', { name: 'Show the next part' }));
  expect(shownLength()).toBe(text.length);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what lies deep is shown level by level', async () => {
  render(<JsonView label="Body" text={`${'['.repeat(30)}"core"${']'.repeat(30)}`} />);
  const body = screen.getByRole('group', { name: 'Body' });
  expect(body.textContent).not.toContain('core');
  await userEvent.click(screen.getByRole('button', { name: 'Show deeper levels' }));
  expect(body.textContent).not.toContain('core');
  await userEvent.click(screen.getByRole('button', { name: 'Show deeper levels' }));
  expect(body.textContent).toContain('core');
  expect(screen.queryByRole('button')).toBeNull();
});

test('what fits is shown whole', () => {
  render(<JsonView label="Body" text='{"a":1}' />);
  expect(screen.getByRole('group', { name: 'Body' }).textContent).toBe('{\n  "a": 1\n}');
  expect(screen.queryByRole('button')).toBeNull();
});
