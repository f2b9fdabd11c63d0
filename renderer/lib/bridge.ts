import { createContext, useContext } from 'react';
import type { GalenaBridge } from '../../preload/contract/channels.ts';
import { type AppError, fail, type Result } from '../../preload/contract/result.ts';

declare global {
  interface Window {
    /** The preload script sets it. */
    readonly galena: GalenaBridge;
  }
}

/** The error of a query or mutation. The page checks its code and shows its message. */
export class BridgeError extends Error {
  readonly appError: AppError;

  constructor(appError: AppError) {
    super(appError.message);
    this.name = 'BridgeError';
    this.appError = appError;
  }
}

const NO_ANSWER: AppError = {
  code: 'internal',
  message: 'Galena did not answer. What is stored is safe. Try again, or start Galena anew.',
};

/** A handler never rejects, but a call over a broken bridge does. Makes that a `Result` too. */
export const settle = <T>(call: Promise<Result<T>>): Promise<Result<T>> =>
  call.catch(() => fail(NO_ANSWER));

export const unwrap = async <T>(call: Promise<Result<T>>): Promise<T> => {
  const result = await settle(call);
  if (!result.ok) throw new BridgeError(result.error);
  return result.value;
};

export const BridgeContext = createContext<GalenaBridge | null>(null);

export const useBridge = (): GalenaBridge => {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('There is no bridge around this component.');
  return bridge;
};
