import type { MiddlewareHandler } from 'hono';
import { failure } from '../../domain/error.ts';
import { visitorOf } from '../visitor.ts';
import { callerOf } from './caller.ts';
import { countRequests } from './count-requests.ts';
import type { DoorEnv } from './door-env.ts';
import type { DoorWebDeps } from './door-web-deps.ts';

/** Requests without a token that is known, in a minute and from one address: enough for an operator at this machine. */
const MOST_WITHOUT_TOKEN = 300;

/** Lets programs in that may ask, as often as they may, and tells who they are (`c.var.caller`). */
export function guard({ web, settings }: Pick<DoorWebDeps, 'web' | 'settings'>): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const header = (name: string): string | undefined => c.req.header(name);
    checkOrigin(header('origin') ?? null, header('host') ?? '', settings.origins);
    const peer = c.env.incoming?.socket.remoteAddress ?? null;
    const authorization = header('authorization') ?? null;
    const { address } = visitorOf({ peer, header }, web.settings);
    // Who sends a token is known by it alone: a wrong one is noticed also where none would be needed.
    const proof = { peer: authorization === null ? peer : null, header };
    const { isOperator } = visitorOf(proof, web.settings);
    // Tokens are guessed no faster than this.
    const most = Math.max(MOST_WITHOUT_TOKEN, settings.limits.requests);
    const seconds = web.limiter.secondsToWait([{ key: `door ${address}`, most }]);
    if (seconds > 0) throw failure('requests-too-many', { seconds });
    const caller = callerOf({ authorization, isOperator }, settings.tokens);
    countRequests({ web, settings }, caller, 1);
    c.set('caller', caller);
    await next();
  };
}

/**
 * Refuses a page of another site, though it runs in a browser on a machine that may ask. Programs send no `Origin`. A page whose own name
 * leads here (DNS rebinding) passes: `visitorOf` does not take it for an operator's, so that it needs a token.
 */
function checkOrigin(origin: string | null, host: string, allowed: readonly string[]): void {
  if (origin === null || allowed.includes(origin)) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw failure('origin-refused', { origin: origin.slice(0, 200) });
}
