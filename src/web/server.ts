import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { failure } from '../domain/error.ts';
import type { WebEnv } from './web-env.ts';

export type WebServer = {
  /** Where it listens, as in "http://127.0.0.1:8080". */
  readonly address: string;
  /** Takes no more requests and ends those in work. */
  readonly close: () => Promise<void>;
};

/** Milliseconds that a client may take to send its headers, and its whole request. */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 20_000;

/** Milliseconds that a connection stays open for another request. */
const KEEP_ALIVE_MS = 5000;

/** Connections at once. Who would hold them all open is ended by the limits of time. */
const MAX_CONNECTIONS = 500;

/** Requests of one connection. */
const MAX_REQUESTS = 1000;

/** Bytes of all headers of a request, the address included: Node's own is 16 KiB, too few for a long question. */
const MAX_HEADER_BYTES = 32 * 1024;

/**
 * Serves a web app on a port.
 *
 * @throws `port-unusable` if it cannot listen there
 */
export async function startWeb(
  web: Hono<WebEnv>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  // The library's own Request and Response stay where they are: fetch of other parts needs Node's.
  const listener = getRequestListener((request, env) => web.fetch(request, env), {
    overrideGlobalObjects: false,
  });
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
      connectionsCheckingInterval: 2000,
    },
    (request, response) => {
      void listener(request, response);
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.maxRequestsPerSocket = MAX_REQUESTS;
  const where = host.includes(':') ? `[${host}]` : host;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const address = `${where}:${port}`;
      const setting = 'READING_ROOM_PORT';
      reject(failure('port-unusable', { address, problem: error.message, setting }, error));
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${where}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
