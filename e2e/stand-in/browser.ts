import type { Connection, Session } from './cdp.ts';
import { type Chromium, type LaunchOptions, launchChromium } from './chromium.ts';

export type Target = { readonly targetId: string; readonly session: Session };

/** The one Chromium of this run. It starts with the first window. */
export type Browser = {
  readonly connect: () => Promise<Connection>;
  readonly openTarget: (width: number, height: number) => Promise<Target>;
  readonly isHeadless: boolean;
  readonly close: () => Promise<void>;
};

const findBlankApp = async (root: Session): Promise<string> => {
  for (;;) {
    const { targetInfos } = await root.send('Target.getTargets');
    const blank = targetInfos.find(({ type }) => type === 'page');
    if (blank) return blank.targetId;
  }
};

/** `onGone` is called if Chromium ends unasked. */
export const createBrowser = (
  readOptions: () => LaunchOptions,
  isHeadless: boolean,
  onGone: () => void,
): Browser => {
  let launched: Promise<Chromium> | undefined;
  let isBlankAppTaken = false;
  let isClosing = false;

  const launch = async (): Promise<Chromium> => {
    const chromium = await launchChromium(readOptions());
    chromium.gone.then(() => {
      if (!isClosing) onGone();
    });
    return chromium;
  };
  const connect = async () => {
    launched ??= launch();
    return (await launched).connection;
  };
  const openTarget = async (width: number, height: number): Promise<Target> => {
    const { root, session } = await connect();
    // With a display, Chromium has already opened one window without tabs: it is the first window.
    const isFirst = !isHeadless && !isBlankAppTaken;
    isBlankAppTaken = true;
    const { targetId } = isFirst
      ? { targetId: await findBlankApp(root) }
      : await root.send('Target.createTarget', {
          url: 'about:blank',
          newWindow: true,
          width,
          height,
        });
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    return { targetId, session: session(sessionId) };
  };
  const close = async () => {
    isClosing = true;
    await launched?.then((chromium) => chromium.close()).catch(() => undefined);
  };
  return { connect, openTarget, isHeadless, close };
};
