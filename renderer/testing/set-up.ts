import '../lib/zod-without-eval.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// For what never comes: a busy machine may be ten times slower than a quiet one.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

// jsdom lays nothing out, so it scrolls nothing either, and nothing changes its size.
Element.prototype.scrollIntoView ??= () => {};
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
