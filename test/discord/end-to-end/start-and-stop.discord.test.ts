import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { startLoopback, type Loopback } from '../../loopback/loopback-discord.ts';
import { registeredCommands } from '../../../src/discord/commands/index.ts';
import { botEnvironment, startProgram, type RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import { freePort } from '../../free-port.ts';
import '../unhurried.ts';

/** Commands where an operator has turned nothing on. */
const REGISTERED = registeredCommands({ names: 'en', guildOnly: false }).length;

let folder: string;
let discord: Loopback;
const running: RunningBot[] = [];
const closeLater: (() => unknown)[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-start-'));
  discord = await startLoopback();
});

afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop('SIGKILL');
  for (const close of closeLater.splice(0)) close();
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
  expect(discord.rejections).toEqual([]);
});

function start(env: NodeJS.ProcessEnv = {}, program = 'src/discord/start.ts'): RunningBot {
  const folders = { INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data') };
  const bot = startProgram(program, { ...botEnvironment(discord), ...folders, ...env });
  running.push(bot);
  return bot;
}

describe('settings', () => {
  it.each([
    [{ DISCORD_TOKEN: '' }, /DISCORD_TOKEN is missing.*token/u],
    [{ DISCORD_TOKEN: '', DISCORD_TOKN: 'secret' }, /DISCORD_TOKEN is missing.*There is a DISCORD_TOKN/u],
    [{ DISCORD_CLIENT_ID: 'isnad' }, /DISCORD_CLIENT_ID.*digits/u],
    [{ DISCORD_API_BASE: 'http://127.0.0.1:1/api/v10' }, /DISCORD_API_BASE.*without version/u],
    [{ MESSAGE_CONTENT: 'yes' }, /MESSAGE_CONTENT.*true/u],
    [{ COMMAND_NAMES: 'fr' }, /COMMAND_NAMES.*en/u],
    [{ HEALTH_PORT: '99999' }, /HEALTH_PORT.*65535/u],
    [{ DATA_DIR: 'package.json' }, /DATA_DIR.*folder/u],
    [{ INDEX_DIR: 'package.json' }, /INDEX_DIR.*folder/u],
    [{ MODEL: 'no-such-model' }, /MODEL/u],
    [{ DISCORD_TOKEN: 'secret with spaces' }, /DISCORD_TOKEN/u],
  ])('%j stop the start with 78, the name and what is expected', async (env, said) => {
    const bot = start(env);
    expect((await bot.exited).code).toBe(78);
    expect(bot.output()).toMatch(said);
    expect(bot.output()).not.toContain('secret');
    expect(discord.identifies).toEqual([]);
  });
});

describe('a start that Discord refuses', () => {
  it('because of the token ends with 77', async () => {
    discord.faults.refuseToken(true);
    const bot = start();
    expect((await bot.exited).code).toBe(77);
    expect(bot.output()).toMatch(/refused the token/u);
  });

  it('because of the intents ends with 76', async () => {
    discord.faults.refuseIntents(true);
    const bot = start({ MESSAGE_CONTENT: 'true' });
    expect((await bot.exited).code).toBe(76);
    expect(bot.output()).toMatch(/message content intent/u);
  });

  it('because it is down ends with 69', async () => {
    const port = discord.port;
    await discord.close();
    const bot = start();
    expect((await bot.exited).code).toBe(69);
    discord = await startLoopback({ port });
  });

  it('because its gateway is down ends with 69', async () => {
    discord.faults.gatewayDown(true);
    const bot = start();
    expect((await bot.exited).code).toBe(69);
  });

  it('because its gateway takes the call and says nothing ends with 69 in the time that is set', async () => {
    await makeGatewaySilent();
    const bot = start({ START_WITHIN_SECONDS: '3' });
    expect((await bot.exited).code).toBe(69);
    expect(bot.output()).toContain('no connection within 3000 ms');
  });
});

describe('an application id that is another’s', () => {
  it('ends the start with 78 and the right one', async () => {
    const bot = start({ DISCORD_CLIENT_ID: '123456789012345678' });
    expect((await bot.exited).code).toBe(78);
    expect(bot.output()).toContain(discord.clientId);
  });
});

describe('a token that is taken away while the bot runs', () => {
  it('ends it with 77', async () => {
    const bot = start();
    // Nothing of the start is left that could notice it.
    await bot.logged('commands registered');
    discord.faults.refuseToken(true);
    expect((await bot.exited).code).toBe(77);
  });
});

describe('commands', () => {
  it('are not registered again by another start, nor by npm run register', async () => {
    const first = start();
    await first.logged('commands registered');
    await first.stop();
    const puts = (): number => discord.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    const second = start();
    await second.logged('commands unchanged');
    await second.stop();
    const register = start({}, 'src/discord/register.ts');
    expect((await register.exited).code).toBe(0);
    expect(register.output()).toMatch(/as they should be/u);
    expect(puts()).toBe(1);
  });

  it('are registered in one server alone, in Arabic', async () => {
    const register = start(
      { COMMAND_NAMES: 'ar', DISCORD_GUILD_ID: discord.guildId },
      'src/discord/register.ts',
    );
    expect((await register.exited).code).toBe(0);
    expect(discord.commands.global).toEqual([]);
    const names = discord.commands.guild
      .get(discord.guildId)
      ?.map((command) => (command as { name: string }).name);
    expect(names).toHaveLength(REGISTERED);
    for (const name of names ?? []) expect(name).toMatch(/^[\p{Script=Arabic} ]+$/u);
  });

  it('registered everywhere before are taken away there', async () => {
    await start({}, 'src/discord/register.ts').exited;
    expect(discord.commands.global).toHaveLength(REGISTERED);
    await start({ DISCORD_GUILD_ID: discord.guildId }, 'src/discord/register.ts').exited;
    expect(discord.commands.global).toEqual([]);
    expect(discord.commands.guild.get(discord.guildId)).toHaveLength(REGISTERED);
  });

  it('with Arabic names answer', async () => {
    const bot = start({ COMMAND_NAMES: 'ar' });
    await bot.logged('commands registered');
    await bot.logged('index ready');
    const ask = discord.commands.global.find(
      (command) => (command as { options?: unknown[] }).options?.length === 5,
    ) as {
      name: string;
      options: { name: string }[];
    };
    const question = ask.options[0]?.name ?? '';
    const answer = await discord
      .slash(discord.person(), ask.name, { [question]: 'ماذا بحث بوتين ورئيسي؟' })
      .answer();
    expect(quotesShown(answer.content)).not.toEqual([]);
  });

  it('that cannot be registered leave the bot running', async () => {
    discord.faults.failNext({ method: 'GET', path: /commands$/ }, 20, {
      status: 403,
      body: { code: 50001, message: 'Missing Access' },
    });
    const bot = start();
    await bot.logged('connected');
    await discord.waitFor(() => bot.output().includes('Discord refused the commands'), 'the log line');
    const asked = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    expect((await asked.answer()).content).not.toBe('');
  });
});

describe('the health port', () => {
  it('says whether gateway and index are there, and counts', async () => {
    const port = await freePort();
    const bot = start({ HEALTH_PORT: String(port) });
    await bot.logged('connected');
    await bot.logged('index ready');
    const healthz = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(healthz.status).toBe(200);
    expect(await healthz.json()).toEqual({ healthy: true, gateway: 'connected', index: 'ready' });
    await discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' }).answer();
    await bot.logged('question');
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(/isnad_questions_total\{front="slash",outcome="answered"\} 1/u);
    discord.faults.gatewayDown(true);
    discord.faults.dropGateway(4000);
    await discord.waitFor(() => bot.log.some(({ event }) => event === 'gateway reconnecting'), 'the drop');
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(503);
  });
});

describe('SIGTERM', () => {
  it('finishes what is in work and what waits where there is time, and ends with 0', async () => {
    const bot = start({ ANSWERS_AT_ONCE: '1' });
    await bot.logged('connected');
    await bot.logged('index ready');
    const release = discord.faults.holdNext({ method: 'PATCH', path: /@original$/ });
    const patches = (): number => discord.requests.filter(({ method }) => method === 'PATCH').length;
    const inWork = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    await discord.waitFor(() => patches() === 1, 'an answer under way');
    const waiting = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    await waiting.acked;
    const ended = bot.stop('SIGTERM');
    await bot.logged('stopping');
    release();
    expect((await ended).code).toBe(0);
    expect(quotesShown((await inWork.answer()).content)).not.toEqual([]);
    // A busy machine may have no time for it. Then the person is told.
    const { content } = await waiting.answer();
    expect(quotesShown(content).length > 0 || content.includes('is restarting')).toBe(true);
    expect(bot.log.some(({ event }) => event === 'gateway reconnecting')).toBe(false);
  });

  it('apologises for what waits behind what does not end', async () => {
    const bot = start({ ANSWERS_AT_ONCE: '1' });
    await bot.logged('connected');
    await bot.logged('index ready');
    discord.faults.holdNext({ method: 'PATCH', path: /@original$/ });
    const patches = (): number => discord.requests.filter(({ method }) => method === 'PATCH').length;
    discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    await discord.waitFor(() => patches() === 1, 'an answer that does not end');
    const waiting = discord.slash(discord.person(), 'ask', { question: 'What did Raisi say?' });
    await waiting.acked;
    const ended = bot.stop('SIGTERM');
    const shown = await waiting.answer();
    const { code } = await ended;
    // The person is first told to wait, then that no answer will come.
    expect(shown.content).toMatch(/is restarting/u);
    expect(bot.log.filter(({ event }) => event === 'stopped before its answer')).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('ends although Discord does not answer', async () => {
    const bot = start();
    await bot.logged('connected');
    await bot.logged('index ready');
    for (let i = 0; i < 20; i++) discord.faults.holdNext({ method: 'PATCH', path: /@original$/ });
    await discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' }).acked;
    const { code } = await bot.stop('SIGTERM');
    expect(code).toBe(0);
  });

  it('is what SIGHUP means, too', async () => {
    const bot = start();
    await bot.logged('connected');
    expect((await bot.stop('SIGHUP')).code).toBe(0);
    expect(bot.log).toContainEqual(expect.objectContaining({ event: 'stopped', code: 0 }));
  });

  it('ends a bot that is only connecting', async () => {
    const { called } = await makeGatewaySilent();
    const bot = start();
    await called;
    const { code } = await bot.stop('SIGTERM');
    expect(code).toBe(0);
  });
});

/**
 * Sends the next bot to a gateway that takes the call and says nothing: the library would wait a minute, then call again
 * for ever. Returns the call.
 */
async function makeGatewaySilent(): Promise<{ readonly called: Promise<unknown> }> {
  const silent = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  closeLater.push(() => {
    for (const client of silent.clients) client.terminate();
    silent.close();
  });
  await once(silent, 'listening');
  const called = once(silent, 'connection');
  discord.faults.failNext({ path: /^\/gateway\/bot$/ }, 1, {
    status: 200,
    body: {
      url: `ws://127.0.0.1:${portOf(silent.address())}`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    },
  });
  return { called };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
