import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { isAppUrl } from '../security/urls.ts';
import { installGuards } from './guards.ts';

const { app, shell } = vi.hoisted(() => ({
  app: { on: vi.fn() },
  shell: { openExternal: vi.fn() },
}));
vi.mock('electron', () => ({ app, shell }));

const guarded = () => {
  const asked: {
    request?: (...args: unknown[]) => void;
    check?: () => boolean;
    languages?: readonly string[];
    isChecked?: boolean;
  } = {};
  const session = {
    setSpellCheckerLanguages: (languages: readonly string[]) => {
      asked.languages = languages;
    },
    setSpellCheckerEnabled: (isChecked: boolean) => {
      asked.isChecked = isChecked;
    },
    setPermissionRequestHandler: (handler: (...args: unknown[]) => void) => {
      asked.request = handler;
    },
    setPermissionCheckHandler: (handler: () => boolean) => {
      asked.check = handler;
    },
  };
  installGuards(session as unknown as Session, isAppUrl);
  let openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof openWindow) => {
      openWindow = handler;
    },
  });
  app.on.mock.lastCall?.[1]({}, contents as unknown as WebContents);
  const isPrevented = (event: string, url: string) => {
    const preventDefault = vi.fn();
    contents.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  return { asked, isPrevented, openWindow };
};

test('no dictionary is fetched for any language', () => {
  const { languages, isChecked } = guarded().asked;
  expect(languages).toEqual([]);
  expect(isChecked).toBe(process.platform === 'darwin');
});

test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
  '%s leads nowhere but to our own page',
  (event) => {
    const { isPrevented } = guarded();
    expect(isPrevented(event, 'https://outside.invalid/')).toBe(true);
    expect(isPrevented(event, 'app://galena/index.html')).toBe(false);
  },
);

test('a webview is never attached, not even to our own page', () => {
  expect(guarded().isPrevented('will-attach-webview', 'app://galena/index.html')).toBe(true);
});

test('a new window is denied, and opens nothing outside either', () => {
  const { openWindow } = guarded();
  for (const url of [
    'https://app.intercom.com/a',
    'https://outside.invalid/',
    'file:///etc/passwd',
  ]) {
    expect(openWindow({ url })).toEqual({ action: 'deny' });
  }
  expect(shell.openExternal).not.toHaveBeenCalled();
});

test('what a page asks for and what it checks is denied, each by its own handler', () => {
  const { asked } = guarded();
  const answer = vi.fn();
  asked.request?.({}, 'media', answer);
  expect(answer).toHaveBeenCalledWith(false);
  expect(asked.check?.()).toBe(false);
});
