// The app becomes ready once the test is attached. Playwright asks things of every page that is there
// when it comes, and a page that is just being made may never answer: the launch then hangs (its
// issues 17765 and 29386).
// biome-ignore lint/style/noRestrictedImports: Electron loads it before the app
const { app } = require('electron');

const whenReady = app.whenReady.bind(app);
const attached = new Promise((resolve) => {
  globalThis.testIsAttached = resolve;
});
app.whenReady = () => Promise.all([whenReady(), attached]).then(() => undefined);
