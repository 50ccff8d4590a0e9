import type { FeedHealth } from '../app/feeds/feed-health.ts';
import type { FeedPoller } from '../app/feeds/feed-poller.ts';
import type { Follows } from '../app/follow/follows.ts';
import type { FollowUpMemory } from '../app/ask/follow-up-memory.ts';
import type { LiveEngine } from '../app/ask/live-engine.ts';
import type { IndexRunner } from '../app/indexing/index-runner.ts';
import type { GapCounter } from '../app/report/gap-counter.ts';
import type { BotSettings } from '../config/bot-settings.ts';
import type { IsoDate } from '../domain/article.ts';
import type { Notice } from '../domain/error.ts';
import type { BallotKey, FeedbackStore } from '../domain/ports/stores/feedback-store.ts';
import type { FeedList } from '../domain/ports/feed-list.ts';
import type { FeedsLock } from '../domain/ports/feeds-lock.ts';
import type { GreetedServers } from '../domain/ports/stores/greeted-servers.ts';
import type { Log } from '../domain/ports/log.ts';
import type { Metrics } from '../domain/ports/metrics.ts';
import type { SettingsStore } from '../domain/ports/stores/settings-store.ts';
import type { VersionStore } from '../domain/ports/stores/version-store.ts';
import type { Operators } from './gateway/operators.ts';
import type { AskedMessages } from './respond/kept/asked-messages.ts';
import type { AnswerQueue } from '../concurrency/answer-queue.ts';
import type { ChangeableQuestions } from './respond/asking/changeable-questions.ts';
import type { ExportableQuotes } from './respond/verifying/exportable-quotes.ts';
import type { OperatorNews } from './respond/operator-news.ts';
import type { PendingAnswers } from './respond/pending-answers.ts';
import type { RecentVotes } from './respond/kept/recent-votes.ts';
import type { RateLimiter } from '../concurrency/rate-limiter.ts';
import type { KeptListings } from './respond/kept/kept-listings.ts';
import type { TurnableAnswers } from './respond/kept/turnable-answers.ts';

/** For `/status`. */
export type IndexOnDisk = { readonly bytes: number; readonly rolledBack: boolean };

/** What the bot's handlers share. */
export type BotContext = {
  readonly settings: BotSettings;
  readonly liveEngine: LiveEngine;
  readonly feedback: FeedbackStore;
  readonly ballotKey: BallotKey;
  /** Votes that can still be changed. */
  readonly recentVotes: RecentVotes;
  readonly serverSettings: SettingsStore;
  readonly greeted: GreetedServers;
  /** Followed questions; null where the operator has not turned them on. */
  readonly follows: Follows | null;
  readonly indexRunner: IndexRunner;
  readonly operators: Operators;
  /** What operators are told in their channel. */
  readonly news: OperatorNews;
  /** Ids of registered commands by their names; empty until Discord has told them. */
  readonly commandIds: Map<string, string>;
  /** The pages, for what waits for them to change. */
  readonly corpus: {
    readonly fingerprint: () => Promise<string>;
    /** Returns what ends the watching. */
    readonly watch: (onChange: () => void, onFailure: (error: unknown) => void) => () => Promise<void>;
  };
  /** Older forms of pages. */
  readonly versions: VersionStore;
  /** The feeds that are polled. */
  readonly feeds: {
    readonly list: FeedList;
    readonly lock: FeedsLock;
    readonly poller: Pick<FeedPoller, 'round'>;
    /** How each feed is; null where there is no list. Throws `feeds-state-unusable`. */
    readonly health: () => Promise<readonly FeedHealth[] | null>;
    /** Ends early when the signal is aborted. */
    readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  };
  /** What members asked before, for their follow-up questions. */
  readonly memory: FollowUpMemory;
  /** Questions that a button asks again, changed. */
  readonly changeable: ChangeableQuestions;
  /** Answers whose pages can be turned. */
  readonly turnable: TurnableAnswers;
  /** What somebody said, and timelines, for the buttons that turn their pages. */
  readonly listings: KeptListings;
  /** Quotes whose evidence a button exports. */
  readonly exportable: ExportableQuotes;
  readonly gaps: GapCounter;
  /**
   * A notice in the operator's English, fit for Discord: folders of this machine go by the setting that names them,
   * such as CORPUS_DIR.
   */
  readonly describeNotice: (notice: Notice) => string;
  /** What the disk says of a generation of the index. */
  readonly indexOnDisk: (generation: string) => Promise<IndexOnDisk>;
  /** Bytes that are left for the index and for what the bot keeps. */
  readonly freeSpace: () => Promise<number>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limiter: RateLimiter;
  readonly queue: AnswerQueue;
  /** Messages that ask, for when they are deleted or edited. */
  readonly askedMessages: AskedMessages;
  readonly pending: PendingAnswers;
  /** ISO 639-1 code of a text, or `und`. */
  readonly detectLanguage: (text: string) => string;
  /** The day, in UTC. */
  readonly today: () => IsoDate;
  /** ISO time, in UTC. */
  readonly now: () => string;
  /** Id of the answer scorer, for `/status`. */
  readonly scorerId: string;
  readonly version: string;
  /** Seconds since the start. */
  readonly uptime: () => number;
};
