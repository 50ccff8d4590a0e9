import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botEnvironment, startProgram } from '../discord/run-bot.ts';
import { startLoopback } from '../loopback/loopback-discord.ts';
import { programOf } from '../cli/run-cli.ts';
import { bareMachine, runToEnd, type BareMachine } from './bare-child.ts';
import { readTrace, strace, whyNotTraceable, type Traced } from './traced.ts';

const unable = whyNotTraceable();
const TITLE = `seen from the system${unable === null ? '' : ` (skipped: ${unable})`}`;

/** Where a program may write besides the folders of its settings: the cache of tsx with its local socket, and devices. */
const ELSEWHERE = /\/tmp\/tsx-\d+(?:\/|$)|^\/dev\/|^\/proc\/self\//u;

let machine: BareMachine;
let log: string;
beforeEach(() => {
  machine = bareMachine();
  log = join(machine.folder, 'trace');
});
afterEach(() => {
  machine.remove();
});

/** Addresses that were contacted and files that were written, except documented ones. */
async function seen(): Promise<Traced> {
  const own = [machine.env['INDEX_DIR'] ?? '', machine.env['DATA_DIR'] ?? ''];
  const isOwn = (path: string): boolean =>
    own.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const { contacted, written } = await readTrace(log);
  return {
    contacted: contacted.filter((address) => !ELSEWHERE.test(address)),
    written: written.filter((path) => !ELSEWHERE.test(path) && !isOwn(path)),
  };
}

describe.skipIf(unable !== null)(TITLE, () => {
  it.each([
    ['ask', ['What did Putin and Raisi discuss?']],
    ['index-corpus', []],
    ['verify', ['بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني']],
  ])('%s opens no connection and writes into its own folders only', async (program, args) => {
    if (program === 'verify') await runToEnd(process.execPath, nodeArgs('index-corpus', []), machine.env);
    const [command, ...options] = strace(log);
    await runToEnd(command, [...options, process.execPath, ...nodeArgs(program, args)], machine.env);
    expect(await seen()).toEqual({ contacted: [], written: [] });
  });

  it('the bot talks to Discord, here the one on the loopback, and to nobody else', async () => {
    const discord = await startLoopback();
    const env = { ...botEnvironment(discord), ...machine.env };
    const bot = startProgram('src/discord/start.ts', env, strace(log));
    await bot.logged('connected', 60_000);
    await bot.logged('index ready', 110_000);
    expect((await bot.stop()).code).toBe(0);
    await discord.close();
    const { contacted, written } = await seen();
    expect(contacted).not.toEqual([]);
    expect(contacted.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
    expect(written).toEqual([]);
  }, 240_000);
});

function nodeArgs(program: string, args: readonly string[]): readonly string[] {
  return ['--import', 'tsx', programOf(program), ...args];
}
