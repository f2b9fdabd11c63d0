// biome-ignore lint/style/noRestrictedImports: this is an Electron app of its own
const { contextBridge, ipcRenderer } = require('electron');

class Point {
  constructor() {
    this.x = 1;
  }
  move() {
    this.x += 1;
  }
}

const tryRequire = (name) => {
  try {
    require(name);
    return 'loaded';
  } catch (error) {
    return error.message;
  }
};

/** True when a prototype that the page patched is not the one the preload works with. */
const isUntouched = () => Array.prototype.map.toString().includes('[native code]');

contextBridge.exposeInMainWorld('conformance', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  shout: (text) => ipcRenderer.send('shout', text),
  onNews: (hear) => {
    const listener = (_event, text) => hear(text);
    ipcRenderer.on('news', listener);
    return () => ipcRenderer.off('news', listener);
  },
  tryRequire,
  isUntouched,
  facts: { type: process.type, sandboxed: process.sandboxed, hasDocument: document.body !== null },
  nested: { list: [1, { deep: true }] },
  point: new Point(),
  echo: (value) => value,
  kindOf: (value) => Object.prototype.toString.call(value),
  fail: () => {
    throw new RangeError('the preload broke');
  },
  failWithFacts: () => Promise.reject(Object.assign(new RangeError('refused'), { status: 422 })),
  odd: {
    get counted() {
      return 7;
    },
  },
  tryExposeAgain: () => {
    try {
      contextBridge.exposeInMainWorld('conformance', {});
      return 'exposed';
    } catch (error) {
      return error.message;
    }
  },
});
