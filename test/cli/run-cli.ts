import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const HOME = resolve(import.meta.dirname, '../..');

export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a program of src/cli as npm does, without npm. Standard output is no terminal. */
export function runCli(
  program: string,
  args: readonly string[],
  options: {
    readonly input?: string;
    readonly env?: NodeJS.ProcessEnv;
    /** Sends SIGINT then; a program that a signal ended has the code null. */
    readonly interruptAfterMs?: number;
    /** Sends SIGINT when this comes. */
    readonly interruptWhen?: Promise<unknown>;
  } = {},
): Promise<CliResult> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${program}.ts`, ...args], {
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
    const { interruptAfterMs } = options;
    void options.interruptWhen?.then(() => child.kill('SIGINT'));
    if (interruptAfterMs !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfterMs);
  });
}
