import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '../../..');
const MODULES = ['transformers-library', 'transformers-models', 'load-models'];

/** Runs code in a separate process whose environment asks for telemetry. */
function run(code: string): string {
  const { PATH } = process.env;
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: HOME,
    env: { PATH, ORT_DISABLE_TELEMETRY: '0' },
    encoding: 'utf8',
  });
}

it.each(MODULES)('telemetry is off once %s is imported, whatever the environment said', (name) => {
  // `printenv` is a separate program and sees what the C library sees.
  const code = `
    await import('./src/adapters/models/${name}.ts');
    const { execFileSync } = await import('node:child_process');
    process.stdout.write(execFileSync('printenv', ['ORT_DISABLE_TELEMETRY']));`;
  expect(run(code)).toBe('1\n');
});

it('a worker thread whose process has not turned it off loads no model', async () => {
  const env = { ...process.env };
  delete env['ORT_DISABLE_TELEMETRY'];
  const entry = new URL('../../../src/adapters/processes/typescript-entry.js', import.meta.url);
  const program = new URL('../../../src/adapters/models/model-worker.ts', import.meta.url);
  const worker = new Worker(entry, { argv: [program.href], env, execArgv: [] });
  const problem = await new Promise((done) => {
    worker.on('error', done).on('exit', done);
  });
  expect(String(problem)).toContain('ORT_DISABLE_TELEMETRY');
});

it('the native library that is installed knows no address to report to', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json'));
  const libraries = readdirSync(join(folder, 'bin'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /libonnxruntime[^/]*\.(?:so|dylib)/u.test(path),
  );
  expect(libraries).not.toEqual([]);
  for (const library of libraries) {
    expect(readFileSync(join(folder, 'bin', library)).includes('events.data.microsoft.com'), library).toBe(
      false,
    );
  }
});
