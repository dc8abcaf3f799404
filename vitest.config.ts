import { defineConfig } from 'vitest/config';

/** `unit`: beside the code. `journeys`: what a person does, in a real browser, on the built site. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts']
        }
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/**/*.journey.ts'],
          globalSetup: './tests/support/serve-build.ts',
          // one browser a core; each also draws the live map in software
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // a busy machine that draws in software takes its time
          expect: { poll: { timeout: 15_000 } }
        }
      }
    ]
  }
});
