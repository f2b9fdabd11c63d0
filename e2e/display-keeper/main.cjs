// biome-ignore lint/style/noRestrictedImports: this is an Electron app of its own
const { app } = require('electron');

// It stays on the display and shows nothing.
app.whenReady().then(() => process.stdout.write('ready\n'));
