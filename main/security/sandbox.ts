/**
 * What becomes of Chromium's sandbox in this run (security.md row 4).
 * - `enforced`: `app.enableSandbox()`. It also takes `--no-sandbox` back, so that no shortcut and no
 *   launcher can open a page without its system-call filter.
 * - `left-off`: the run was started without it and cannot have it. Each window's own preference
 *   still keeps Node and the file system from its page.
 * - `refused`: a packaged Galena would have to do without it.
 */
export type Sandboxing = 'enforced' | 'left-off' | 'refused';

type Start = {
  readonly platform: string;
  readonly isRoot: boolean;
  readonly hasNoSandbox: boolean;
  readonly isPackaged: boolean;
};

/**
 * On Linux Chromium runs for root with `--no-sandbox` alone. Taken back, it lets no process of
 * Chromium's start, and the page stays blank. The switch counts for nobody else, who could use it to
 * weaken a Galena that holds a token; and a packaged one is not opened for root at all.
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
