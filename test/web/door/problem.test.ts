import { describe, expect, it } from 'vitest';
import { notice, type Notice } from '../../../src/domain/error.ts';
import { faultProblem, problemOf } from '../../../src/web/door/problem.ts';

describe('problemOf', () => {
  it('tells what is wrong to people and to programs, as RFC 9457 has it', () => {
    expect(problemOf(notice('question-too-long', { length: 2001, limit: 2000 }))).toEqual({
      status: 422,
      headers: {},
      body: {
        type: 'urn:isnad:problem:question-too-long',
        title: 'Unprocessable Entity',
        status: 422,
        detail: 'The question has 2001 characters; at most 2000 are read. Ask in fewer words.',
        code: 'question-too-long',
        values: { length: 2001, limit: 2000 },
      },
    });
  });

  it.each<[Notice, number, Readonly<Record<string, string>>]>([
    [notice('token-missing', {}), 401, { 'WWW-Authenticate': 'Bearer realm="isnad"' }],
    [notice('token-unknown', {}), 401, { 'WWW-Authenticate': 'Bearer realm="isnad", error="invalid_token"' }],
    [notice('method-unknown', { method: 'PUT', allowed: ['GET', 'HEAD'] }), 405, { Allow: 'GET, HEAD' }],
    [
      notice('media-type-unknown', { given: 'text/plain', expected: 'application/json' }),
      415,
      { 'Accept-Post': 'application/json' },
    ],
    [notice('requests-too-many', { seconds: 7 }), 429, { 'Retry-After': '7' }],
    [notice('questions-at-once', { limit: 2 }), 429, { 'Retry-After': '1' }],
    [notice('verification-busy', { waiting: 9 }), 503, { 'Retry-After': '10' }],
    [notice('article-unknown', { article: 'x' }), 404, {}],
  ])('%j has its status and headers', (told, status, headers) => {
    expect(problemOf(told)).toMatchObject({ status, headers });
  });

  it.each<Notice>([
    notice('answer-late', { limitMs: 1000 }),
    notice('quote-empty', {}),
    notice('verification-failed', { problem: 'the thread in /secret ended' }),
    notice('not-calibrated', { model: '/secret', path: '/secret', reason: 'missing', fittedTo: null }),
  ])('%j names no option of the command line, no setting and no folder', (told) => {
    const text = JSON.stringify(problemOf(told));
    expect(text).not.toMatch(/secret|--|npm run|[A-Z]{3,}_/u);
  });

  it('has nothing for what is a fault of isnad or of its installation', () => {
    expect(problemOf(notice('model-failed', { problem: '/secret' }))).toBeNull();
    expect(faultProblem()).toMatchObject({ status: 500, body: { code: 'fault', values: {} } });
  });
});
