import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { QueryView } from './query-view.tsx';

type Query = { readonly data: readonly string[] | undefined; readonly error: Error | null };

const show = (query: Query) => {
  let asked = 0;
  const refetch = async () => {
    asked += 1;
  };
  render(
    <QueryView
      query={{ ...query, refetch }}
      loading="Reading…"
      errorTitle="It could not be read"
      empty={<p>Nothing here</p>}
    >
      {(rows) => <p>{rows.join(', ')}</p>}
    </QueryView>,
  );
  return { text: document.body.textContent, asked: () => asked };
};

test.each([
  ['being read', { data: undefined, error: null }, 'Reading…'],
  ['empty', { data: [], error: null }, 'Nothing here'],
  ['there', { data: ['Ann', 'Bob'], error: null }, 'Ann, Bob'],
])('a list that is %s says so and no more', (_name, query, text) => {
  expect(show(query).text).toBe(text);
});

test('a list that could not be read offers another try, whatever was read before', async () => {
  const { asked } = show({ data: ['Ann'], error: new Error('Something broke.') });
  expect(screen.getByRole('alert').textContent).toContain('Something broke.');
  expect(screen.queryByText('Ann')).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(asked()).toBe(1);
});
