import { expect, test } from 'vitest';
import { createEvent, Emitter } from './emitter.ts';

test('an event that is never emitted cannot be listened for', () => {
  const app = new Emitter('app', ['ready']);
  for (const method of ['on', 'once', 'addListener', 'prependListener'] as const) {
    expect(() => app[method]('gpu-info-update', () => {})).toThrow(
      "not provided by the stand-in: app event 'gpu-info-update'",
    );
  }
});

test('listeners hear the events that there are, once or always', () => {
  const app = new Emitter('app', ['ready']);
  const heard: string[] = [];
  app.on('ready', () => heard.push('on')).once('ready', () => heard.push('once'));
  app.emit('ready');
  app.emit('ready');
  expect(heard).toEqual(['on', 'once', 'on']);
});

test('an event tells whether it was prevented, and carries its facts', () => {
  const event = createEvent({ url: 'app://galena/' });
  expect([event.defaultPrevented, event.url]).toEqual([false, 'app://galena/']);
  event.preventDefault();
  expect(event.defaultPrevented).toBe(true);
});
