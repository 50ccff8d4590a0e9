import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { vi } from 'vitest';

// Only ends a test that hangs: a program takes seconds on a quiet machine, and any time on a busy one.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const HOME = resolve(import.meta.dirname, '../..');

/** The program of an npm script of that name. */
export function programOf(name: string): string {
  return `src/cli/commands/${name === 'index' ? 'index-corpus' : name}.ts`;
}

export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command of src/cli/commands as npm does, without npm. Standard output is no terminal. */
export function runCli(
  name: string,
  args: readonly string[],
  options: {
    readonly input?: string;
    readonly env?: NodeJS.ProcessEnv;
    /** Sends SIGINT then. A program that a signal ended has the code null. */
    readonly interruptWhen?: Promise<unknown>;
  } = {},
): Promise<CliResult> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', programOf(name), ...args], {
      cwd: HOME,
      env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.on('error', reject).on('close', (code) => {
      done({ code, ...output });
    });
    child.stdin.end(options.input ?? '');
    void options.interruptWhen?.then(() => child.kill('SIGINT'));
  });
}
