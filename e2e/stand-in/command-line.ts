export type CommandLine = {
  readonly hasSwitch: (name: string) => boolean;
  readonly getSwitchValue: (name: string) => string;
  readonly appendSwitch: (name: string, value?: string) => void;
  readonly removeSwitch: (name: string) => void;
  /** All switches as `--name` or `--name=value`, for Chromium. */
  readonly toArguments: () => readonly string[];
};

export type Invocation = {
  readonly switches: ReadonlyMap<string, string>;
  /** The first argument that is no switch: the app's folder or script. */
  readonly appPath: string | undefined;
};

/** Reads Electron's command line: `[--switch[=value]] [app] [anything]`; `--` ends the switches. */
export const parseInvocation = (args: readonly string[]): Invocation => {
  const end = args.indexOf('--');
  const read = end === -1 ? args : args.slice(0, end);
  const switches = read
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => {
      const [name = '', ...value] = arg.slice(2).split('=');
      return [name, value.join('=')] as const;
    });
  return { switches: new Map(switches), appPath: args.find((arg) => !arg.startsWith('-')) };
};

export const createCommandLine = (initial: ReadonlyMap<string, string>): CommandLine => {
  const switches = new Map(initial);
  return {
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    appendSwitch: (name, value = '') => void switches.set(name, value),
    removeSwitch: (name) => void switches.delete(name),
    toArguments: () =>
      [...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
  };
};
