import type { z } from 'zod';
import type { Channel, Payload, Response } from '../../preload/contract/channels.ts';
import { type AppError, fail, type Result } from '../../preload/contract/result.ts';
import { contract } from '../../preload/contract/schemas.ts';
import type { Ids, Log } from '../ports.ts';

/** The caller, as Electron describes it. */
export type Sender = {
  readonly url: string;
  readonly isTopFrame: boolean;
  /** Whether the call comes from a window that Galena itself opened. */
  readonly isOwnWindow: boolean;
};

export type Handlers = {
  readonly [C in Channel]: (
    payload: Payload<C>,
  ) => Result<Response<C>> | Promise<Result<Response<C>>>;
};

export type Router = {
  readonly channels: readonly Channel[];
  /** Never rejects. */
  readonly handle: (channel: string, sender: Sender, payload: unknown) => Promise<Result<unknown>>;
};

type RouterParts = {
  readonly handlers: Handlers;
  readonly isPageUrl: (url: string) => boolean;
  /** Explains a failure with a known cause, such as a full disk; null for all others. */
  readonly explain: (cause: unknown) => AppError | null;
  readonly log: Log;
  readonly ids: Ids;
};

const isChannel = (name: string): name is Channel => Object.hasOwn(contract, name);

const invalidPayload = (error: z.ZodError): AppError => {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  return {
    code: 'payload-invalid',
    message: issue?.message ?? 'The request does not have the expected form.',
    ...(field === '' ? {} : { field }),
  };
};

/** Checks the sender, then the payload, then calls the handler. Every failure is an answer. */
export const createRouter = ({ handlers, isPageUrl, explain, log, ids }: RouterParts): Router => {
  const run = async <C extends Channel>(channel: C, payload: unknown): Promise<Result<unknown>> => {
    const parsed = contract[channel].request.safeParse(payload);
    if (!parsed.success) return fail(invalidPayload(parsed.error));
    // This channel's schema has just parsed the payload, but a generic index cannot express that.
    return handlers[channel](parsed.data as Payload<C>);
  };

  const explainFailure = (channel: Channel, cause: unknown): Result<never> => {
    const known = explain(cause);
    if (known) {
      log.warn('ipc.failed', { channel, code: known.code }, cause);
      return fail(known);
    }
    const reference = ids.uuid().slice(0, 8);
    log.error('ipc.failed', cause, { channel, reference });
    return fail({
      code: 'internal',
      message: `Galena met a fault of its own. What you typed is still in the form. If it happens again, report it with the reference ${reference}.`,
      reference,
    });
  };

  return {
    channels: Object.keys(contract).filter(isChannel),
    handle: async (channel, sender, payload) => {
      if (!sender.isOwnWindow || !sender.isTopFrame || !isPageUrl(sender.url)) {
        log.warn('ipc.sender-refused', { isTopFrame: sender.isTopFrame });
        return fail({ code: 'sender-refused', message: 'This page may not call Galena.' });
      }
      if (!isChannel(channel)) {
        return fail({ code: 'channel-unknown', message: 'Galena has no such function.' });
      }
      try {
        return await run(channel, payload);
      } catch (cause) {
        return explainFailure(channel, cause);
      }
    },
  };
};
