import { createServer } from 'node:http';
import { failure } from '../../domain/error.ts';
import type { PrometheusMetrics } from './prometheus-metrics.ts';

/** Whether the program works, and the state of each of its parts. */
export type Health = { readonly healthy: boolean; readonly parts: Readonly<Record<string, string>> };

export type HealthServer = { close(): Promise<void> };

/**
 * Serves `GET /healthz` (JSON; 200, or 503 while a part is missing) and `GET /metrics` (Prometheus).
 *
 * @throws `port-unusable` if it cannot listen there
 */
export async function startHealthServer(
  { port, host }: { readonly port: number; readonly host: string },
  health: () => Health,
  metrics: PrometheusMetrics,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    if (request.method !== 'GET') {
      answer(405, 'text/plain', 'GET only\n');
    } else if (request.url === '/healthz') {
      const { healthy, parts } = health();
      answer(healthy ? 200 : 503, 'application/json', `${JSON.stringify({ healthy, ...parts })}\n`);
    } else if (request.url === '/metrics') {
      metrics.text().then(
        (text) => {
          answer(200, metrics.contentType, text);
        },
        (error: unknown) => {
          answer(500, 'text/plain', `${String(error)}\n`);
        },
      );
    } else answer(404, 'text/plain', '/healthz and /metrics are served here\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const address = `${host}:${port}`;
      reject(failure('port-unusable', { address, problem: error.message, setting: 'HEALTH_PORT' }, error));
    });
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
