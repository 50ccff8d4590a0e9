import { defineConfig } from 'vitest/config';

/** The tests that a mutant is run against: pure ones, which stand beside the code that is mutated, and quick ones. */
export default defineConfig({
  test: {
    include: ['answering', 'domain', 'text', 'discord/render'].map((folder) => `test/${folder}/**/*.test.ts`),
    // Ten thousand messages: the others must do without.
    exclude: ['test/discord/render/message-properties.test.ts'],
    setupFiles: ['tools/mutation/same-cases.ts'],
    testTimeout: 600_000,
  },
});
