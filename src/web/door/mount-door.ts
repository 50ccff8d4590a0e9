import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { DoorSettings } from '../../config/door-settings.ts';
import { readVersion } from '../../config/version.ts';
import { apiRoutes } from '../api/api-routes.ts';
import { mcpRoutes } from '../mcp/mcp-routes.ts';
import { readyEngine } from '../ready-engine.ts';
import { securityHeaders } from '../security-headers.ts';
import type { WebDeps } from '../web-deps.ts';
import type { WebEnv } from '../web-env.ts';
import { AtOnce } from './at-once.ts';
import { openDoor } from './door.ts';

/** What pages of a site that an operator allows may send and read. Cookies are none of it. */
const CORS = {
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['Authorization', 'Content-Type', 'Mcp-Method', 'Mcp-Name', 'Mcp-Protocol-Version'],
  exposeHeaders: ['Retry-After', 'WWW-Authenticate'],
  maxAge: 600,
};

/**
 * Mounts what other programs speak: the JSON API at /api, and MCP at /mcp. It stands before what holds for pages: its limits are those
 * of tokens, and its errors are JSON.
 */
export function mountDoor(app: Hono<WebEnv>, web: WebDeps, settings: DoorSettings): void {
  const { log } = web;
  const door = openDoor({ engine: () => readyEngine(web), log });
  const atOnce = new AtOnce(settings.limits.atOnce);
  const headers = Object.entries(securityHeaders(false));
  const version = readVersion();
  for (const path of ['/api/*', '/mcp/*'] as const) {
    app.use(path, async (c, next) => {
      await next();
      for (const [name, value] of headers) c.header(name, value);
    });
    if (settings.origins.length > 0) app.use(path, cors({ ...CORS, origin: [...settings.origins] }));
  }
  app.route('/api', apiRoutes({ web, settings, door }, atOnce, version));
  app.route('/mcp', mcpRoutes({ web, settings, door }, atOnce, version));
}
