import { DiscordAPIError, HTTPError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withRetry } from '../../../src/discord/respond/with-retry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const BODY = { files: undefined, body: {} };
const http = (status: number): Error => new HTTPError(status, 'x', 'PATCH', 'https://discord.com/x', BODY);
const api = (status: number, code: number): Error =>
  new DiscordAPIError({ code, message: 'x' }, code, status, 'PATCH', 'https://discord.com/x', BODY);
const coded = (code: string): Error => Object.assign(new Error(`failed with ${code}`), { code });
const aborted = (): Error => Object.assign(new Error('This operation was aborted'), { name: 'AbortError' });

/** Runs a request that fails in these ways, one after the other, and then succeeds. */
function running(...errors: readonly Error[]) {
  const left = [...errors];
  const request = vi.fn(() => {
    const error = left.shift();
    return error === undefined ? Promise.resolve('done') : Promise.reject(error);
  });
  const result = withRetry(request).catch((error: unknown) => error);
  return { request, result };
}

describe('a request made patiently', () => {
  it('is made once where nothing fails', async () => {
    const { request, result } = running();
    expect(await result).toBe('done');
    expect(request).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, Error]>([
    ['Discord’s 500', http(500)],
    ['Discord’s 502', http(502)],
    ['Discord’s 503 with a body', api(503, 0)],
    ['a refused connection', coded('ECONNREFUSED')],
    ['a lost connection', coded('ECONNRESET')],
    ['a lost socket', coded('UND_ERR_SOCKET')],
    ['a slow answer', coded('UND_ERR_HEADERS_TIMEOUT')],
    ['a slow connection', coded('ETIMEDOUT')],
    ['a name server that does not answer', coded('EAI_AGAIN')],
    ['a request that was given up', aborted()],
  ])('is made again after %s', async (_, error) => {
    const { request, result } = running(error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await result).toBe('done');
    expect(request).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Error]>([
    ['a refusal', api(403, 50_013)],
    ['a malformed request', api(400, 50_035)],
    ['a message that is gone', api(404, 10_008)],
    ['a refusal without a body', http(404)],
    ['a fault in isnad', new TypeError('x is not a function')],
    ['what is no error', 'text' as unknown as Error],
  ])('is not made again after %s', async (_, error) => {
    const { request, result } = running(error);
    expect(await result).toBe(error);
    expect(request).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits longer each time', async () => {
    const { request } = running(http(500), http(500), http(500));
    const calls: number[] = [];
    for (let passed = 0; passed <= 5000; passed += 100) {
      calls[request.mock.calls.length] ??= passed;
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(request).toHaveBeenCalledTimes(4);
    const [, first = 0, second = 0, third = 0, fourth = 0] = calls;
    expect(second - first).toBeGreaterThan(0);
    expect(third - second).toBeGreaterThan(second - first);
    expect(fourth - third).toBeGreaterThan(third - second);
  });

  it('is given up in the end with the last failure, below the time that a member waits', async () => {
    const last = http(504);
    const { request, result } = running(http(500), coded('ECONNRESET'), http(502), last);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await result).toBe(last);
    expect(request).toHaveBeenCalledTimes(4);
  });

  it('ends at the first refusal, also after an illness', async () => {
    const refusal = api(404, 10_008);
    const { request, result } = running(http(500), refusal);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await result).toBe(refusal);
    expect(request).toHaveBeenCalledTimes(2);
  });
});
