import { z } from 'zod';

const requestSchema = z.object({
  id: z.number(),
  source: z.string(),
  argument: z.unknown().optional(),
});

/** The reply that a test gets for one evaluation. */
export const replySchema = z.object({
  id: z.number(),
  value: z.unknown().optional(),
  error: z.string().optional(),
});

/**
 * Lets the test that started the stand-in run a function in the main process, like Playwright's
 * `electronApp.evaluate`. It needs a parent that spawned it with an ipc channel.
 */
export const answerTests = (modules: object): void => {
  if (process.send === undefined) return;
  const answer = async (message: unknown) => {
    const { id, source, argument } = requestSchema.parse(message);
    try {
      const work: unknown = new Function(`return (${source});`)();
      const value = typeof work === 'function' ? await work(modules, argument) : undefined;
      process.send?.({ id, value });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };
  process.on('message', (message) => void answer(message));
  process.channel?.unref();
};
