import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { packTables } from './scripts/pack-tables.ts';

// Dependencies stay outside the main bundle: they carry native code.
// The preload is sandboxed, which allows one CommonJS file and nothing to require.
export default defineConfig({
  main: {
    plugins: [packTables()],
    // The countries' phone numbers as JSON: the plugin packs it.
    resolve: { alias: [{ find: /^(.*\/metadata\.min\.json)\.js$/, replacement: '$1' }] },
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        // Pastes are read in a thread, which begins with a file of its own.
        input: {
          index: 'main/index.ts',
          'paste-worker': 'main/assist/paste-worker.ts',
        },
        // Functions keep their names, so that a stack in the log can be read.
        output: { minify: { compress: true, mangle: { keepNames: true }, codegen: true } },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: 'preload/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Galena speaks English; React Aria's words in thirty other languages weigh 10 kB.
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // One file: the page loads from the disk, where a second request saves nothing.
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: {
        input: 'renderer/index.html',
        // A schema that the page does not use is left out: neither making one nor reading a property does more.
        treeshake: { manualPureFunctions: ['z'], propertyReadSideEffects: false },
      },
    },
  },
});
