import { guard } from './missing.ts';
import { originOf } from './urls.ts';

/** Electron's WebFrameMain for the top frame, the only frame with a preload. */
export const createTopFrame = (readAppUrl: () => string): object => {
  const frame: object = guard('WebFrameMain', {
    get url() {
      return readAppUrl();
    },
    get origin() {
      return originOf(readAppUrl());
    },
    get top() {
      return frame;
    },
    parent: null,
    name: '',
    processId: 1,
    routingId: 1,
    frameTreeNodeId: 1,
    isDestroyed: () => false,
  });
  return frame;
};
