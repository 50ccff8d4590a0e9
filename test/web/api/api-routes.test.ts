import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { verifiedBeside } from '../../../src/app/verify/draft/verified-beside.ts';
import { AnswerQueue } from '../../../src/concurrency/answer-queue.ts';
import { failure } from '../../../src/domain/error.ts';
import { answerJson } from '../../../src/wire/answer-json.ts';
import { messageJson } from '../../../src/wire/message-json.ts';
import { CALL } from '../../discord/render/samples.ts';
import { doorOn, jsonOf, SHA256, TOKEN } from '../door/open-door.ts';
import { ELSEWHERE, engineOf } from '../open-room.ts';

const QUESTION = 'ماذا بحث بوتين ورئيسي؟';
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };
const DESK = [{ name: 'desk', sha256: SHA256 }];

let engine: Engine;
let door: ReturnType<typeof doorOn>;
beforeAll(async () => {
  engine = await engineOf();
  door = doorOn({ kind: 'ready', engine });
});

/** Answers differ in the time that they took. */
const timeless = (json: object): object => ({ ...json, tookMs: 0 });

describe('what is answered', () => {
  it('a question: the JSON of the command line, and its quotes are slices of their pages', async () => {
    const response = await door.post('/api/ask', { question: QUESTION, limit: 2 });
    expect(response.status).toBe(200);
    const json = await jsonOf(response);
    const same = answerJson(await engine.ask(QUESTION, {}, 2));
    expect(timeless(json)).toEqual(timeless(same));
    expect(Object.keys(json)).toEqual(Object.keys(same));
    const quotes = json['quotes'] as { text: string; source: string; start: number; end: number }[];
    expect(quotes).toHaveLength(2);
    for (const { text, source, start, end } of quotes) {
      expect(engine.index.pageText(source)?.slice(start, end)).toBe(text);
    }
  });

  it('within the dates and the outlet that are given', async () => {
    const limits = { from: '2023-09-01', to: '2023-09-30', outlet: 'السورية' };
    const { quotes } = await jsonOf(await door.post('/api/ask', { question: QUESTION, ...limits }));
    expect(new Set((quotes as { publishedAt: string }[]).map((quote) => quote.publishedAt))).toEqual(
      new Set(['2023-09-26']),
    );
  });

  it('as readily as is asked for: the scorer gives every sentence the same evidence', async () => {
    const statuses = await Promise.all(
      (['strict', 'eager'] as const).map(async (strictness) => {
        const { status } = await jsonOf(await door.post('/api/ask', { question: QUESTION, strictness }));
        return status;
      }),
    );
    expect(statuses).toEqual(['abstained', 'answered']);
  });

  it('a quote: the JSON of the command line, with each further quotation', async () => {
    const text = `قال بوتين: "${CALL}" وقال "سنعود غدا إلى هذه القرية الصغيرة"`;
    const json = await jsonOf(await door.post('/api/verify', { text }));
    const verified = await engine.verifier.verify(text);
    const beside = await verifiedBeside(text, verified, (message, reading) =>
      engine.verifier.verify(message, {}, reading),
    );
    expect(json).toEqual(JSON.parse(JSON.stringify(messageJson(verified, beside))));
    expect(json).toMatchObject({ status: 'exact' });
  });

  it('that no article has a quote', async () => {
    const json = await jsonOf(await door.post('/api/verify', { text: 'words that stand nowhere at all' }));
    expect(json).toMatchObject({ status: 'not-found', matches: [] });
  });
});

describe('an article', () => {
  const firstQuote = async (): Promise<{ id: string; articleId: string; text: string }> => {
    const { quotes } = await jsonOf(await door.post('/api/ask', { question: QUESTION }));
    return (
      (quotes as { id: string; articleId: string; text: string }[])[0] ?? { id: '', articleId: '', text: '' }
    );
  };
  const outside = (path: string, room = {}): Promise<Response> =>
    doorOn({ kind: 'ready', engine }, { door: { tokens: DESK }, room }).request(path, {
      from: ELSEWHERE,
      headers: WITH_TOKEN,
    });

  it('is whole for an operator, and every paragraph is a slice of its page', async () => {
    const { articleId } = await firstQuote();
    const json = await jsonOf(await door.request(`/api/articles/${articleId}`));
    expect(json).toMatchObject({ articleId, shown: 'whole', quote: null });
    const paragraphs = json['paragraphs'] as { text: string; start: number; end: number }[];
    expect(paragraphs.length).toBeGreaterThan(2);
    const page = engine.index.pageText(String(json['source']));
    for (const { text, start, end } of paragraphs) expect(page?.slice(start, end)).toBe(text);
  });

  it('is its citation alone for anybody else, and the paragraphs of a quote that is named', async () => {
    const { articleId, id, text } = await firstQuote();
    expect(await jsonOf(await outside(`/api/articles/${articleId}`))).toMatchObject({
      shown: 'citation',
      paragraphs: [],
      quote: null,
    });
    for (const quote of [id, text]) {
      const json = await jsonOf(
        await outside(`/api/articles/${articleId}?quote=${encodeURIComponent(quote)}`),
      );
      expect(json).toMatchObject({ shown: 'around-quote', quote: { text } });
      expect(json['paragraphs']).not.toEqual([]);
    }
  });

  it('is whole for everybody with READING_ROOM_FULL_TEXT', async () => {
    const { articleId } = await firstQuote();
    const response = await outside(`/api/articles/${articleId}`, { fullText: true });
    expect(await jsonOf(response)).toMatchObject({ shown: 'whole' });
  });

  it.each([
    ['nowhere', 'article-unknown'],
    ['%00', 'article-unknown'],
    ['a%2Fb', 'article-unknown'],
  ])('%s is unknown', async (id, code) => {
    const response = await door.request(`/api/articles/${id}`);
    expect([response.status, (await jsonOf(response))['code']]).toEqual([404, code]);
  });

  it('does not have a quote of another', async () => {
    const { articleId } = await firstQuote();
    const response = await door.request(`/api/articles/${articleId}?quote=nothing`);
    expect([response.status, (await jsonOf(response))['code']]).toEqual([404, 'quote-unknown']);
  });
});

describe('what is refused, each with its status and code', () => {
  const long = 'x'.repeat(4001);
  it.each([
    ['broken JSON', '/api/ask', '{"question": ', 400, 'body-unreadable', {}],
    ['no body', '/api/ask', '', 400, 'body-unreadable', {}],
    ['a list', '/api/ask', '[]', 422, 'request-invalid', { field: '' }],
    ['no question', '/api/ask', {}, 422, 'request-invalid', { field: 'question' }],
    ['a number for a question', '/api/ask', { question: 7 }, 422, 'request-invalid', { field: 'question' }],
    ['an empty question', '/api/ask', { question: '' }, 422, 'question-empty', {}],
    ['a question without a letter', '/api/ask', { question: ' ؟ ' }, 422, 'question-empty', {}],
    [
      'a long question',
      '/api/ask',
      { question: long },
      422,
      'question-too-long',
      { length: 4001, limit: 2000 },
    ],
    [
      'no such day',
      '/api/ask',
      { question: 'x', from: '2023-02-30' },
      422,
      'request-invalid',
      { field: 'from' },
    ],
    [
      'days in the wrong order',
      '/api/ask',
      { question: 'x', from: '2024-02-02', to: '2024-01-01' },
      422,
      'request-invalid',
      { field: 'from' },
    ],
    ['too many quotes', '/api/ask', { question: 'x', limit: 11 }, 422, 'request-invalid', { field: 'limit' }],
    [
      'a field of another name',
      '/api/ask',
      { question: 'x', form: '2024-01-01' },
      422,
      'request-invalid',
      { field: 'form' },
    ],
    ['an empty text', '/api/verify', { text: '' }, 422, 'quote-empty', {}],
    ['a text of white space', '/api/verify', { text: ' ' }, 422, 'quote-empty', {}],
    ['a long text', '/api/verify', { text: long }, 422, 'quote-too-long', { length: 4001, limit: 4000 }],
    ['10 MB', '/api/verify', { text: 'x'.repeat(10_000_000) }, 413, 'body-too-large', { limit: 65_536 }],
  ])('%s', async (_, path, body, status, code, values) => {
    const response = await door.post(path, body);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = await jsonOf(response);
    expect(problem).toMatchObject({ status, code, values, type: `urn:isnad:problem:${code}` });
    expect(problem['detail']).toMatch(/\.$/u);
  });

  it('a body that is not JSON by its type, and one that is not UTF-8', async () => {
    const form = await door.post('/api/ask', 'question=x', { 'content-type': 'text/plain' });
    expect([form.status, form.headers.get('accept-post')]).toEqual([415, 'application/json']);
    const latin = await door.request('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: new Uint8Array([0x22, 0xe9, 0x22]),
    });
    expect([latin.status, (await jsonOf(latin))['code']]).toEqual([400, 'body-unreadable']);
  });

  it('a long body that does not say its length, of which no more than the limit is read', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', body, headers, duplex: 'half' };
    const response = await door.request('/api/ask', init);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(80_000);
  });

  it('an address that nothing is at, and a method that an address does not know', async () => {
    expect((await door.request('/api/nothing')).status).toBe(404);
    const response = await door.request('/api/ask');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    const article = await door.request('/api/articles/x', { method: 'DELETE' });
    expect([article.status, article.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('a parameter that is given twice, or has another name', async () => {
    for (const query of ['quote=a&quote=b', 'qoute=a']) {
      const response = await door.request(`/api/articles/x?${query}`);
      expect([response.status, (await jsonOf(response))['code']]).toEqual([422, 'request-invalid']);
    }
  });
});

describe('who may ask', () => {
  const ask = { question: QUESTION };
  const guarded = (limits = { requests: 60, atOnce: 2 }, deps = {}): ReturnType<typeof doorOn> =>
    doorOn({ kind: 'ready', engine }, { door: { tokens: DESK, limits }, deps });

  it('whoever has a token; nobody else who is elsewhere, and a wrong token nowhere', async () => {
    const { post, log } = guarded();
    const none = await post('/api/ask', ask, {}, ELSEWHERE);
    expect([none.status, (await jsonOf(none))['code']]).toEqual([401, 'token-missing']);
    expect(none.headers.get('www-authenticate')).toContain('Bearer');
    for (const from of [ELSEWHERE, '127.0.0.1']) {
      const wrong = await post('/api/ask', ask, { authorization: 'Bearer wrong' }, from);
      expect([wrong.status, (await jsonOf(wrong))['code']]).toEqual([401, 'token-unknown']);
      expect((await post('/api/ask', ask, WITH_TOKEN, from)).status).toBe(200);
    }
    expect(log).toEqual([]);
  });

  it('the operator, by the token of the reading room', async () => {
    const { post } = doorOn({ kind: 'ready', engine }, { room: { token: 'the-operators-own-token' } });
    const headers = { authorization: 'Bearer the-operators-own-token' };
    expect((await post('/api/ask', ask, headers, ELSEWHERE)).status).toBe(200);
  });

  it('no page of another site, though its reader is at this machine', async () => {
    const { post } = guarded();
    const elsewhere = await post('/api/ask', ask, { origin: 'https://evil.example' });
    expect([elsewhere.status, (await jsonOf(elsewhere))['code']]).toEqual([403, 'origin-refused']);
    // DNS rebinding: a name of that site leads here.
    const rebound = await post('/api/ask', ask, { origin: 'http://evil.example', host: 'evil.example' });
    expect(rebound.status).toBe(401);
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
    expect((await post('/api/ask', ask, { origin: 'http://localhost' })).status).toBe(200);
  });

  it('pages of a site that the operator allows, which may also read the answer', async () => {
    const origin = 'https://editor.example';
    const { post, request } = doorOn(
      { kind: 'ready', engine },
      { door: { tokens: DESK, origins: [origin] } },
    );
    const response = await post('/api/ask', ask, { ...WITH_TOKEN, origin }, ELSEWHERE);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    const preflight = await request('/api/ask', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
      from: ELSEWHERE,
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    const refused = await post('/api/ask', ask, { origin }, ELSEWHERE);
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, origin]);
  });

  it('as often as its token may, and is told when to try again', async () => {
    const { post } = guarded({ requests: 2, atOnce: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i++) {
      const response = await post('/api/verify', { text: CALL }, WITH_TOKEN, ELSEWHERE);
      statuses.push([response.status, response.headers.get('retry-after') !== null]);
    }
    expect(statuses).toEqual([
      [200, false],
      [200, false],
      [429, true],
    ]);
  });

  it('as many questions at once as its token may, and the place is free afterwards', async () => {
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const slow = {
      ...engine,
      ask: async (...of: Parameters<Engine['ask']>) => (await held, engine.ask(...of)),
    };
    const { post } = doorOn(
      { kind: 'ready', engine: slow },
      { door: { tokens: DESK, limits: { requests: 60, atOnce: 1 } } },
    );
    const first = post('/api/ask', ask, WITH_TOKEN, ELSEWHERE);
    const second = await post('/api/ask', ask, WITH_TOKEN, ELSEWHERE);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await jsonOf(second))['code']).toBe('questions-at-once');
    finish();
    expect((await first).status).toBe(200);
    expect((await post('/api/ask', ask, WITH_TOKEN, ELSEWHERE)).status).toBe(200);
  });
});

describe('what goes wrong here', () => {
  it.each([
    ['an index that is being built', { kind: 'building', share: 0.5 }, { percent: 50 }],
    ['no index', { kind: 'unusable', notice: null }, { percent: null }],
  ] as const)('%s is 503, with when to try again', async (_, state, values) => {
    const response = await doorOn(state).post('/api/ask', { question: QUESTION });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await jsonOf(response)).toMatchObject({ code: 'index-not-ready', values });
  });

  it('a full queue is 503', async () => {
    const queue = new AnswerQueue(1, 1);
    queue.stop();
    const response = await doorOn({ kind: 'ready', engine }, { deps: { queue } }).post('/api/ask', {
      question: 'x',
    });
    expect([response.status, (await jsonOf(response))['code']]).toEqual([503, 'program-stopping']);
  });

  it.each([
    ['a fault', new Error(`no such file /secret for ${QUESTION}`)],
    ['a code that is the operator’s', failure('model-failed', { problem: '/secret' })],
  ])('%s is 500, and tells nothing of the machine; the log has no word of the question', async (_, error) => {
    const broken = { ...engine, ask: () => Promise.reject(error) };
    const { post, log } = doorOn({ kind: 'ready', engine: broken });
    const response = await post('/api/ask', { question: QUESTION });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('"fault"');
    expect(text).not.toContain('secret');
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('بوتين');
  });
});

it('every response may be neither framed, sniffed nor kept', async () => {
  for (const path of ['/api/openapi.json', '/api/nothing']) {
    const { headers } = await door.request(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});
