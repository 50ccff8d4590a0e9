import type { Context } from 'hono';
import { Hono } from 'hono';
import { failure } from '../../domain/error.ts';
import { answerJson } from '../../wire/answer-json.ts';
import { articleJson } from '../../wire/article-json.ts';
import { messageJson } from '../../wire/message-json.ts';
import {
  articleIdSchema,
  articleQuerySchema,
  askRequestSchema,
  verifyRequestSchema,
} from '../../wire/schemas/requests.ts';
import type { AtOnce } from '../door/at-once.ts';
import type { DoorEnv } from '../door/door-env.ts';
import type { DoorWebDeps } from '../door/door-web-deps.ts';
import { guard } from '../door/guard.ts';
import { inDoorTurn } from '../door/in-door-turn.ts';
import { problemResponse } from '../door/problem-response.ts';
import { openApi } from './openapi.ts';
import { fitted, readJson } from './read-json.ts';

/** The JSON API, to be mounted at /api. What it answers is what the command line prints with --json. */
export function apiRoutes(deps: DoorWebDeps, atOnce: AtOnce, version: string): Hono<DoorEnv> {
  const { door, web } = deps;
  const api = new Hono<DoorEnv>();
  const description = JSON.stringify(openApi(version));
  api.onError((error, c) => problemResponse(c, error, web.log));
  api.use(guard(deps));

  api.post('/ask', async (c) => {
    const request = await readJson(c.req.raw, askRequestSchema);
    const reply = await inDoorTurn(deps, atOnce, c.var.caller, () => door.ask(request));
    return c.json(answerJson(reply));
  });
  api.post('/verify', async (c) => {
    const request = await readJson(c.req.raw, verifyRequestSchema);
    const { verified, beside } = await inDoorTurn(deps, atOnce, c.var.caller, () => door.verify(request));
    return c.json(messageJson(verified, beside));
  });
  api.get('/articles/:id', async (c) => {
    const articleId = fitted(articleIdSchema, c.req.param('id'));
    const { quote = null } = fitted(articleQuerySchema, onlyOnce(c));
    const mayReadAll = web.settings.fullText || c.var.caller.isOperator;
    return c.json(articleJson(await door.article({ articleId, quote, mayReadAll })));
  });
  api.get('/openapi.json', (c) => c.body(description, 200, { 'Content-Type': 'application/json' }));

  for (const [path, allowed] of Object.entries(METHODS)) {
    api.all(path, (c) => {
      throw failure('method-unknown', { method: c.req.method, allowed });
    });
  }
  api.all('*', () => {
    throw failure('path-unknown', {});
  });
  return api;
}

/** The methods of each path, for whoever uses another. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  '/ask': ['POST'],
  '/verify': ['POST'],
  '/articles/:id': ['GET', 'HEAD'],
  '/openapi.json': ['GET', 'HEAD'],
};

/** The parameters of an address. One that is given twice would be taken once, and nobody would know which. @throws `request-invalid` */
function onlyOnce(c: Context<DoorEnv>): Readonly<Record<string, string>> {
  const given = Object.entries(c.req.queries());
  const repeated = given.find(([, values]) => values.length > 1);
  if (repeated !== undefined) {
    throw failure('request-invalid', {
      field: repeated[0].slice(0, 200),
      problem: 'it is given more than once',
    });
  }
  return Object.fromEntries(given.map(([name, values]) => [name, values[0] ?? '']));
}
