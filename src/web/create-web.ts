import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isBrokenOff } from './broken-off.ts';
import { mountDoor } from './door/mount-door.ts';
import { Refusal } from './refusal.ts';
import { roomRoutes } from './room/room-routes.ts';
import { refusalPage } from './room/refusal-page.ts';
import { securityHeaders } from './security-headers.ts';
import { visitorOf } from './visitor.ts';
import type { WebDeps } from './web-deps.ts';
import type { WebEnv } from './web-env.ts';

/** Bytes of a request's body: a quote to verify, encoded. */
const MAX_BODY_BYTES = 64 * 1024;

/** UTF-16 units of an address: the longest question, encoded as a form does it, with room to spare. */
const MAX_ADDRESS_CHARS = 24 * 1024;

/**
 * The web server as a function from requests to responses: the headers and limits that hold for all of it, and the pages of the
 * reading room. The door for other programs stands before the pages: it has limits and refusals of its own.
 */
export function createWeb(deps: WebDeps): Hono<WebEnv> {
  const { settings, limiter, log } = deps;
  const headers = Object.entries(securityHeaders(settings.searchEngines));
  const web = new Hono<WebEnv>();
  web.onError((error, c) => (isBrokenOff(error) ? c.body(null, 400) : refusalPage(c, error, log)));
  web.notFound((c) => refusalPage(c, new Refusal({ kind: 'no-page' }), log));
  if (deps.door !== undefined) mountDoor(web, deps, deps.door);
  web.use(async (c, next) => {
    for (const [name, value] of headers) c.header(name, value);
    const peer = c.env.incoming?.socket.remoteAddress ?? null;
    const visitor = visitorOf({ peer, header: (name) => c.req.header(name) }, settings);
    c.set('visitor', visitor);
    const limit = { key: `asks for pages ${visitor.address}`, most: settings.limits.requests };
    const seconds = limiter.secondsToWait([limit]);
    if (seconds > 0) throw new Refusal({ kind: 'too-many', seconds });
    if (c.req.url.length > MAX_ADDRESS_CHARS) throw new Refusal({ kind: 'too-large' });
    await next();
  });
  web.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        throw new Refusal({ kind: 'too-large' });
      },
    }),
  );
  web.route('/', roomRoutes(deps));
  return web;
}
