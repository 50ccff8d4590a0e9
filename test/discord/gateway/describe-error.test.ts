import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { describeError, discordCodeOf, statusOf } from '../../../src/discord/gateway/describe-error.ts';
import { failure } from '../../../src/domain/error.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OnNlY3JldA';
const URL_WITH_TOKEN = `https://discord.com/api/v10/webhooks/123456789012345678/${TOKEN}/messages/@original`;
const BODY = { files: undefined, body: { content: 'a member’s words' } };

const apiError = (status: number, code: number | string, errors?: object): DiscordAPIError =>
  new DiscordAPIError(
    {
      code: Number(code),
      message: 'Invalid Form Body',
      ...(errors === undefined ? {} : { errors }),
    } as ConstructorParameters<typeof DiscordAPIError>[0],
    code,
    status,
    'PATCH',
    URL_WITH_TOKEN,
    BODY,
  );
const httpError = (status: number, text: string): HTTPError =>
  new HTTPError(status, text, 'POST', URL_WITH_TOKEN, BODY);

describe('what a log line says of an error', () => {
  it('of isnad is its code with its values', () => {
    expect(describeError(failure('discord-gone', { closeCode: 4010 }))).toEqual({
      code: 'discord-gone',
      message: 'discord-gone {"closeCode":4010}',
    });
  });

  it('that Discord refused is status, code and the first line', () => {
    const errors = {
      content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer' }] },
    };
    expect(apiError(400, 50_035, errors).message).toContain('\n');
    expect(describeError(apiError(400, 50_035, errors))).toEqual({
      error: 'DiscordAPIError',
      status: 400,
      code: 50_035,
      message: 'Invalid Form Body',
    });
  });

  it('of Discord being ill is the status', () => {
    expect(describeError(httpError(503, 'Service Unavailable'))).toEqual({
      error: 'HTTPError',
      status: 503,
      message: 'Service Unavailable',
    });
  });

  it('of the network is its code', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    expect(describeError(refused)).toMatchObject({
      error: 'Error',
      code: 'ECONNREFUSED',
      message: refused.message,
    });
  });

  it('of a fault in isnad is where it happened', () => {
    const { error, stack } = describeError(new TypeError('x is not a function\nsecond line'));
    expect(error).toBe('TypeError');
    expect(stack).toContain('describe-error.test.ts');
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    ['thrown text', 'thrown text'],
    [42, '42'],
    [{ a: 1 }, '[object Object]'],
  ])('that is none is the value: %o', (thrown, message) => {
    expect(describeError(thrown)).toEqual({ error: 'unknown', message });
  });

  it('is at most 300 characters of its message', () => {
    expect(String(describeError(new Error('x'.repeat(5000)))['message'])).toHaveLength(300);
  });

  it.each<[string, unknown]>([
    ['a refusal', apiError(400, 50_035)],
    ['a refusal without a number', apiError(401, 'invalid_token')],
    ['an illness', httpError(500, 'Internal Server Error')],
    [
      'a rate limit',
      new RateLimitError({
        ...{ timeToReset: 1, limit: 1, method: 'POST', hash: 'h', url: URL_WITH_TOKEN, global: false },
        ...{
          route: '/webhooks/:id/:token',
          majorParameter: `1/${TOKEN}`,
          retryAfter: 1,
          sublimitTimeout: 0,
          scope: 'user',
        },
      }),
    ],
    [
      'an error that was caused by one',
      new Error('the answer was not sent', { cause: apiError(404, 10_015) }),
    ],
    [
      'an error of isnad that was caused by one',
      failure('discord-unreachable', { problem: 'x' }, httpError(502, 'Bad')),
    ],
  ])('never holds the token in its address or a member’s words: %s', (_, error) => {
    const line = JSON.stringify(describeError(error));
    expect(line).not.toContain(TOKEN);
    expect(line).not.toContain('member');
  });
});

describe('the numbers of an error', () => {
  it('are the status of every answer of Discord', () => {
    expect(statusOf(apiError(404, 10_062))).toBe(404);
    expect(statusOf(httpError(502, 'Bad Gateway'))).toBe(502);
    expect(statusOf(new Error('x'))).toBeNull();
    expect(statusOf(undefined)).toBeNull();
  });

  it('are Discord’s own code where it gave a number', () => {
    expect(discordCodeOf(apiError(404, 10_062))).toBe(10_062);
    expect(discordCodeOf(apiError(401, 'invalid_token'))).toBeNull();
    expect(discordCodeOf(httpError(502, 'Bad Gateway'))).toBeNull();
  });

  it('hides the token of an address that any other error quotes', () => {
    const said = JSON.stringify(describeError(new TypeError(`Failed to parse URL from ${URL_WITH_TOKEN}`)));
    expect(said).toContain('webhooks');
    expect(said).not.toContain(TOKEN);
  });
});
