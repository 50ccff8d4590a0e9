import { NOTHING_UNDERSTOOD } from '../../src/domain/understood.ts';
import { vi } from 'vitest';
import type { Engine, Reply } from '../../src/app/ask/engine.ts';
import { FollowUpMemory } from '../../src/app/ask/follow-up-memory.ts';
import type { Follows } from '../../src/app/follow/follows.ts';
import { LiveEngine } from '../../src/app/ask/live-engine.ts';
import { IndexRunner } from '../../src/app/indexing/index-runner.ts';
import { GapCounter } from '../../src/app/report/gap-counter.ts';
import { readBotSettings, type BotSettings } from '../../src/config/bot-settings.ts';
import type { BotContext } from '../../src/discord/bot-context.ts';
import { AskedMessages } from '../../src/discord/respond/kept/asked-messages.ts';
import { AnswerQueue } from '../../src/concurrency/answer-queue.ts';
import { ChangeableQuestions } from '../../src/discord/respond/asking/changeable-questions.ts';
import { ExportableQuotes } from '../../src/discord/respond/verifying/exportable-quotes.ts';
import { OperatorNews } from '../../src/discord/respond/operator-news.ts';
import { PendingAnswers } from '../../src/discord/respond/pending-answers.ts';
import { KeptListings } from '../../src/discord/respond/kept/kept-listings.ts';
import { TurnableAnswers } from '../../src/discord/respond/kept/turnable-answers.ts';
import { RecentVotes } from '../../src/discord/respond/kept/recent-votes.ts';
import { RateLimiter } from '../../src/concurrency/rate-limiter.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { LogFields } from '../../src/domain/ports/log.ts';
import type { BallotKey } from '../../src/domain/ports/stores/feedback-store.ts';
import { NO_SETTINGS, type LocationSettings } from '../../src/domain/ports/stores/settings-store.ts';
import type { CoverageGaps } from '../../src/domain/ports/stores/gap-store.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryFeedbackStore } from '../fakes/memory-feedback-store.ts';

export const OPERATOR = '100000000000000001';

const SETTINGS = readBotSettings({ DISCORD_TOKEN: 'fake.token', DISCORD_CLIENT_ID: '100000000000000002' });

/** An archive without articles. */
const EMPTY = {
  index: { articles: [], outlets: [] },
  generation: { id: 'generation-0' },
} as unknown as Pick<Engine, 'index' | 'generation'>;

type Logged = { readonly level: string; readonly event: string } & LogFields;

/** What a test may set in the context that handlers see. */
export type FakeParts = {
  readonly settings?: Partial<BotSettings>;
  /** The settings of every place on a server. */
  readonly here?: LocationSettings;
  /** What the engine can do; what is left out throws when it is used. Null: the index is still being opened. */
  readonly engine?: Partial<Engine> | null;
  readonly queue?: AnswerQueue;
  readonly follows?: Follows;
};

/** The context of a bot without Discord, disk or model, and what the bot logged, counted and kept. */
export async function fakeContext({ settings, here = {}, engine = {}, queue, follows }: FakeParts = {}) {
  const log: Logged[] = [];
  const logging =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      log.push({ level, event, ...fields });
    };
  const metrics = {
    questionEnded: vi.fn(),
    buttonPressed: vi.fn(),
    voteCast: vi.fn(),
    quoteDropped: vi.fn(),
    gatewayEvent: vi.fn(),
    queueLength: vi.fn(),
  };
  let gaps: CoverageGaps | null = null;
  const gapStore = {
    read: () => Promise.resolve(gaps),
    write: (written: CoverageGaps) => {
      gaps = written;
      return Promise.resolve();
    },
  };
  const opened =
    engine === null
      ? new Promise<Engine>(() => undefined)
      : Promise.resolve({ ...EMPTY, ...engine } as Engine);
  const liveEngine = new LiveEngine({ open: () => opened, retryMs: 60_000 });
  liveEngine.start();
  if (engine !== null) await opened;
  const feedback = new MemoryFeedbackStore();
  const clock = { ms: 0 };
  const today = () => '2024-06-01' as const;
  const context: BotContext = {
    settings: { ...SETTINGS, ...settings },
    ...{ liveEngine, feedback, metrics, today },
    serverSettings: {
      location: 'memory',
      of: () => ({ ...NO_SETTINGS, server: here }),
      servers: () => [],
      change: () => Promise.resolve(),
      forget: () => Promise.resolve(),
    },
    indexRunner: new IndexRunner({
      indexer: { index: () => Promise.reject(new Error('no index is made here')) },
      rollBack: () => Promise.reject(new Error('no index is made here')),
      onNotice: () => undefined,
      onChange: () => Promise.resolve(),
      onFailure: () => undefined,
    }),
    operators: { has: (id) => Promise.resolve(id === OPERATOR), ids: () => Promise.resolve([OPERATOR]) },
    corpus: { fingerprint: () => Promise.resolve(''), watch: () => () => Promise.resolve() },
    versions: {
      chainOf: () => Promise.resolve(null),
      corpus: new MemoryCorpus([]),
      corpusOf: () => new MemoryCorpus([]),
      named: () => Promise.resolve(null),
    },
    feeds: {
      list: { location: 'memory', read: () => Promise.resolve({ feeds: null, problems: [] }) },
      lock: { take: () => Promise.resolve(() => Promise.resolve()) },
      poller: { round: () => Promise.reject(new Error('nothing is polled here')) },
      health: () => Promise.resolve(null),
      pause: () => new Promise(() => undefined),
    },
    ballotKey: Buffer.alloc(32) as Uint8Array as BallotKey,
    greeted: {
      has: () => true,
      all: () => [],
      add: () => Promise.resolve(),
      forget: () => Promise.resolve(),
    },
    follows: follows ?? null,
    news: new OperatorNews(() => Promise.resolve(true)),
    commandIds: new Map(),
    freeSpace: () => Promise.resolve(Infinity),
    memory: new FollowUpMemory(),
    turnable: new TurnableAnswers(),
    listings: new KeptListings(),
    recentVotes: new RecentVotes(() => clock.ms),
    changeable: new ChangeableQuestions(),
    exportable: new ExportableQuotes(),
    gaps: new GapCounter(gapStore, today),
    describeNotice: ({ code }) => code,
    indexOnDisk: () => Promise.resolve({ bytes: 0, rolledBack: false }),
    log: {
      debug: logging('debug'),
      info: logging('info'),
      warn: logging('warn'),
      error: logging('error'),
    },
    limiter: new RateLimiter(),
    queue: queue ?? new AnswerQueue(2, 10),
    askedMessages: new AskedMessages(),
    pending: new PendingAnswers(),
    detectLanguage: () => 'en',
    now: () => '2024-06-01T08:00:00.000Z',
    scorerId: 'fake@1',
    version: '0',
    uptime: () => 0,
  };
  return { context, log, metrics, feedback, clock, gaps: () => gaps };
}

/** A reply of the engine, as far as Discord shows it. */
export function replyOf(answer: Answer, changes: Partial<Reply> = {}): Reply {
  return {
    answer,
    ...{ undatedLeftOut: 0, latestAsked: false, droppedAtGate: [], limitedBy: [], notices: [], tookMs: 1 },
    ...{ understood: NOTHING_UNDERSTOOD, declined: null, isListing: false, parts: [] },
    asked: 'Who called whom?',
    question: { text: 'Who called whom?', language: 'en' },
    generation: 'generation-1',
    trace: { mentions: [], demands: () => [], hits: [], scored: [] },
    ...changes,
  };
}
