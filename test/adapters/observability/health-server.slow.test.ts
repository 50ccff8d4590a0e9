import { describe, expect, it, onTestFinished } from 'vitest';
import { startHealthServer, type Health } from '../../../src/adapters/observability/health-server.ts';
import { prometheusMetrics } from '../../../src/adapters/observability/prometheus-metrics.ts';
import { freePort } from '../../free-port.ts';

const HOST = '127.0.0.1';

/** A server whose health a test decides. */
async function started() {
  const state: { health: Health } = { health: { healthy: true, parts: {} } };
  const metrics = prometheusMetrics();
  const port = await freePort();
  const server = await startHealthServer({ port, host: HOST }, () => state.health, metrics);
  onTestFinished(() => server.close());
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://${HOST}:${port}${path}`, { method });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  };
  return { state, metrics, port, server, get };
}

describe('the health server', () => {
  it('says 200 while all is well and 503 while not, each with its parts', async () => {
    const { state, get } = await started();
    state.health = { healthy: true, parts: { gateway: 'connected', index: 'ready' } };
    const well = await get('/healthz');
    expect([well.status, well.type]).toEqual([200, 'application/json']);
    expect(JSON.parse(well.text)).toEqual({ healthy: true, gateway: 'connected', index: 'ready' });

    state.health = { healthy: false, parts: { gateway: 'connected', index: 'building' } };
    const ill = await get('/healthz');
    expect(ill.status).toBe(503);
    expect(JSON.parse(ill.text)).toEqual({ healthy: false, gateway: 'connected', index: 'building' });
  });

  it('gives the counters as Prometheus reads them', async () => {
    const { metrics, get } = await started();
    metrics.questionEnded('slash', 'answered', 30);
    metrics.questionEnded('slash', 'answered', 700);
    metrics.questionEnded('mention', 'abstained', 30);
    metrics.buttonPressed('more');
    metrics.voteCast('helpful');
    metrics.quoteDropped();
    metrics.gatewayEvent('resumed');
    metrics.queueLength(3);
    const { status, type, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(type).toMatch(/^text\/plain/u);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'isnad_questions_total{front="slash",outcome="answered"} 2',
        'isnad_questions_total{front="mention",outcome="abstained"} 1',
        'isnad_question_seconds_bucket{le="0.05",front="slash"} 1',
        'isnad_question_seconds_sum{front="slash"} 0.73',
        'isnad_buttons_total{action="more"} 1',
        'isnad_votes_total{verdict="helpful"} 1',
        'isnad_quotes_dropped_total 1',
        'isnad_gateway_events_total{event="resumed"} 1',
        'isnad_questions_waiting 3',
      ]),
    );
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('keeps the counters of two apart', async () => {
    const [first, second] = [prometheusMetrics(), prometheusMetrics()];
    first.quoteDropped();
    expect(await second.text()).toContain('isnad_quotes_dropped_total 0');
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/metrics/x', 404],
    ['POST', '/healthz', 405],
    ['DELETE', '/metrics', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    const { get } = await started();
    expect((await get(path, method)).status).toBe(status);
  });

  it('says by name that its port is in use', async () => {
    const { port } = await started();
    const again = startHealthServer(
      { port, host: HOST },
      () => ({ healthy: true, parts: {} }),
      prometheusMetrics(),
    );
    await expect(again).rejects.toMatchObject({
      notice: { code: 'port-unusable', values: { address: `${HOST}:${port}` } },
      cause: { code: 'EADDRINUSE' },
    });
  });

  it('says by name that its address is none of this machine’s', async () => {
    const port = await freePort();
    const metrics = prometheusMetrics();
    // An address that is reserved for documents (RFC 5737).
    const elsewhere = startHealthServer(
      { port, host: '192.0.2.1' },
      () => ({ healthy: true, parts: {} }),
      metrics,
    );
    await expect(elsewhere).rejects.toMatchObject({ notice: { code: 'port-unusable' } });
  });

  it('gives its port back when it is closed, though somebody keeps a connection open', async () => {
    const { port, server, get } = await started();
    await get('/healthz');
    await server.close();
    await expect(get('/healthz')).rejects.toThrow();
    const next = await startHealthServer(
      { port, host: HOST },
      () => ({ healthy: true, parts: {} }),
      prometheusMetrics(),
    );
    await next.close();
  });
});
