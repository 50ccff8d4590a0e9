import { createMcpHandler, type AuthInfo } from '@modelcontextprotocol/server';
import { Hono } from 'hono';
import { failure } from '../../domain/error.ts';
import type { AtOnce } from '../door/at-once.ts';
import type { Caller } from '../door/caller.ts';
import type { DoorEnv } from '../door/door-env.ts';
import type { DoorWebDeps } from '../door/door-web-deps.ts';
import { countRequests } from '../door/count-requests.ts';
import { guard } from '../door/guard.ts';
import { inDoorTurn } from '../door/in-door-turn.ts';
import { problemResponse } from '../door/problem-response.ts';
import { boundedBody } from '../door/bounded-body.ts';
import { mcpServer } from './mcp-server.ts';
import { toolErrorWords } from './tool-error-words.ts';

/**
 * MCP over HTTP, to be mounted at /mcp. Every request is served by itself: there are no sessions, and nobody can subscribe to
 * anything, since the tools never change.
 */
export function mcpRoutes(deps: DoorWebDeps, atOnce: AtOnce, version: string): Hono<DoorEnv> {
  const { door, web } = deps;
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const caller = callerIn(authInfo);
      return mcpServer({
        ...{ door, version },
        mayReadAll: web.settings.fullText || caller.isOperator,
        inTurn: (work) => inDoorTurn(deps, atOnce, caller, work),
        wordsFor: (error) => toolErrorWords(error, web.log),
      });
    },
    { maxSubscriptions: 0, keepAliveMs: 0 },
  );
  const mcp = new Hono<DoorEnv>();
  mcp.onError((error, c) => problemResponse(c, error, web.log));
  mcp.use(guard(deps));
  mcp.post('/', async (c) => {
    // Read here, within the limits that hold for every door, and handed on whole.
    const body = await boundedBody(c.req.raw);
    // The guard has counted one.
    countRequests(deps, c.var.caller, messagesIn(body) - 1);
    const request = new Request(c.req.url, { method: 'POST', headers: c.req.raw.headers, body });
    return await handler.fetch(request, { authInfo: authInfoOf(c.var.caller) });
  });
  mcp.all('/', (c) => {
    throw failure('method-unknown', { method: c.req.method, allowed: ['POST'] });
  });
  mcp.all('*', () => {
    throw failure('path-unknown', {});
  });
  return mcp;
}

/** How many messages a body brings: clients of before may send several in one request. */
function messagesIn(body: string): number {
  if (!body.trimStart().startsWith('[')) return 1;
  try {
    const found: unknown = JSON.parse(body);
    return Array.isArray(found) ? Math.max(1, found.length) : 1;
  } catch {
    // The SDK says what is wrong with it.
    return 1;
  }
}

/** Who calls, in the form in which the SDK hands it on. The token itself stays here. */
function authInfoOf({ name, isOperator }: Caller): AuthInfo {
  return { token: '', clientId: name, scopes: [], extra: { isOperator } };
}

function callerIn(given: AuthInfo | undefined): Caller {
  if (given === undefined) throw new RangeError('an MCP request came past the guard');
  return { name: given.clientId, isOperator: given.extra?.['isOperator'] === true };
}
