import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What a person does, in a real browser, on the built site. */
const walks = (name: string, files: string): TestProjectInlineConfiguration => ({
  test: {
    name,
    environment: 'node',
    include: [files],
    globalSetup: './tests/support/serve-build.ts',
    // a browser waits now and then: three of them keep two cores busy
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // a busy machine that draws in software takes its time
    expect: { poll: { timeout: 15_000 } }
  }
});

/** `unit`: beside the code. `journeys`: the walks of every `npm test`. `long`: those of `npm run test:long` besides. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          // one a core, also where there are two
          maxWorkers: '100%',
          // files leave nothing behind; to import everything anew for each would take as long as all tests
          isolate: false,
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts']
        }
      },
      walks('journeys', 'tests/*.journey.ts'),
      walks('long', 'tests/long/*.journey.ts')
    ]
  }
});
