import { defineConfig } from 'vitest/config';

/** The unit tests that say what the mutated folders do: beside the code, and at the catalogue's door. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/lib/{address,catalogue,geography,scene}/*.test.ts',
      'src/lib/server/{catalogue,read-*,poisoned-catalogue,describe-*}.test.ts'
    ],
    // these hold the generated geometry, which no mutant changes
    exclude: ['src/lib/geography/geometry.test.ts'],
    // a machine that tries mutants is a busy one
    testTimeout: 30_000,
    setupFiles: ['tools/mutation/stop-at-first.ts'],
    // a mutant is tried by thousands of tests, so each property tries a few hundred values
    env: { PROPERTY_ATTEMPTS: '1000' }
  }
});
