/** Builds the pages from `web/` into `build/web`, where the server finds them; `vite` alone serves them with reload. */
import { defineConfig } from 'vite'

const API = `http://127.0.0.1:${process.env.PORT ?? 3000}`

export default defineConfig({
  root: 'web',
  build: {
    outDir: '../build/web',
    emptyOutDir: true,
    // the server's content security policy has no data: addresses
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': API } },
})
