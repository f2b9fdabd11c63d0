import '../lib/zod-without-eval.ts';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

// jsdom lays nothing out, so it scrolls nothing either.
Element.prototype.scrollIntoView ??= () => {};
