import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexProcess } from '../../src/adapters/processes/index-process.ts';
import { botEnvironment, startProgram } from '../discord/run-bot.ts';
import { startLoopback } from '../loopback/loopback-discord.ts';
import { programOf } from '../cli/run-cli.ts';
import { bareMachine, HOME, runToEnd, type BareMachine } from './bare-child.ts';

const QUESTION = 'ماذا بحث بوتين ورئيسي؟';

let machine: BareMachine;
beforeEach(() => {
  machine = bareMachine();
});
afterEach(() => {
  machine.remove();
});

describe('in the home folder and among temporary files, nothing is left but the cache of tsx', () => {
  it.each([
    ['ask', [QUESTION]],
    ['index-corpus', []],
    ['validate', []],
  ])('by %s', async (program, args) => {
    await runToEnd(process.execPath, ['--import', 'tsx', programOf(program), ...args], machine.env);
    expect(machine.left()).toEqual([]);
  });

  it('by the bot, from its start to its end', async () => {
    const discord = await startLoopback();
    const bot = startProgram('src/discord/start.ts', { ...botEnvironment(discord), ...machine.env });
    await bot.logged('connected', 60_000);
    await bot.logged('index ready', 110_000);
    expect((await bot.stop()).code).toBe(0);
    await discord.close();
    expect(machine.left()).toEqual([]);
  });

  it('by the process in which the bot has its index made', async () => {
    const indexer = indexProcess(`${HOME}/src/programs/index-worker.ts`, machine.env);
    const { signal } = new AbortController();
    const report = await indexer.index({ kind: 'run', signal, onProgress: () => undefined });
    expect(report.generation).not.toBeNull();
    expect(machine.left()).toEqual([]);
  });

  it('by npm, which would keep each question in a log and ask its registry for a newer npm', async () => {
    await runToEnd('npm', ['run', '--silent', 'ask', '--', QUESTION], machine.env);
    expect(machine.left()).toEqual([]);
  });
});
