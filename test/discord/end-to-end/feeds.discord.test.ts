import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoopback, type Loopback, type StoredMessage } from '../../loopback/loopback-discord.ts';
import { changeableFolders } from '../admin-bot.ts';
import { endBot, readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

const folders = changeableFolders();
const BEFORE = 'The ferry of Puerto Montt sails twice on every weekday from the northern quay.';
const AFTER = 'The ferry of Puerto Montt sails three times on every weekday from the northern quay.';
const CLOSED =
  'The harbour of Valparaiso was closed on Monday because its dockers were on strike for higher wages.';

let discord: Loopback;
let bot: RunningBot;
let site: Server;
let operatorsChannel: string;

beforeAll(async () => {
  discord = await startLoopback();
  operatorsChannel = discord.addChannel();
  site = createServer((request, response) => {
    const answers: Record<string, string> = {
      '/feed': '<rss><channel><item><title>Harbour</title><link>/harbour</link></item></channel></rss>',
      '/harbour': `Harbour news\n\n2024-02-03\n\n${CLOSED}\n`,
    };
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(answer);
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const FEEDS_FILE = join(folders.folder, 'feeds.yaml');
  writeFileSync(
    FEEDS_FILE,
    `- address: ${base}/feed\n- address: ${base}/page.html\n  kind: pages\n- address: ${base}/none\n`,
  );
  // A page that was changed at its own address, as a poll leaves it.
  const kept = join(folders.CORPUS_DIR, '.versions', 'ferry.txt');
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, '20261130T080000Z-0123abcd.txt'), pageOf(BEFORE));
  writeFileSync(join(folders.CORPUS_DIR, 'ferry.txt'), pageOf(AFTER));
  bot = await readyBotOn(discord, {
    ...folders,
    ...{ FEEDS_FILE, FEEDS_ALLOW_PRIVATE: 'true', OPERATORS_CHANNEL_ID: operatorsChannel },
  });
});

const pageOf = (sentence: string): string => `Ferry news\n\n2024-02-03\n\n${sentence}\n`;

afterAll(async () => {
  site.close();
  await endBot(discord, bot, folders.folder);
});

const told = (): readonly StoredMessage[] => discord.fromBot(operatorsChannel);
const logged = (event: string): boolean => bot.log.some((line) => line.event === event);

describe('a bot with feeds', () => {
  it('polls them, indexes what they bring, and quotes it', async () => {
    await discord.waitFor(() => logged('indexed by itself'), 'a run by itself');
    for (;;) {
      const { content } = await discord
        .slash(discord.person(), 'ask', { question: 'Why was the harbour of Valparaiso closed?' })
        .answer();
      if (quotesShown(content)[0] === CLOSED) break;
      await discord.waitFor(
        () => bot.log.filter(({ event }) => event === 'index ready').length > 1,
        'the new index',
      );
    }
  });

  it('tells operators what is wrong with the list, without folders of the machine', async () => {
    await discord.waitFor(() => told().length > 0, 'news for operators');
    const [{ content } = { content: '' }] = told();
    expect(content).toContain('The list of feeds has a fault');
    expect(content).toContain('"kind" must be one of feed, sitemap, page');
    expect(content).not.toContain(folders.folder);
  });

  it('shows operators alone how each is, and everybody how many there are', async () => {
    const refused = await discord.slash(discord.person(), 'feeds').answer();
    expect(refused.content).toContain('Only the operator of this bot can do this');
    const { content, ephemeralFor } = await discord.slash(discord.owner, 'feeds').answer();
    expect(ephemeralFor).not.toBeNull();
    expect(content).toContain('**failing**');
    expect(content).toContain('the server answered 404');
    expect(content).toContain('**fine**');
    expect(content).toContain('Pages taken: 1');
    expect((await discord.slash(discord.person(), 'status').answer()).content).toMatch(
      /Feeds: .*2, failing: 1/u,
    );
  });
});

describe('a page that was changed', () => {
  it('is told under its quote, with the words before and now', async () => {
    const answer = await discord
      .slash(discord.person(), 'ask', { question: 'How often does the ferry of Puerto Montt sail?' })
      .answer();
    expect(quotesShown(answer.content)).toContain(AFTER);
    const rows = answer.components as readonly {
      readonly components: readonly { label: string; custom_id: string }[];
    }[];
    const button = rows.flatMap(({ components }) => components).find(({ label }) => label === 'In context');
    const press = discord.press(discord.person(), answer, button?.custom_id ?? '');
    await press.answer();
    const { content: changed } = await discord.waitFor(() => press.followUps[0], 'what differs');
    expect(changed).toContain('The page of this quote was changed');
    expect(changed).toMatch(/before: .*twice/u);
    expect(changed).toMatch(/now: .*three times/u);
  });

  it('has its old words verified as those of its older version', async () => {
    const { content } = await discord.slash(discord.person(), 'verify', { quote: BEFORE }).answer();
    expect(content).toContain('exact in its version of');
    expect(content).toContain('2026-11-30 08:00 UTC');
    expect(quotesShown(content)).toEqual([BEFORE]);
  });
});
