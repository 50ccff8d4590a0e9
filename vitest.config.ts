import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * A test's name says what it needs: `*.model.test.ts` the model, `*.discord.test.ts` the loopback Discord, and
 * `*.slow.test.ts` processes, threads, ports, module mocks, or seconds of processor time. Any other is a unit test:
 * quick, and within one process (test/unit-only.ts).
 */
const MODEL = ['test/**/*.model.test.ts'];
const DISCORD = ['test/**/*.discord.test.ts'];
const SLOW = ['test/**/*.slow.test.ts'];

const cores = availableParallelism();
/** A worker with the model, or with a bot that has it, takes up to 1 GB. */
const heavy = Math.min(cores, 4);

export default defineConfig({
  test: {
    // Only to end a test that hangs: a busy machine takes many times what a quiet one does.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...MODEL, ...DISCORD, ...SLOW],
          setupFiles: ['test/unit-only.ts'],
          // Each file would otherwise load the same modules anew, which takes longer than its tests.
          isolate: false,
          pool: 'threads',
          maxWorkers: cores,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: SLOW, maxWorkers: cores, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'model', include: MODEL, maxWorkers: heavy, sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: { name: 'discord', include: DISCORD, maxWorkers: heavy, sequence: { groupOrder: 3 } },
      },
    ],
  },
});
