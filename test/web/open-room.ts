import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Hono } from 'hono';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import type { LiveEngineState } from '../../src/app/ask/live-engine.ts';
import { AnswerQueue } from '../../src/concurrency/answer-queue.ts';
import { RateLimiter } from '../../src/concurrency/rate-limiter.ts';
import { readRoomSettings, type RoomSettings } from '../../src/config/room-settings.ts';
import type { Page } from '../../src/domain/article.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import type { LogFields } from '../../src/domain/ports/log.ts';
import { createWeb } from '../../src/web/create-web.ts';
import type { WebDeps } from '../../src/web/web-deps.ts';
import type { WebEnv } from '../../src/web/web-env.ts';
import { answeringWith } from '../fakes/calibration.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryFeedbackStore } from '../fakes/memory-feedback-store.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';
import { memoryVersions } from '../fakes/memory-versions.ts';
import { toldScorer } from '../fakes/told-scorer.ts';

const CORPUS = resolve(import.meta.dirname, '../../corpus');

/** The five pages that come with isnad. */
export const FIVE_PAGES: readonly Page[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((source) => ({ source, text: readFileSync(join(CORPUS, source), 'utf8') }));

/** A sentence of the five pages that has it answers every question. */
const ANSWERING_WORD = 'بوتين';

/** An index of pages without a model: a sentence answers every question if it has the word. */
export function engineOf(pages: readonly Page[] = FIVE_PAGES, word = ANSWERING_WORD): Promise<Engine> {
  return openEngine(
    {
      corpus: new MemoryCorpus(pages.map((page) => ({ kind: 'page', page }))),
      ...{ store: new MemoryGenerationStore(), embedder: new HashEmbedder(), names: NO_NAMES },
      answering: answeringWith(toldScorer((text) => (text.includes(word) ? 0.5 : 0))),
      ...{ strictness: 'balanced', detectLanguage: () => 'ar', today: () => '2026-11-29' },
    },
    { mostRemoved: 100 },
  );
}

export type OpenRoom = {
  readonly web: Hono<WebEnv>;
  readonly deps: WebDeps;
  readonly log: readonly ({ readonly event: string } & LogFields)[];
  /** Asks for a page as the operator at this machine does, unless `from` is somebody else. */
  readonly get: (path: string, init?: RequestInit & { readonly from?: string }) => Promise<Response>;
};

/** A reading room without a port. */
export function roomOn(
  state: LiveEngineState,
  settings: Partial<RoomSettings> = {},
  changes: Partial<WebDeps> = {},
): OpenRoom {
  const log: ({ readonly event: string } & LogFields)[] = [];
  const logging = (event: string, fields: LogFields = {}): void => {
    log.push({ event, ...fields });
  };
  const deps: WebDeps = {
    settings: { ...readRoomSettings({}), ...settings },
    // Longer than a busy machine needs: no test here is about being late, but for the one that sets its own.
    answerWithinMs: 60_000,
    live: { opened: () => Promise.resolve(state) },
    ...{ queue: new AnswerQueue(2, 100), limiter: new RateLimiter(), feedback: new MemoryFeedbackStore() },
    versions: memoryVersions('', null, []),
    feedsHealth: () => Promise.resolve(null),
    log: { debug: logging, info: logging, warn: logging, error: logging },
    ...{ detectLanguage: () => 'ar', today: () => '2026-11-29' as const },
    ...changes,
  };
  const web = createWeb(deps);
  return {
    ...{ web, deps, log },
    get: async (path, { from = '127.0.0.1', headers, ...init } = {}) =>
      await web.request(
        `http://localhost${path}`,
        { ...init, headers: { host: 'localhost', ...(headers as Record<string, string> | undefined) } },
        { incoming: { socket: { remoteAddress: from } } },
      ),
  };
}

/** Somebody elsewhere. */
export const ELSEWHERE = '203.0.113.9';
