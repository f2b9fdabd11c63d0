import { randomBytes } from 'node:crypto';
import { compileFunction } from 'node:vm';
import type { Browser } from './browser.ts';
import type { Session } from './cdp.ts';
import { type HeldRequest, holdRequests } from './held-requests.ts';
import { mainWorldSource, preloadWorldSource } from './page/source.ts';
import type { DownMessage, Posted, PreloadFacts, SecretNames } from './page/worlds.ts';
import { type PageEvents, reportPage } from './page-events.ts';

export type PageHooks = PageEvents & {
  readonly onPosted: (posted: Posted) => void;
  readonly onRequest: (held: HeldRequest, isMainFrame: boolean) => void;
};

export type OpenedPage = {
  readonly session: Session;
  readonly root: Session;
  readonly targetId: string;
};

export type PageDriver = {
  /** The page, once it can be used; rejects if Chromium could not open it. */
  readonly opened: Promise<OpenedPage>;
  /** Drops the message if no preload can receive it, as Electron does. */
  readonly post: (message: DownMessage) => void;
};

export type PageOptions = {
  readonly width: number;
  readonly height: number;
  readonly preload: { readonly source: string; readonly facts: PreloadFacts } | undefined;
};

const WORLD = 'preload';

const makeSecretNames = (): SecretNames => {
  const secret = randomBytes(12).toString('hex');
  return { handshake: `h${secret}`, post: `p${secret}`, receive: `r${secret}` };
};

/** Makes Chromium run the scripts of the two worlds in every document of the page. */
const installWorlds = async (
  session: Session,
  names: SecretNames,
  preload: PageOptions['preload'],
): Promise<void> => {
  if (preload === undefined) return;
  // Code with a syntax error fails here, with the file's name, and not silently in Chromium.
  const params = ['require', 'process', 'exports', 'module'];
  compileFunction(preload.source, params, { filename: preload.facts.path });
  const source = preloadWorldSource(names, preload.facts, preload.source);
  await Promise.all([
    session.send('Runtime.addBinding', { name: names.post, executionContextName: WORLD }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(names) }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD }),
  ]);
};

/** Posts into the preload's world of the present document. */
const createPost = ({ session, targetId }: OpenedPage, names: SecretNames): PageDriver['post'] => {
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isTop = context.auxData?.frameId === targetId;
    if (isTop && context.name === WORLD) contextId = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === contextId) contextId = undefined;
  });
  const functionDeclaration = `function (text) { globalThis.${names.receive}(text); }`;
  return (message) => {
    if (contextId === undefined) return;
    const call = { functionDeclaration, executionContextId: contextId };
    session
      .send('Runtime.callFunctionOn', {
        ...call,
        arguments: [{ value: JSON.stringify(message) }],
      })
      // The document is gone.
      .catch(() => undefined);
  };
};

/** Opens a page in Chromium and connects it to the hooks. */
export const drivePage = (browser: Browser, options: PageOptions, hooks: PageHooks): PageDriver => {
  const names = makeSecretNames();
  let post: PageDriver['post'] = () => undefined;

  const open = async (): Promise<OpenedPage> => {
    const connection = await browser.connect();
    const { root } = connection;
    const page = { root, ...(await browser.openTarget(options.width, options.height)) };
    const { session, targetId } = page;
    post = createPost(page, names);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === names.post) hooks.onPosted(JSON.parse(payload));
    });
    reportPage(root, session, targetId, hooks);
    await Promise.all([
      root.send('Target.setDiscoverTargets', { discover: true }),
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      installWorlds(session, names, options.preload),
      holdRequests(connection, session, (held) =>
        hooks.onRequest(held, held.paused.frameId === targetId),
      ),
    ]);
    return page;
  };
  return { opened: open(), post: (message) => post(message) };
};
