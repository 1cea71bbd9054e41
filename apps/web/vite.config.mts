import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // `source` makes the package's `#contracts` import resolve to the TypeScript sources.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: false,
    // Nothing inside data: addresses, so that the content security policy may forbid them.
    assetsInlineLimit: 0,
    // The frame with Ant Design's base is one file by choice; screens are loaded one by one.
    chunkSizeWarningLimit: 1_000,
  },
});
