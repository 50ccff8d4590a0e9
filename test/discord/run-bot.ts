import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import type { Loopback } from '../loopback/loopback-discord.ts';
import { PATIENCE_MS } from '../loopback/wait-for.ts';

const HOME = resolve(import.meta.dirname, '../..');

/** A line of the bot's log. */
export type LogLine = { readonly level: string; readonly event: string; readonly [field: string]: unknown };

export type RunningBot = {
  readonly child: ChildProcess;
  readonly log: readonly LogLine[];
  /** Everything it wrote, as it wrote it. */
  readonly output: () => string;
  /** The first line with this event, waited for. */
  logged(event: string, timeoutMs?: number): Promise<LogLine>;
  readonly exited: Promise<{ readonly code: number | null }>;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null }>;
};

/** `npm start` without npm, against a loopback Discord. Nothing of this machine's settings reaches it. */
export function runBot(loopback: Loopback, env: NodeJS.ProcessEnv = {}): RunningBot {
  return startProgram('src/discord/start.ts', { ...botEnvironment(loopback), ...env });
}

const SETTINGS =
  readFileSync(resolve(HOME, '.env.example'), 'utf8')
    .match(/^#?[A-Z_]+(?==)/gmu)
    ?.map((name) => name.replace('#', '')) ?? [];

/** The settings of a bot on this loopback. Limits are so high that they concern only tests about them. */
export function botEnvironment(loopback: Loopback): NodeJS.ProcessEnv {
  return {
    // An empty value counts as not set, and the environment wins over a developer's .env.
    ...Object.fromEntries(SETTINGS.map((name) => [name, ''])),
    DISCORD_TOKEN: loopback.token,
    DISCORD_CLIENT_ID: loopback.clientId,
    DISCORD_API_BASE: loopback.api,
    QUESTIONS_PER_MEMBER: '10000',
    QUESTIONS_PER_CHANNEL: '10000',
    QUESTIONS_PER_SERVER: '10000',
  };
}

/** @param within a program that runs it, with its options */
export function startProgram(
  program: string,
  env: NodeJS.ProcessEnv,
  within: readonly string[] = [],
): RunningBot {
  const { PATH, HOME: home, TMPDIR } = process.env;
  const [command, ...args] = [...within, process.execPath, '--import', 'tsx', program] as const;
  const child = spawn(command, args, {
    cwd: HOME,
    env: { PATH, HOME: home, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: LogLine[] = [];
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`;
      if (line.startsWith('{')) log.push(JSON.parse(line) as LogLine);
    });
  }
  const exited = new Promise<{ code: number | null }>((done) => {
    child.on('close', (code) => {
      done({ code });
    });
  });
  return {
    child,
    log,
    output: () => output,
    async logged(event, timeoutMs = PATIENCE_MS) {
      const deadline = performance.now() + timeoutMs;
      for (;;) {
        const line = log.find((one) => one.event === event);
        if (line !== undefined) return line;
        if (performance.now() > deadline || child.exitCode !== null) {
          throw new Error(
            `the bot did not log "${event}" (exit code ${child.exitCode}); it wrote:\n${output}`,
          );
        }
        await new Promise((resume) => setTimeout(resume, 20));
      }
    },
    exited,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
}
