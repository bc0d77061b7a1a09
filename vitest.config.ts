import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // browsers and servers share two cores with the rest
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // a page that two cores share with other browsers may take longer than the second that is usual
    expect: { poll: { timeout: 8_000 } },
  },
})
