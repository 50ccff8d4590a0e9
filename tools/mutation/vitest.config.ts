import { defineConfig } from 'vitest/config';

const FOLDERS = ['answering', 'domain', 'text', 'discord/render'];

/** Pure tests, which stand beside the code that is mutated; MUTATION_TESTS names one file or a pattern instead. */
const chosen = process.env['MUTATION_TESTS'];

export default defineConfig({
  test: {
    include: chosen === undefined ? FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`) : [chosen],
    // Ten thousand messages: the others must do without.
    exclude: ['test/discord/render/message-properties.slow.test.ts'],
    setupFiles: ['tools/mutation/same-cases.ts'],
    testTimeout: 600_000,
  },
});
