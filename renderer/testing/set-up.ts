import '../lib/zod-without-eval.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A long timeout, because a busy machine may be ten times slower than a quiet one.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

// jsdom has no layout, so it lacks scrolling and size changes.
Element.prototype.scrollIntoView ??= () => {};
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
