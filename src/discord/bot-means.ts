import type { Archive } from '../app/archive.ts';
import type { FollowUpMemory } from '../app/follow-up-memory.ts';
import type { GapCounter } from '../app/gap-counter.ts';
import type { Reindexing } from '../app/reindexing.ts';
import type { BotSettings } from '../bot-config.ts';
import type { IsoDate } from '../domain/article.ts';
import type { FeedbackStore } from '../domain/feedback.ts';
import type { SettingsStore } from '../domain/server-settings.ts';
import type { Log } from '../domain/log.ts';
import type { Metrics } from '../domain/metrics.ts';
import type { AnswerQueue } from './answer-queue.ts';
import type { Operators } from './operators.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { Responder } from './responder.ts';
import type { ShellLanguage } from './words/shell-words.ts';

/** Somebody is waiting, and in this language. */
export type InWork = {
  readonly responder: Responder;
  readonly language: ShellLanguage;
  /** False while the question waits its turn. */
  readonly hasBegun: () => boolean;
  /** Resolves when the person has been answered, or told why not. */
  readonly ended: Promise<void>;
};

/** For `/status`. */
export type IndexOnDisk = { readonly bytes: number; readonly rolledBack: boolean };

/** What the bot's handlers share. */
export type BotMeans = {
  readonly settings: BotSettings;
  readonly archive: Archive;
  readonly feedback: FeedbackStore;
  readonly serverSettings: SettingsStore;
  readonly reindexing: Reindexing;
  readonly operators: Operators;
  /** The pages, for those who wait for them to change. */
  readonly corpus: {
    readonly fingerprint: () => Promise<string>;
    /** Returns what ends it. */
    readonly watch: (onChange: () => void, onFailure: (error: unknown) => void) => () => Promise<void>;
  };
  /** What members asked before, for their follow-ups. */
  readonly memory: FollowUpMemory;
  readonly gaps: GapCounter;
  /** A text for people in Discord, in which folders of this machine are named by what they are. */
  readonly withoutFolders: (text: string) => string;
  /** What the index says of itself on disk. */
  readonly indexOnDisk: (generation: string) => Promise<IndexOnDisk>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limiter: RateLimiter;
  readonly queue: AnswerQueue;
  /** Whose answers are in work: they are told when the bot is stopped. */
  readonly inWork: Set<InWork>;
  /** ISO 639-1 code of a text, or `und`. */
  readonly detectLanguage: (text: string) => string;
  /** The day, in UTC. */
  readonly today: () => IsoDate;
  /** For `/status`. */
  readonly judgeId: string;
  readonly version: string;
  /** Seconds since the start. */
  readonly uptime: () => number;
};
