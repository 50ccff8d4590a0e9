import type { LiveEngine } from '../app/ask/live-engine.ts';
import type { FeedHealth } from '../app/feeds/feed-health.ts';
import type { AnswerQueue } from '../concurrency/answer-queue.ts';
import type { RateLimiter } from '../concurrency/rate-limiter.ts';
import type { DoorSettings } from '../config/door-settings.ts';
import type { RoomSettings } from '../config/room-settings.ts';
import type { IsoDate } from '../domain/article.ts';
import type { FeedbackStore } from '../domain/ports/stores/feedback-store.ts';
import type { Log } from '../domain/ports/log.ts';
import type { VersionStore } from '../domain/ports/stores/version-store.ts';

/** What the web server needs: the index, and the limits that it shares with whatever else asks it. */
export type WebDeps = {
  readonly settings: RoomSettings;
  /** For the JSON API and MCP; left out where there is no door for other programs. */
  readonly door?: DoorSettings;
  /** Milliseconds that an answer may take once its turn has come. */
  readonly answerWithinMs: number;
  readonly live: Pick<LiveEngine, 'opened'>;
  /** In the bot, the queue of its members' questions: there is one engine for all. */
  readonly queue: AnswerQueue;
  readonly limiter: RateLimiter;
  readonly feedback: FeedbackStore;
  /** Older forms of pages. */
  readonly versions: Pick<VersionStore, 'chainOf' | 'corpusOf'>;
  /** How each polled feed is; null where there is no list of feeds. Throws `feeds-state-unusable`. */
  readonly feedsHealth: () => Promise<readonly FeedHealth[] | null>;
  readonly log: Log;
  /** ISO 639-1 code of a text, or `und`. */
  readonly detectLanguage: (text: string) => string;
  /** The day, in UTC. */
  readonly today: () => IsoDate;
};
