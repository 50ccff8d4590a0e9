import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Hono } from 'hono';
import { openEngine, type Engine } from '../../../src/app/ask/engine.ts';
import type { LiveEngineState } from '../../../src/app/ask/live-engine.ts';
import { AnswerQueue } from '../../../src/concurrency/answer-queue.ts';
import { RateLimiter } from '../../../src/concurrency/rate-limiter.ts';
import { readDoorSettings, type DoorSettings } from '../../../src/config/door-settings.ts';
import { readRoomSettings, type RoomSettings } from '../../../src/config/room-settings.ts';
import { NO_NAMES } from '../../../src/domain/names.ts';
import { createWeb } from '../../../src/web/create-web.ts';
import type { WebDeps } from '../../../src/web/web-deps.ts';
import type { WebEnv } from '../../../src/web/web-env.ts';
import { answeringWith } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { MemoryFeedbackStore } from '../../fakes/memory-feedback-store.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { toldScorer } from '../../fakes/told-scorer.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');

/** The index of the five pages, without a model: every sentence that names Putin answers every question. */
export function engineOfFive(): Promise<Engine> {
  const pages = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .map((source) => ({ source, text: readFileSync(join(CORPUS, source), 'utf8') }));
  return openEngine(
    {
      corpus: new MemoryCorpus(pages.map((page) => ({ kind: 'page', page }))),
      ...{ store: new MemoryGenerationStore(), embedder: new HashEmbedder(), names: NO_NAMES },
      answering: answeringWith(toldScorer((text) => (text.includes('بوتين') ? 0.5 : 0))),
      ...{ strictness: 'balanced', detectLanguage: () => 'ar', today: () => '2026-11-29' },
    },
    { mostRemoved: 100 },
  );
}

/** A token of a program elsewhere, and its digest as the operator sets it. */
export const TOKEN = 'a-token-of-the-desk';
export const SHA256 = createHash('sha256').update(TOKEN).digest('hex');

export const ELSEWHERE = '203.0.113.9';

export type DoorOptions = {
  readonly room?: Partial<RoomSettings>;
  readonly door?: Partial<DoorSettings>;
  readonly deps?: Partial<WebDeps>;
};

export type OpenedDoor = {
  readonly web: Hono<WebEnv>;
  /** Events of the log with their fields, as JSON. */
  readonly log: readonly string[];
  /** Asks as a program at this machine does, unless `from` is somebody else. */
  readonly request: (
    path: string,
    init?: RequestInit & { readonly from?: string; readonly duplex?: 'half' },
  ) => Promise<Response>;
  /** Posts JSON. */
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
    from?: string,
  ) => Promise<Response>;
};

/** The web server with its door, without a port. */
export function doorOn(
  state: LiveEngineState,
  { room = {}, door = {}, deps = {} }: DoorOptions = {},
): OpenedDoor {
  const log: string[] = [];
  const logging = (event: string, fields: object = {}): void => {
    log.push(`${event} ${JSON.stringify(fields)}`);
  };
  const web = createWeb({
    settings: { ...readRoomSettings({}), ...room },
    door: { ...readDoorSettings({}), ...door },
    answerWithinMs: 10_000,
    live: { opened: () => Promise.resolve(state) },
    ...{ queue: new AnswerQueue(2, 100), limiter: new RateLimiter(), feedback: new MemoryFeedbackStore() },
    log: { debug: logging, info: logging, warn: logging, error: logging },
    ...{ detectLanguage: () => 'ar', today: () => '2026-11-29' as const },
    ...deps,
  });
  const request: OpenedDoor['request'] = async (path, { from = '127.0.0.1', headers, ...init } = {}) =>
    await web.request(
      `http://localhost${path}`,
      {
        ...init,
        headers: { host: 'localhost', ...(headers as Readonly<Record<string, string>> | undefined) },
      },
      { incoming: { socket: { remoteAddress: from } } },
    );
  return {
    ...{ web, log, request },
    post: (path, body, headers = {}, from = '127.0.0.1') =>
      request(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
        from,
      }),
  };
}

/** The JSON of a response. */
export async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}
