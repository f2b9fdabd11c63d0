import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useWhileReleased } from './use-while-released.ts';

afterEach(() => void vi.useRealTimers());

const Shown = ({ text }: { text: string }) => <p>{useWhileReleased(text)}</p>;

const shown = () => screen.getByRole('paragraph').textContent;

test('shows nothing newer than the press until the click is over', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { rerender } = render(<Shown text="old" />);
  fireEvent.pointerDown(window);
  rerender(<Shown text="new" />);
  expect(shown()).toBe('old');
  fireEvent.pointerUp(window);
  expect(shown()).toBe('old');
  act(() => vi.runAllTimers());
  expect(shown()).toBe('new');
});

test('what comes between the release and the click is not stuck in the press', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { rerender } = render(<Shown key="old" text="old" />);
  fireEvent.pointerDown(window);
  fireEvent.pointerUp(window);
  rerender(<Shown key="new" text="" />);
  rerender(<Shown key="new" text="problem" />);
  act(() => vi.runAllTimers());
  expect(shown()).toBe('problem');
});
