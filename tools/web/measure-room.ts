/**
 * How long the pages of the reading room take without the model: the first page, the questions of
 * test/relevance/check.jsonl, an article with its quote, what a speaker of the archive said, the timeline of such a question, a
 * verification of a sentence as it stands, of one with another word and of words that nobody wrote, and the holdings. Asked for over a
 * real connection; a fake that knows no language stands for the models.
 *
 *   npm run --silent measure:room -- [--corpus DIR] [--rounds 300]
 *
 * Time is that of the clock and that of the processor, server and client together; on a busy machine only the latter says much.
 */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { DEFAULT_QUOTES, MAX_NAME_CHARS } from '../../src/app/limits.ts';
import { openEngine } from '../../src/app/ask/engine.ts';
import { pathOfQuote } from '../../src/app/read/quote-place.ts';
import { citationOf } from '../../src/answering/citation.ts';
import { speakersQuoted } from '../../src/app/said/speakers-quoted.ts';
import { AnswerQueue } from '../../src/concurrency/answer-queue.ts';
import { RateLimiter } from '../../src/concurrency/rate-limiter.ts';
import { composeCorpus, composeLog } from '../../src/compose.ts';
import { readRoomSettings } from '../../src/config/room-settings.ts';
import { readSettings } from '../../src/config/settings.ts';
import { at } from '../../src/domain/at.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import { createWeb } from '../../src/web/create-web.ts';
import { startWeb } from '../../src/web/server.ts';
import { answeringWith } from '../../test/fakes/calibration.ts';
import { HashEmbedder } from '../../test/fakes/hash-embedder.ts';
import { MemoryFeedbackStore } from '../../test/fakes/memory-feedback-store.ts';
import { MemoryGenerationStore } from '../../test/fakes/memory-generation-store.ts';
import { memoryVersions } from '../../test/fakes/memory-versions.ts';
import { toldScorer } from '../../test/fakes/told-scorer.ts';
import { percentileOf } from '../percentiles.ts';
import { seeded } from '../seeded-random.ts';

const program = new Command('measure:room')
  .option('--corpus <dir>', 'folder of the pages')
  .option('--rounds <n>', 'requests of each kind', '300')
  .parse();
const { corpus, rounds } = program.opts<{ corpus?: string; rounds: string }>();

/** The first requests load what is loaded once. */
const WARM_UP = 20;

const LEAST_WORDS = 8;

const today = (): '2026-11-29' => '2026-11-29';
const detectLanguage = (): string => 'ar';
const settings = readSettings();
const engine = await openEngine(
  {
    corpus: composeCorpus({ ...settings, corpusDir: corpus ?? settings.corpusDir }),
    ...{ store: new MemoryGenerationStore(), embedder: new HashEmbedder(), names: NO_NAMES },
    answering: answeringWith(toldScorer((text) => (text.length % 2 === 0 ? 0.5 : 0))),
    ...{ strictness: 'balanced', detectLanguage, today },
  },
  {},
);
const web = createWeb({
  settings: { ...readRoomSettings({}), limits: { requests: 1e9, questions: 1e9 } },
  answerWithinMs: 60_000,
  live: { opened: () => Promise.resolve({ kind: 'ready', engine }) },
  ...{ queue: new AnswerQueue(2, 100), limiter: new RateLimiter(), feedback: new MemoryFeedbackStore() },
  versions: memoryVersions('', null, []),
  feedsHealth: () => Promise.resolve(null),
  log: composeLog({ logLevel: 'error', logFormat: 'json' }),
  ...{ detectLanguage, today },
});
const server = await startWeb(web, { host: '127.0.0.1', port: 0 });
const random = seeded(1);

/** A sentence of some article that is long enough to be verified, and the path of its place. */
function sentence(): { readonly text: string; readonly path: string } {
  for (;;) {
    const number = Math.floor(random() * engine.index.articles.length);
    const { article, sentences } = engine.index.split(number);
    const span = sentences[Math.floor(random() * sentences.length)]?.span;
    if (span === undefined) continue;
    const text = sliceOf(engine.index.pageText(article.source) ?? '', span);
    if (text.split(' ').length < LEAST_WORDS || text.length > 1000) continue;
    return { text, path: `/${pathOfQuote(citationOf(article, span), text)}` };
  }
}

const lines = (await readFile('test/relevance/check.jsonl', 'utf8')).trim().split('\n');
const questions = lines.map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q);
let asked = 0;

const verify = (text: string): Promise<Response> =>
  fetch(`${server.address}/verify`, { method: 'POST', body: new URLSearchParams({ quote: text }) });

/** Those who are quoted most first. */
const speakers = speakersQuoted(engine, {}, () => true).map(({ name }) => name.slice(0, MAX_NAME_CHARS));
let named = 0;
const nextSpeaker = (): string => at(speakers, named++ % speakers.length);
const pathOfSaid = (by: string): string => `${server.address}/said?by=${encodeURIComponent(by)}`;

const nextQuestion = (): string => at(questions, asked++ % questions.length);

const KINDS: Readonly<Record<string, () => Promise<Response>>> = {
  // What is left of a question's time is the room's.
  'the engine alone, a question': async () => {
    await engine.ask(nextQuestion(), {}, DEFAULT_QUOTES);
    return new Response();
  },
  'first page': () => fetch(`${server.address}/`),
  question: () => fetch(`${server.address}/?q=${encodeURIComponent(nextQuestion())}`),
  article: () => fetch(server.address + sentence().path),
  // A person is looked for among all speakers once, and remembered while his pages are turned.
  'who said what, another person each time': () => fetch(pathOfSaid(nextSpeaker())),
  'who said what, the same person': () => fetch(pathOfSaid(at(speakers, 0))),
  timeline: () => fetch(`${server.address}/timeline?q=${encodeURIComponent(nextQuestion())}`),
  'verify, exact': () => verify(sentence().text),
  'verify, altered': () => {
    const words = sentence().text.split(' ');
    return verify(words.with(Math.floor(words.length / 2), 'زرافة').join(' '));
  },
  'verify, not found': () => verify(sentence().text.split(' ').reverse().join(' ')),
  holdings: () => fetch(`${server.address}/holdings`),
};

process.stdout.write(`${engine.index.articles.length} articles\n`);
for (const [kind, ask] of Object.entries(KINDS)) {
  const times: { readonly wall: number; readonly cpu: number }[] = [];
  for (let i = 0; i < WARM_UP + Number(rounds); i++) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    const response = await ask();
    await response.text();
    if (response.status !== 200) throw new Error(`${kind}: ${response.status}`);
    const { user, system } = process.cpuUsage(before);
    if (i >= WARM_UP) times.push({ wall: performance.now() - began, cpu: (user + system) / 1000 });
  }
  const told = (of: 'wall' | 'cpu'): string =>
    [0.5, 0.95]
      .map((share) =>
        percentileOf(
          times.map((one) => one[of]),
          share,
        ).toFixed(1),
      )
      .join(' / ');
  const slowest = at(
    times.map(({ wall }) => wall).sort((a, b) => b - a),
    0,
  ).toFixed(0);
  process.stdout.write(
    `${kind}: p50 / p95 ${told('wall')} ms by the clock, ${told('cpu')} ms of the processor; slowest ${slowest} ms\n`,
  );
}
await server.close();
