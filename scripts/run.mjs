// @ts-check
// Every npm script starts here: `node scripts/run.mjs <command> [switches]`.
// It runs on any Node, so that an old Node gets a sentence and not a stack.

const OLDEST_NODE_MAJOR = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE_MAJOR) {
  process.stderr.write(
    `Galena needs Node ${OLDEST_NODE_MAJOR} or newer and this is ${process.versions.node}. ` +
      'Nothing was changed. Install a current Node from https://nodejs.org and try again.\n',
  );
  process.exitCode = 1;
} else {
  import('./set-up/launch.mjs').then(({ launch }) => launch(process.argv.slice(2)));
}
