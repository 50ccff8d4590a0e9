import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedRequest, Rejection } from './loopback-types.ts';
import { BadBody, Refusal } from './refusal.ts';
import { readBody, type UploadedFile } from './request-body.ts';
import type { Effect, Reply, RestFaults } from './rest-faults.ts';

export type ApiRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
};

/** A handler gets the ids of its path in order. Handlers are synchronous: a request happens at one moment. */
export type Route = {
  readonly method: string;
  readonly pattern: RegExp;
  /** Token routes of interactions are reached without the bot's token. */
  readonly open: boolean;
  readonly handle: (request: ApiRequest, first: string, second: string, third: string) => Reply;
};

/** `:` stands for one segment of the path. */
export function route(method: string, path: string, handle: Route['handle'], open = false): Route {
  const pattern = new RegExp(`^${path.replaceAll(':', '([^/]+)')}$`, 'u');
  return { method, pattern, open, handle };
}

const PREFIX = /^\/api\/v10(?=\/)/u;

/** The HTTP half: records every request, lets the faults act, checks the token and answers. */
export class RestServer {
  readonly http: Server;
  readonly requests: RecordedRequest[] = [];
  readonly rejections: Rejection[] = [];
  refuseToken = false;
  readonly #token: string;
  readonly #routes: readonly Route[];
  readonly #faults: RestFaults;

  constructor(token: string, routes: readonly Route[], faults: RestFaults) {
    this.#token = token;
    this.#routes = routes;
    this.#faults = faults;
    this.http = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        // A client that gives up leaves a broken request; anything else is a mistake in here, so let it be seen.
        if (request.complete) console.error('loopback Discord:', error);
        response.destroy();
      });
    });
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://loopback');
    const method = incoming.method ?? 'GET';
    const path = decodeURIComponent(url.pathname.replace(PREFIX, ''));
    const { body, files } = await readBody(incoming);
    const authorization = incoming.headers.authorization ?? null;
    const record = { method, path, body, files, atMs: Date.now(), status: 0, authorization };
    this.requests.push(record);

    const effect = this.#faults.take(method, path);
    if (effect?.kind !== 'reply' && effect?.afterHandling === false) await waitAsTold(effect);
    const request = { method, path, query: url.searchParams, body, files };
    const reply = effect?.kind === 'reply' ? effect.reply : this.#handle(request, authorization);
    if (effect?.kind !== 'reply' && effect?.afterHandling === true) await waitAsTold(effect);
    record.status = reply.status;
    send(response, reply);
  }

  #handle(request: ApiRequest, authorization: string | null): Reply {
    const { method, path, body } = request;
    try {
      for (const { method: wanted, pattern, open, handle } of this.#routes) {
        const found = wanted === method ? pattern.exec(path) : null;
        if (found === null) continue;
        if (!open && (this.refuseToken || authorization !== `Bot ${this.#token}`))
          throw new Refusal(401, 0, '401: Unauthorized');
        return handle(request, found[1] ?? '', found[2] ?? '', found[3] ?? '');
      }
      // The fake lacks it or the bot is wrong: a test has to hear of it either way.
      this.rejections.push({ method, path, problem: 'no such route', body });
      throw new Refusal(404, 0, '404: Not Found');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error instanceof BadBody)
        this.rejections.push({ method, path, problem: error.problems.join('; '), body });
      const { status, code, message } = error;
      return { status, body: { message, code, ...(error instanceof BadBody ? { errors: {} } : {}) } };
    }
  }
}

async function waitAsTold(effect: Exclude<Effect, { kind: 'reply' }>): Promise<void> {
  await (effect.kind === 'delay' ? sleep(effect.ms) : effect.released);
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (response.destroyed) return;
  const html = typeof body === 'string';
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': html ? 'text/html' : 'application/json' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : html ? body : JSON.stringify(body));
}
