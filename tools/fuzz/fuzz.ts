/**
 * Tests the properties that must hold for any input from outside, with ten thousand cases each, and keeps an index up to date
 * over 300 random histories (five with the real models).
 *
 *   npm run fuzz [-- FILES...]
 */
import { spawn } from 'node:child_process';

const FILES = ['test/fuzz', 'test/discord/render', 'test/app/incremental.model.test.ts'];
const chosen = process.argv.slice(2);
const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...(chosen.length > 0 ? chosen : FILES)],
  {
    env: { ...process.env, FUZZ_CASES: '10000', FUZZ_HISTORIES: '300', FUZZ_REAL_HISTORIES: '5' },
    stdio: 'inherit',
  },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
