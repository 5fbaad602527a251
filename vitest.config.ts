import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,db,jobs,app,scripts}/**/*.test.ts', '*.test.ts'],
    setupFiles: ['./scripts/property-seed.ts'],
    // Real SQLite files and child processes: a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one processor is left free, which on a machine of two is half of the time.
    maxWorkers: '100%',
  },
});
