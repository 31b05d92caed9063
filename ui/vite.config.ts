import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // Window PCs run browsers whose Chromium kernel is some years old.
    target: 'chrome100',
    cssTarget: 'chrome100',
    // The gateway's content policy allows no inline resources: every asset stays a file of its own.
    assetsInlineLimit: 0,
    // Read by the test that holds the first load to its limit.
    manifest: 'manifest.json',
    reportCompressedSize: false,
    // The test of the first load is what limits size.
    chunkSizeWarningLimit: 1_000,
  },
  server: { proxy: { '/graphql': gateway, '/demo': gateway, '/health': gateway } },
});
