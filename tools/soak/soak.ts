/**
 * Runs everything at once for a long time: members ask at a set rate and do everything else that they can do (doings.ts),
 * while pages change and are indexed, settings change and Discord has troubles. Everything that an operator can turn on is on: feeds of
 * a site that changes and fails, followed questions, the reading room, the API and MCP (living-doings.ts). In the end the bot gets SIGHUP while questions
 * wait, and is started again. Prints latency, memory and errors.
 *
 *   npm run soak -- --minutes 30 [--every 1000] [--seed 1]
 *
 * The real bot runs as a child process with the real models, against the loopback Discord of the tests. The soak fails if a
 * question was not answered, if isnad answers what members say to each other, or if the median memory of the last minutes is more than 1.1 times that of minutes 5 to 10.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { AUTOMATIC } from '../../src/discord/respond/location.ts';
import { addPage, MANAGE_SERVER, shownAs } from '../../test/discord/admin-bot.ts';
import { runBot, type RunningBot } from '../../test/discord/run-bot.ts';
import { startLoopback } from '../../test/loopback/loopback-discord.ts';
import { picked, seeded } from '../seeded-random.ts';
import { freePort } from '../../test/free-port.ts';
import { medianOf, percentileOf } from '../percentiles.ts';
import { DOINGS } from './doings.ts';
import { LIVING_DOINGS } from './living-doings.ts';
import { ANSWERED_WITHIN_MS, anyMember, type Scene, whole } from './scene.ts';
import { startSite } from './site.ts';
import { TROUBLES } from './troubles.ts';

const FIRST_QUESTION = 'ماذا بحث بوتين ورئيسي؟';
const QUESTIONS = [
  FIRST_QUESTION,
  'What did Putin say about Karabakh?',
  'О чём говорили Путин и Раиси?',
  'پوتین و رئیسی درباره چه گفتگو کردند؟',
  'What did Xi promise Putin, and who called whom?',
  'Which ship left the harbour?',
  'Who won the chess tournament in Reykjavik?',
  'متى تحدث بوتين؟',
];
/** Answered by the pages that change. */
const FOLLOWED = 'Which ship left the harbour of Aden?';
/** Changed pages after which a quote must have been told. The last ones may still wait. */
const RUNS_WITHOUT_QUOTE = 2;
const MEMBERS = 200;
const CHANNELS = 10;
/** Channels of servers that isnad is not on, and as many group messages. */
const ELSEWHERE = 2;
/** Questions that wait while the bot is told to stop. */
const ASKED_AT_THE_END = 5;
const [REINDEX_EVERY_MS, SETTINGS_EVERY_MS, TROUBLE_EVERY_MS, LOOK_EVERY_MS] = [45_000, 15_000, 20_000, 2000];
const MINUTE_MS = 60_000;
/** How much more memory the last minutes may take than the minutes after everything was loaded. */
const MAX_GROWTH_FACTOR = 1.1;

const options = new Command('soak')
  .option('--minutes <n>', 'how long', '30')
  .option('--every <ms>', 'milliseconds between two questions; everything else is as much slower', '1000')
  .option('--seed <n>', 'another number, another course', '1')
  .parse()
  .opts<{ minutes: string; every: string; seed: string }>();
const random = seeded(Number(options.seed));
const length = Number(options.minutes) * MINUTE_MS;
const slowness = Number(options.every) / 1000;

const folder = mkdtempSync(join(tmpdir(), 'isnad-soak-'));
const corpus = join(folder, 'corpus');
cpSync('corpus', corpus, { recursive: true });
const discord = await startLoopback();
const port = await freePort();
const roomPort = await freePort();
const site = await startSite(random);
const feeds = join(folder, 'feeds.yaml');
writeFileSync(feeds, site.feedsYaml);
const operatorsChannel = discord.addChannel();
/** No limit is reached: whoever is turned away has not been answered. */
const MANY = '10000';
const BOT_SETTINGS = {
  ...{ CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data') },
  ...{ HEALTH_PORT: String(port), WATCH: 'true', MESSAGE_CONTENT: 'true' },
  ...{ FEEDS_FILE: feeds, FEEDS_ALLOW_PRIVATE: 'true', OPERATORS_CHANNEL_ID: operatorsChannel },
  ...{ FOLLOWS: 'true', FOLLOW_QUOTES_PER_DAY: '100' },
  ...{ READING_ROOM_PORT: String(roomPort), READING_ROOM_REQUESTS: MANY, READING_ROOM_QUESTIONS: MANY },
  ...{ API_REQUESTS: MANY, API_AT_ONCE: '16' },
};
const bots: RunningBot[] = [];

const answered: { readonly at: number; readonly ms: number }[] = [];
const memory: { readonly at: number; readonly bytes: number }[] = [];
const errors: string[] = [];
const counts = { unanswered: 0, runs: 0, settings: 0, troubles: 0, alerts: 0 };
const done = new Map<string, number>();
const pending = new Set<Promise<void>>();
let began = 0;

try {
  await startBot();
  const scene = await setScene();
  began = performance.now();
  const stops = [
    every(1000, () => ask(scene)),
    ...[...DOINGS, ...LIVING_DOINGS].map(({ name, everyMs, once }) =>
      every(everyMs, async () => {
        await once(scene);
        done.set(name, (done.get(name) ?? 0) + 1);
      }),
    ),
    every(REINDEX_EVERY_MS, reindex),
    every(SETTINGS_EVERY_MS, changeSettings),
    every(TROUBLE_EVERY_MS, () => {
      counts.troubles++;
      picked(TROUBLES, random)(discord.faults);
      return Promise.resolve();
    }),
    every(LOOK_EVERY_MS / slowness, lookAtMemory),
    every(MINUTE_MS / slowness, () => {
      tellMinute(Math.round(sinceStart() / MINUTE_MS));
      return Promise.resolve();
    }),
  ];
  await new Promise((resume) => setTimeout(resume, length));
  for (const stop of stops) stop();
  await Promise.all(pending);
  tellAnsweredChatter(scene);
  tellAlerts(scene);
  await endAndStartAgain(scene);
  report();
} finally {
  await bots.at(-1)?.stop();
  await discord.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param ms between two times where members ask every second; where they ask less often, everything is as much slower */
function every(ms: number, work: () => Promise<void>): () => void {
  const timer = setInterval(() => {
    const going = work().catch((error: unknown) => {
      const words = error instanceof Error ? error.message.slice(0, 300) : String(error);
      errors.push(words);
      process.stderr.write(`${words}\n`);
    });
    pending.add(going);
    void going.finally(() => pending.delete(going));
  }, ms * slowness);
  return () => {
    clearInterval(timer);
  };
}

async function startBot(): Promise<void> {
  const bot = runBot(discord, BOT_SETTINGS);
  bots.push(bot);
  await bot.logged('connected');
  await bot.logged('index ready');
}

/** Members, and the places where they are. In each thread isnad was asked, so that it reads along. */
async function setScene(): Promise<Scene> {
  const members = Array.from({ length: MEMBERS }, () => discord.person());
  const channels = Array.from({ length: CHANNELS }, () => discord.addChannel());
  const threads = channels.map((channelId) => discord.addThread(channelId));
  const elsewhere = Array.from({ length: ELSEWHERE }, () => [
    discord.addChannelElsewhere(),
    discord.addGroup(),
  ]).flat();
  for (const thread of threads)
    discord.say(picked(members, random), thread, `<@${discord.botUser.id}> ${FIRST_QUESTION}`);
  await discord.waitFor(
    () => threads.every((thread) => discord.fromBot(thread).some(({ content }) => content.includes('**'))),
    'an answer in each thread',
  );
  const following = discord.addChannel();
  await discord
    .slash(
      discord.person('manager'),
      'follow',
      { question: FOLLOWED, here: true },
      { permissions: MANAGE_SERVER, channelId: following },
    )
    .answer(ANSWERED_WITHIN_MS);
  const room = `http://127.0.0.1:${roomPort}`;
  return { discord, members, channels, threads, elsewhere, room, following, random, chatter: new Set() };
}

/** What isnad answered although nobody spoke to it. */
function tellAnsweredChatter({ chatter }: Scene): void {
  for (const { reference, content } of discord.fromBot())
    if (reference !== null && chatter.has(reference))
      errors.push(`chatter was answered: ${content.slice(0, 200)}`);
}

/** Each page that changed is told once where its question is followed. */
function tellAlerts({ following }: Scene): void {
  const told = discord.fromBot(following).map(({ content }) => /^> .*$/mu.exec(content)?.[0] ?? '');
  const quotes = told.filter((quote) => quote !== '');
  counts.alerts = quotes.length;
  if (new Set(quotes).size < quotes.length)
    errors.push('a quote was told twice where its question is followed');
  if (quotes.length === 0 && counts.runs > RUNS_WITHOUT_QUOTE)
    errors.push('no quote was told where a question is followed');
}

/** Nobody who asks just before the end is left without a word, and the next bot answers. */
async function endAndStartAgain(scene: Scene): Promise<void> {
  const question = FIRST_QUESTION;
  const [channelId] = scene.channels;
  const where = channelId === undefined ? {} : { channelId };
  const last = Array.from({ length: ASKED_AT_THE_END }, () =>
    discord.slash(anyMember(scene), 'ask', { question }, where),
  );
  await Promise.all(last.map((one) => one.acked));
  const code = (await bots.at(-1)?.stop('SIGHUP'))?.code;
  if (code !== 0) errors.push(`SIGHUP ended the bot with ${code}`);
  for (const one of last) await one.answer(ANSWERED_WITHIN_MS);
  await startBot();
  await whole(
    scene,
    await discord.slash(anyMember(scene), 'ask', { question }, where).answer(ANSWERED_WITHIN_MS),
  );
}

async function ask(scene: Scene): Promise<void> {
  const asker = anyMember(scene);
  const channelId = picked(scene.channels, random);
  const question = `${picked(QUESTIONS, random)} ${Math.floor(random() * 1e6)}`;
  const asked = performance.now();
  try {
    const shown = await discord.slash(asker, 'ask', { question }, { channelId }).answer(ANSWERED_WITHIN_MS);
    await whole(scene, shown);
    answered.push({ at: sinceStart(), ms: performance.now() - asked });
  } catch (error) {
    counts.unanswered++;
    throw error;
  }
}

/** Changes a page. Either an operator starts the run, or the bot does because a page changed. */
async function reindex(): Promise<void> {
  const crates = Math.floor(random() * 1e6);
  addPage(
    corpus,
    `ship-${Math.floor(random() * 8)}.txt`,
    `The ship ${crates} left the harbour of Aden with ${crates} crates of salt.`,
  );
  counts.runs++;
  if (random() < 0.5) return;
  await shownAs(discord, discord.slash(discord.owner, 'reindex run'), /Added|already/u, ANSWERED_WITHIN_MS);
}

async function changeSettings(): Promise<void> {
  counts.settings++;
  const language = picked(['ar', 'en', 'fr', AUTOMATIC], random);
  const where = { permissions: MANAGE_SERVER };
  await discord
    .slash(discord.person('manager'), 'settings set', { language, channel: discord.otherChannelId }, where)
    .answer(ANSWERED_WITHIN_MS);
}

/** Notes the memory of the bot, without the indexing process. */
async function lookAtMemory(): Promise<void> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)$/mu.exec(text)?.[1] ?? Number.NaN);
  memory.push({ at: sinceStart(), bytes });
}

function sinceStart(): number {
  return performance.now() - began;
}

function tellMinute(minute: number): void {
  const within = <T extends { readonly at: number }>(all: readonly T[]): T[] =>
    all.filter(({ at }) => at > (minute - 1) * MINUTE_MS && at <= minute * MINUTE_MS);
  const times = within(answered).map(({ ms }) => ms);
  process.stdout.write(
    `minute ${minute}: ${times.length} answered, ${latency(times)}; ${megabytes(medianOf(within(memory).map(({ bytes }) => bytes)))} MB\n`,
  );
}

function report(): void {
  const minutes = length / MINUTE_MS;
  const between = (from: number, to: number): number =>
    medianOf(
      memory.filter(({ at }) => at >= from * MINUTE_MS && at < to * MINUTE_MS).map(({ bytes }) => bytes),
    );
  // In a short soak, the second quarter stands for minutes 5 to 10, and the last quarter for the last five.
  const [settled, last] =
    minutes >= 15
      ? [between(5, 10), between(minutes - 5, minutes)]
      : [between(minutes / 4, minutes / 2), between(minutes * 0.75, minutes)];
  const growth = last / settled;
  const times = answered.map(({ ms }) => ms);
  process.stdout.write(
    `${answered.length} answered, ${counts.unanswered} not; ${latency(times)}.\n` +
      `${counts.runs} pages changed and indexed, ${counts.settings} settings changed, ${counts.troubles} troubles of Discord.\n` +
      `${counts.alerts} quotes told where a question is followed; ${site.requests()} requests to feeds and their pages.\n` +
      `Besides: ${[...done].map(([name, times]) => `${times} ${name}`).join(', ')}.\n` +
      `Memory: ${megabytes(settled)} MB once settled, ${megabytes(last)} MB at the end: ${growth.toFixed(3)} times.\n` +
      `Bodies that the specification refused: ${discord.rejections.length}. Faults of isnad in the log: ${faultsOfOurs().length}. Errors: ${errors.length}.\n`,
  );
  for (const error of [...errors, ...faultsOfOurs()].slice(0, 20)) process.stdout.write(`${error}\n`);
  // In the first minutes memory still grows. A leak shows later.
  const grows = minutes >= 15 && growth > MAX_GROWTH_FACTOR;
  const isWrong = counts.unanswered + errors.length + discord.rejections.length + faultsOfOurs().length > 0;
  process.exitCode = grows || isWrong ? 1 : 0;
}

/** Lines of the log at level error. They are faults of isnad, whatever Discord does. */
function faultsOfOurs(): string[] {
  return bots
    .flatMap(({ log }) => log.filter(({ level }) => level === 'error'))
    .map((line) => JSON.stringify(line));
}

function latency(times: readonly number[]): string {
  const ms = (share: number): number => Math.round(percentileOf(times, share));
  return `p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}, slowest ${ms(1)} ms`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
