import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import { startLoopback, type Loopback } from '../../loopback/loopback-discord.ts';
import { runBot, type RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

let folder: string;
let discord: Loopback;
const running: RunningBot[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-load-'));
  discord = await startLoopback();
});

afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop('SIGKILL');
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
  expect(discord.rejections).toEqual([]);
});

function start(env: NodeJS.ProcessEnv = {}): RunningBot {
  const bot = runBot(discord, { INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data'), ...env });
  running.push(bot);
  return bot;
}

async function ready(bot: RunningBot): Promise<void> {
  await bot.logged('connected');
  await bot.logged('index ready');
}

describe('without an index', () => {
  it('the bot connects at once and says how far the building is', async () => {
    const bot = start();
    await bot.logged('connected');
    const asked = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    expect((await asked.answer()).content).toMatch(/\d+% done|still being read\./u);
    await bot.logged('index ready');
    const later = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    expect(quotesShown((await later.answer()).content)).not.toEqual([]);
  });

  it('and without pages it says that it has nothing to search', async () => {
    const corpus = join(folder, 'corpus');
    mkdirSync(corpus);
    const bot = start({ CORPUS_DIR: corpus });
    await bot.logged('connected');
    await bot.logged('index unusable');
    const asked = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    expect((await asked.answer()).content).toMatch(/operator/u);
    expect(bot.child.exitCode).toBeNull();
  });
});

describe('limits', () => {
  it('are told to the member alone, with the seconds to wait, before any work', async () => {
    const bot = start({ QUESTIONS_PER_MEMBER: '2' });
    await ready(bot);
    const person = discord.person();
    for (let i = 0; i < 2; i++)
      await discord.slash(person, 'ask', { question: 'What did Putin say?' }).answer();
    const third = discord.slash(person, 'ask', { question: 'What did Putin say?' });
    const acked = await third.acked;
    expect(acked).toMatchObject({ type: 4, ephemeral: true });
    expect((await third.answer()).content).toMatch(/ask again in \d+ seconds/u);
    // Another member is not affected.
    const other = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    expect(quotesShown((await other.answer()).content)).not.toEqual([]);
  });

  it('in a channel are told once, however often somebody writes', async () => {
    const bot = start({ QUESTIONS_PER_CHANNEL: '1' });
    await ready(bot);
    const person = discord.person();
    for (let i = 0; i < 5; i++)
      discord.say(person, discord.channelId, `<@${discord.botUser.id}> What did Putin say?`);
    await discord.waitFor(() => discord.fromBot(discord.channelId)[1], 'answer and refusal');
    // Each question has been dealt with when the log has it.
    await discord.waitFor(() => bot.log.filter(({ event }) => event === 'question').length === 5, 'the end');
    expect(discord.fromBot(discord.channelId)).toHaveLength(2);
  });
});

describe('a question that waits its turn', () => {
  it('is told after 5 s how many are before it, and then answered', async () => {
    const bot = start({ ANSWERS_AT_ONCE: '1', DISCORD_TIMEOUT_MS: '60000' });
    await ready(bot);
    const release = discord.faults.holdNext({ method: 'PATCH', path: /@original$/ });
    const patches = (): number => discord.requests.filter(({ method }) => method === 'PATCH').length;
    const first = discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' });
    await discord.waitFor(() => patches() === 1, 'the first answer under way');
    const second = discord.slash(discord.person(), 'ask', { question: 'What did Xi promise Putin?' });
    const shown = await second.answer();
    expect(shown.content).toMatch(/One question is ahead of yours/u);
    release();
    await first.answer();
    await discord.waitFor(() => quotesShown(shown.content).length > 0, 'the answer in its place');
  });
});

describe('50 members at once', () => {
  it('are each acknowledged and told while the bot itself builds its first index', async () => {
    const corpus = join(folder, 'corpus');
    for (let copy = 0; copy < 8; copy++) cpSync('corpus', join(corpus, String(copy)), { recursive: true });
    const bot = start({ CORPUS_DIR: corpus, LOG_LEVEL: 'debug' });
    await bot.logged('connected');
    await bot.logged('building the index');
    const asked = Array.from({ length: 50 }, () =>
      discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' }),
    );
    for (const handle of asked) await handle.acked;
    for (const handle of asked) expect((await handle.answer()).content).toMatch(/\d+% done/u);
  });
});

describe('50 members at once while an index is being built', () => {
  it('are each acknowledged and answered, in the order of their channel', async () => {
    // Enough pages that the building takes a while.
    const corpus = join(folder, 'corpus');
    for (let copy = 0; copy < 8; copy++) cpSync('corpus', join(corpus, String(copy)), { recursive: true });
    const bot = start({ CORPUS_DIR: 'corpus', ANSWERS_AT_ONCE: '2' });
    await ready(bot);
    const building = runCli('index', [
      '--force',
      '--json',
      '--corpus',
      corpus,
      '--index',
      join(folder, 'other'),
    ]);
    const channels = Array.from({ length: 5 }, () => discord.addChannel());
    // The first acknowledgement is slow: those behind it in its channel must not overtake.
    discord.faults.delayNext({ method: 'POST', path: /^\/interactions\// }, 1, 600, { afterHandling: true });
    const asked = Array.from({ length: 50 }, (_, i) => {
      const channelId = channels[i % channels.length] ?? discord.channelId;
      const question = `What did Putin and Raisi say about Karabakh? (${i})`;
      return {
        channelId,
        question,
        handle: discord.slash(discord.person(), 'ask', { question }, { channelId }),
      };
    });
    for (const { handle } of asked) await handle.acked;
    const answered = await Promise.all(
      asked.map(async ({ handle, ...rest }) => ({ ...rest, answer: await handle.answer() })),
    );
    // Those that wait longer than 5 s were told so first; the answer comes in its place.
    for (const { question, answer } of answered) {
      const repeated = question.replace(/[()]/gu, '').slice(0, 40);
      await discord.waitFor(() => answer.content.includes(repeated), `the answer to ${question}`);
    }
    // Edits of @original arrive at Discord in the order of the questions, channel by channel.
    const order = discord.requests.filter(
      ({ method, path, status }) => method === 'PATCH' && path.includes('@original') && status === 200,
    );
    for (const channelId of channels) {
      const wanted = answered
        .filter((one) => one.channelId === channelId)
        .map(({ question }) => /\d+/u.exec(question)?.[0]);
      const got = order
        .map(({ body }) => (body as { content?: string }).content ?? '')
        .filter((content) => wanted.some((n) => content.includes(`(${n ?? ''})`)))
        .map((content) => /\((\d+)\)/u.exec(content)?.[1]);
      expect(got).toEqual(wanted);
    }
    expect((await building).code).toBe(0);
  });
});
