import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/ask/engine.ts';
import { ELSEWHERE, engineOf, roomOn } from './open-room.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf();
});

const open = (...rest: Parameters<typeof roomOn> extends [unknown, ...infer R] ? R : never) =>
  roomOn({ kind: 'ready', engine }, ...rest);

const PATHS = [
  ...['/', '/verify', '/?q=x', '/no-such-page', '/articles/none', '/?lang=xx', '/holdings'],
  ...['/said', '/said?by=x', '/timeline', '/timeline?q=x', '/timeline.md'],
];

describe('every response', () => {
  it.each(PATHS)(
    'forbids scripts, frames, sniffing and referrers, and is kept by no cache: %s',
    async (path) => {
      const { headers } = await open().get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    },
  );

  it.each(PATHS)('has no script, no style of its own and no event handler: %s', async (path) => {
    const page = await (await open().get(path)).text();
    expect(page).toContain('<!doctype html>');
    expect(page).not.toMatch(/<script|<style|javascript:|\son\w+=|\sstyle=/iu);
  });

  it('may be listed by search engines where the operator says so', async () => {
    const { headers } = await open({ searchEngines: true }).get('/');
    expect(headers.get('x-robots-tag')).toBeNull();
  });
});

describe('limits', () => {
  it('refuses more pages a minute than one address may ask for, and says when to come again', async () => {
    const { get } = open({ limits: { requests: 2, questions: 9 } });
    expect([(await get('/')).status, (await get('/')).status]).toEqual([200, 200]);
    const third = await get('/');
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('/', { from: ELSEWHERE })).status).toBe(200);
  });

  it('refuses a body that is too large', async () => {
    const body = `quote=${'a'.repeat(70_000)}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status } = await open().get('/verify', { method: 'POST', body, headers });
    expect(status).toBe(413);
  });

  it('refuses a body that is too large and does not say how large it is', async () => {
    const chunk = new TextEncoder().encode('a'.repeat(8192));
    let left = 20;
    const body = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status } = await open().get('/verify', {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    } as RequestInit);
    expect(status).toBe(413);
  });

  it('refuses an address that is too long', async () => {
    expect((await open().get(`/?q=${'a'.repeat(30_000)}`)).status).toBe(413);
  });
});

describe('what is asked for in a wrong way', () => {
  it.each([
    ['POST', '/', 405],
    ['PUT', '/verify', 405],
    ['DELETE', '/articles/x', 405],
    ['GET', '/nowhere', 404],
    ['GET', '/articles', 404],
    ['GET', '/..%2f..%2fetc%2fpasswd', 404],
  ])('gets a page that says so: %s %s', async (method, path, status) => {
    const response = await open().get(path, { method });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<h1>That did not work</h1>');
  });
});

describe('a fault', () => {
  it('gets a number, and its log has nothing of the request', async () => {
    const broken = { ...engine, ask: () => Promise.reject(new TypeError('secret question inside')) };
    const { get, log } = roomOn({ kind: 'ready', engine: broken });
    const response = await get('/?q=a+secret+question');
    expect(response.status).toBe(500);
    const [line] = log;
    expect(line).toMatchObject({ event: 'a page failed', kind: 'TypeError' });
    expect(await response.text()).toContain(String(line?.['report']));
    expect(JSON.stringify(log)).not.toContain('secret');
  });
});

describe('questions and quotes', () => {
  it('are in no log', async () => {
    const { get, log } = open();
    await get('/?q=a+secret+question');
    await get('/?q=');
    await get('/said?by=a+secret+name&about=a+secret');
    await get('/timeline?q=a+secret+subject');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await get('/verify', { method: 'POST', body: 'quote=a+secret+quote+here', headers });
    expect(log).toEqual([]);
  });
});

describe('another door', () => {
  it('is mounted beside the pages, with their limits and headers', async () => {
    const { web, get } = open({ limits: { requests: 1, questions: 1 } });
    web.get('/api/ping', (c) => c.json(c.get('visitor')));
    const response = await get('/api/ping', { from: ELSEWHERE });
    expect(await response.json()).toEqual({ address: ELSEWHERE, isOperator: false });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/api/ping', { from: ELSEWHERE })).status).toBe(429);
  });
});
