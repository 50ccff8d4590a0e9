import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { startLoopback, type Loopback } from '../loopback/loopback-discord.ts';
import { runBot, type RunningBot } from './run-bot.ts';

/** Where the bot of one test file keeps its index and votes, as its settings name them. */
export function botFolders(): {
  readonly folder: string;
  readonly INDEX_DIR: string;
  readonly DATA_DIR: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bot-'));
  return { folder, INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data') };
}

/** A bot with the real model on a loopback of its own, connected, its index made. */
export async function readyBot(env: NodeJS.ProcessEnv): Promise<{ discord: Loopback; bot: RunningBot }> {
  const discord = await startLoopback();
  return { discord, bot: await readyBotOn(discord, env) };
}

export async function readyBotOn(discord: Loopback, env: NodeJS.ProcessEnv): Promise<RunningBot> {
  const bot = runBot(discord, env);
  try {
    await bot.logged('connected');
    await bot.logged('index ready');
    return bot;
  } catch (error) {
    // Nobody else would end it.
    await bot.stop('SIGKILL');
    throw error;
  }
}

/** The end of a test file: nothing that the bot sent may have been refused by the specification. */
export async function endBot(discord: Loopback, bot: RunningBot, folder: string): Promise<void> {
  await bot.stop();
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
  expect(discord.rejections).toEqual([]);
}
