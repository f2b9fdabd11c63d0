import type { CommandLine } from './command-line.ts';

/** Chromium's own switches for a proxy, as far as they are provided. */
type Switches = Pick<CommandLine, 'getSwitchValue'>;

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);

/** The proxy that an address is reached by, as an address of its own, or null. Loopback goes without unless told otherwise. */
export const proxyFor = (commandLine: Switches, url: URL): URL | null => {
  const server = commandLine.getSwitchValue('proxy-server');
  if (server === '') return null;
  const bypass = commandLine.getSwitchValue('proxy-bypass-list').split(/[;,]/);
  if (isLoopback(url) && !bypass.includes('<-loopback>')) return null;
  return new URL(server.includes('://') ? server : `http://${server}`);
};

/** As a PAC script would say it. */
export const describeProxy = (proxy: URL | null): string =>
  proxy === null ? 'DIRECT' : `PROXY ${proxy.host}`;
