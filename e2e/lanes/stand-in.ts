import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { isLinuxRoot } from '../stand-in/chromium.ts';
import { replySchema } from '../stand-in/remote.ts';
import { toWebUrl } from '../stand-in/urls.ts';
import { watchChild } from './child.ts';
import { connect, waitForAddress } from './dev-tools.ts';
import { cleanEnv, type LaunchedApp, type LaunchOptions, sandboxSwitches } from './lane.ts';

const cli = path.resolve(import.meta.dirname, '..', 'stand-in', 'cli.ts');
/** Node keeps compiled code here, so that it need not compile it again for every app. */
const compiled = path.resolve(import.meta.dirname, '../../node_modules/.cache/stand-in');

const evaluateIn = (child: ChildProcess): LaunchedApp['evaluateMain'] => {
  let lastId = 0;
  return (work, argument) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const hear = (message: unknown) => {
        const reply = replySchema.parse(message);
        if (reply.id !== id) return;
        child.off('message', hear);
        if (reply.error !== undefined) reject(new Error(reply.error));
        // The test gives the type of what its own function returns.
        else resolve(reply.value as never);
      };
      child.on('message', hear);
      child.send({ id, source: String(work), argument }, (error) => {
        if (error) reject(error);
      });
    });
};

/** The one difference between the lanes that a page can see: see stand-in/urls.ts. */
const pageOrigin = (appOrigin: string): string => {
  const scheme = new URL(appOrigin).protocol.slice(0, -1);
  return new URL(toWebUrl(appOrigin, new Set([scheme]))).origin;
};

export const launchStandIn = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const switches = [
    ...sandboxSwitches(isLinuxRoot()),
    `--user-data-dir=${options.profile}`,
    '--remote-debugging-port=0',
    ...(options.switches ?? []),
  ];
  const command = [process.execPath, cli, ...switches, options.appFolder] as const;
  const [program, ...args] = command;
  const standIn = spawn(program, args, {
    env: cleanEnv({ NODE_COMPILE_CACHE: compiled, ...options.env }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { output, exited, kill, closeBy } = watchChild(standIn);
  const connected = connect(await waitForAddress(standIn, output)).catch(async (cause) => {
    await kill();
    throw new Error(`The app has no window to drive.\n${output()}`, { cause });
  });
  const { browser, context, page } = await connected;
  const close = async () => {
    // Chromium ends slowly while another client is connected.
    await browser.close().catch(() => undefined);
    return closeBy(() => standIn.kill('SIGTERM'));
  };
  const evaluateMain = evaluateIn(standIn);
  return { page, context, evaluateMain, pageOrigin, command, output, exited, close, kill };
};
