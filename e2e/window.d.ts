import type { GalenaBridge } from '../preload/contract/channels.ts';

declare global {
  interface Window {
    readonly galena: GalenaBridge;
  }
}
