import type { Faults, RequestMatch } from './loopback-types.ts';

/** A reply as it goes out; a body that is a string goes out as HTML. */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> };

/** What happens to a request: a reply instead of handling it, or a wait before or after. */
export type Effect =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'delay'; readonly ms: number; readonly afterHandling: boolean }
  | { readonly kind: 'hold'; readonly released: Promise<void>; readonly afterHandling: boolean };

/** The faults of REST, each for the next so many requests that match. */
export class RestFaults {
  readonly #rules: { match: RequestMatch; left: number; effect: Effect }[] = [];

  /** The effect of the oldest rule that matches, if any. Each call uses it up once. */
  take(method: string, path: string): Effect | undefined {
    const rule = this.#rules.find(
      ({ match, left }) =>
        left > 0 && (match.method ?? method) === method && (match.path?.test(path) ?? true),
    );
    if (rule === undefined) return undefined;
    rule.left -= 1;
    return rule.effect;
  }

  readonly failNext: Faults['failNext'] = (match, times, { status, body, headers, html }) => {
    const text = html === true ? '<html><body>Error</body></html>' : { message: 'Failed', code: 0 };
    this.#add(match, times, { kind: 'reply', reply: { status, body: body ?? text, headers: headers ?? {} } });
  };

  readonly rateLimitNext: Faults['rateLimitNext'] = (match, times, retryAfterS, options) => {
    const global = options?.global === true;
    const reply = {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: retryAfterS, global },
      headers: {
        // discord.js reads the header only, and retries at once without it.
        'retry-after': String(retryAfterS),
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
      },
    };
    this.#add(match, times, { kind: 'reply', reply });
  };

  readonly delayNext: Faults['delayNext'] = (match, times, ms, options) => {
    this.#add(match, times, { kind: 'delay', ms, afterHandling: options?.afterHandling === true });
  };

  readonly holdNext: Faults['holdNext'] = (match, options) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#add(match, 1, { kind: 'hold', released, afterHandling: options?.afterHandling === true });
    return release;
  };

  #add(match: RequestMatch, times: number, effect: Effect): void {
    this.#rules.push({ match, left: times, effect });
  }
}
