import { contextBridge, ipcRenderer } from 'electron';
import { makeBridge } from './bridge.ts';
import { BRIDGE_NAME, TOPIC_CHANNEL } from './contract/channels.ts';

contextBridge.exposeInMainWorld(
  BRIDGE_NAME,
  makeBridge(
    (channel, request) => ipcRenderer.invoke(channel, request),
    (listener) => {
      const handle = (_event: unknown, topic: unknown) => listener(topic);
      ipcRenderer.on(TOPIC_CHANNEL, handle);
      return () => ipcRenderer.off(TOPIC_CHANNEL, handle);
    },
  ),
);
