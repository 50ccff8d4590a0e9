import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoopback, type Loopback, type StoredMessage } from '../../loopback/loopback-discord.ts';
import { addPage, changeableFolders, shownAs } from '../admin-bot.ts';
import { endBot, readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

const folders = changeableFolders();
const { CORPUS_DIR } = folders;
const CLOSED =
  'The harbour of Valparaiso was closed on Monday because its dockers were on strike for higher wages.';
const CORRECTED =
  'The harbour of Valparaiso was closed on Tuesday because its dockers were on strike for higher wages.';
const QUESTION = 'Why was the harbour of Valparaiso closed?';

let discord: Loopback;
let bot: RunningBot;
let operatorsChannel: string;

beforeAll(async () => {
  discord = await startLoopback();
  operatorsChannel = discord.addChannel();
  bot = await readyBotOn(discord, { ...folders, WATCH: 'true', OPERATORS_CHANNEL_ID: operatorsChannel });
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

async function ask(): Promise<StoredMessage> {
  return discord.slash(discord.person(), 'ask', { question: QUESTION }).answer();
}

/** Asks again after each new index until the bot quotes this first. */
async function askUntil(quote: string): Promise<StoredMessage> {
  for (;;) {
    const indexes = indexesReady();
    const answer = await ask();
    if (quotesShown(answer.content)[0] === quote) return answer;
    await discord.waitFor(() => indexesReady() > indexes, `an index with "${quote}"`);
  }
}

async function inContext(answer: StoredMessage): Promise<StoredMessage> {
  const rows = answer.components as readonly {
    readonly components: readonly { label: string; custom_id: string }[];
  }[];
  const button = rows.flatMap(({ components }) => components).find(({ label }) => label === 'In context');
  return discord.press(discord.person(), answer, button?.custom_id ?? '').answer();
}

async function status(as = discord.person()): Promise<string> {
  return (await discord.slash(as, 'status').answer()).content;
}

const indexesReady = (): number => bot.log.filter(({ event }) => event === 'index ready').length;

const runsByItself = (): number => bot.log.filter(({ event }) => event === 'indexed by itself').length;

const told = (): StoredMessage[] => discord.fromBot(operatorsChannel);

describe('a bot that watches its pages', () => {
  let old: StoredMessage;

  it('indexes a page that somebody puts in', async () => {
    expect(quotesShown((await ask()).content)).not.toContain(CLOSED);
    addPage(CORPUS_DIR, 'harbour.txt', CLOSED);
    old = await askUntil(CLOSED);
    expect(await status()).toMatch(/Last run: .*done/u);
  });

  it('tells under an old answer that its article was corrected, and what it says now', async () => {
    addPage(CORPUS_DIR, 'harbour.txt', CORRECTED);
    await askUntil(CORRECTED);
    const { content, ephemeralFor } = await inContext(old);
    expect(ephemeralFor).not.toBeNull();
    expect(content).toContain('no longer in the archive');
    expect(content).toContain(`-# ${CLOSED}`);
    expect(content).toContain('The closest sentence now:');
    expect(quotesShown(content)).toEqual([CORRECTED]);
  });

  it('tells that the same words stand in another article now', async () => {
    rmSync(join(CORPUS_DIR, 'harbour.txt'));
    // The headline makes the id of an article, and with it those of its quotes.
    writeFileSync(join(CORPUS_DIR, 'moved.txt'), `Strike in Chile goes on\n\n2024-02-03\n\n${CLOSED}\n`);
    await askUntil(CLOSED);
    const { content } = await inContext(old);
    expect(content).toContain('The same words are now elsewhere');
    expect(quotesShown(content)).toEqual([CLOSED]);
  });

  it('tells operators that most pages are gone, once, and answers from the index so far', async () => {
    const before = await ask();
    const aside = join(folders.folder, 'aside');
    mkdirSync(aside);
    renameSync(CORPUS_DIR, join(aside, 'corpus'));
    mkdirSync(CORPUS_DIR);
    addPage(CORPUS_DIR, 'left.txt', 'Nothing is left here but a sentence about the weather in Lima.');
    const first = await discord.waitFor(() => told()[0], 'the operators told');
    expect(first.content).toMatch(/would disappear|CORPUS_DIR/u);
    expect(first.content).not.toContain(folders.folder);
    expect(quotesShown((await ask()).content)).toEqual(quotesShown(before.content));
    expect(await status(discord.owner)).toContain('would disappear');
    const others = await status();
    expect(others).toMatch(/Last run: .*failed/u);
    expect(others).not.toContain('would disappear');
    const runs = runsByItself();
    addPage(CORPUS_DIR, 'left-too.txt', 'Another sentence about the snow of Quito.');
    await discord.waitFor(() => (runsByItself() > runs ? true : undefined), 'another run');
    expect(told()).toHaveLength(1);

    rmSync(CORPUS_DIR, { recursive: true });
    renameSync(join(aside, 'corpus'), CORPUS_DIR);
    addPage(CORPUS_DIR, 'moved.txt', CORRECTED);
    expect((await discord.waitFor(() => told()[1], 'the end of it told')).content).toBe(
      'Indexing works again.',
    );
  });

  it('leaves what an operator went back to alone, until a run is wanted', async () => {
    await askUntil(CORRECTED);
    const back = await discord.slash(discord.owner, 'reindex rollback').answer();
    expect(back.content).toContain('Back to the index of');
    addPage(CORPUS_DIR, 'later.txt', 'Something that comes after the operator went back.');
    expect(await status()).toContain('Automatic indexing is paused');
    const runs = runsByItself();
    const run = discord.slash(discord.owner, 'reindex run');
    await shownAs(discord, run, /Added/u);
    // However long it would be left alone: test/discord/tasks/auto-reindex.test.ts.
    expect(runsByItself()).toBe(runs);
    expect(await status()).not.toContain('pause');
  });

  it('goes on though most articles disappear, where an operator says so', async () => {
    for (const name of ['moved.txt', 'later.txt']) rmSync(join(CORPUS_DIR, name), { force: true });
    rmSync(CORPUS_DIR, { recursive: true });
    mkdirSync(CORPUS_DIR);
    addPage(CORPUS_DIR, 'left.txt', 'Nothing is left here but a sentence about the weather in Lima.');
    const preview = await shownAs(discord, discord.slash(discord.owner, 'reindex preview'), /Added/u);
    expect(preview.content).toContain('would disappear');
    const refused = await shownAs(discord, discord.slash(discord.owner, 'reindex run'), /failed/u);
    expect(refused.content).toContain('force');
    const done = discord.slash(discord.owner, 'reindex run', { force: true });
    expect((await shownAs(discord, done, /Added/u)).content).toContain('Removed: 9');
    expect(await status()).toMatch(/Articles: \S1\S\n/u);
  });
});
