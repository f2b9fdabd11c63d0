/**
 * What this run does with Chromium's sandbox (security.md row 4).
 * - `enforced`: `app.enableSandbox()`. It also cancels `--no-sandbox`, so that no shortcut and no
 *   launcher can open a page without the sandbox's system-call filter.
 * - `left-off`: the run was started without a sandbox and cannot have one. Each window's own
 *   preferences still keep Node and the file system from its page.
 * - `refused`: a packaged Galena would have to run without a sandbox.
 */
export type Sandboxing = 'enforced' | 'left-off' | 'refused';

type Start = {
  readonly platform: string;
  readonly isRoot: boolean;
  readonly hasNoSandbox: boolean;
  readonly isPackaged: boolean;
};

/**
 * On Linux, Chromium runs for root only with `--no-sandbox`. If that switch is cancelled, no
 * Chromium process starts and the page stays blank. For other users the switch is ignored: they
 * could use it to weaken a Galena that holds a token. A packaged Galena does not open for root.
 */
export const chooseSandboxing = ({
  platform,
  isRoot,
  hasNoSandbox,
  isPackaged,
}: Start): Sandboxing => {
  const cannotHaveIt = platform === 'linux' && isRoot && hasNoSandbox;
  if (!cannotHaveIt) return 'enforced';
  return isPackaged ? 'refused' : 'left-off';
};

export const ROOT_REFUSED =
  'Galena does not open for root, for whom Chromium shuts its pages in nowhere. Nothing was changed. Start Galena as another user.';
