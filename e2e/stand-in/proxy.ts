import type { CommandLine } from './command-line.ts';

/** Chromium's own switches for a proxy, as far as they are provided. */
type Switches = Pick<CommandLine, 'getSwitchValue'>;

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);

/**
 * The proxy for an address, as a URL, or null. Loopback addresses use no proxy unless a switch says
 * so.
 */
export const proxyFor = (commandLine: Switches, url: URL): URL | null => {
  const server = commandLine.getSwitchValue('proxy-server');
  if (server === '') return null;
  const bypass = commandLine.getSwitchValue('proxy-bypass-list').split(/[;,]/);
  if (isLoopback(url) && !bypass.includes('<-loopback>')) return null;
  return new URL(server.includes('://') ? server : `http://${server}`);
};

/** In the words of a PAC script. */
export const describeProxy = (proxy: URL | null): string =>
  proxy === null ? 'DIRECT' : `PROXY ${proxy.host}`;
