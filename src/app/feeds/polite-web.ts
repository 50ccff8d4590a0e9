import { serially, type Serially } from '../../concurrency/serially.ts';
import { failure, IsnadError } from '../../domain/error.ts';
import { NO_VALIDATORS, type Validators } from '../../domain/feeds.ts';
import type { RobotsReader, RobotsRules } from '../../domain/ports/robots-reader.ts';
import type { WebAnswer, WebClient } from '../../domain/ports/web-client.ts';
import { retryAfterMs } from './retry-after.ts';

/** The name by which robots.txt speaks of isnad. */
export const AGENT_NAME = 'isnad';

/** Milliseconds between two requests to one host, and the longest pause that robots.txt may ask for. */
const PAUSE_MS = 1000;
const MAX_PAUSE_MS = 30_000;

/** Milliseconds after which robots.txt is read again; and the same where it could not be read. */
const ROBOTS_FOR_MS = 24 * 60 * 60 * 1000;
const ROBOTS_AGAIN_MS = 10 * 60 * 1000;

/** Answers with which a host may ask to wait. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/** Hosts that are remembered. */
const MAX_HOSTS = 1000;

/** Other hosts to which redirects may lead one request. */
const MAX_OTHER_HOSTS = 3;

export type PoliteWebDeps = {
  readonly client: WebClient;
  readonly robots: RobotsReader;
  readonly now: () => Date;
  readonly pause: (ms: number) => Promise<void>;
};

type Robots = { readonly until: number; readonly rules: RobotsRules | IsnadError };

/** What is known of a host. */
type Host = {
  readonly inTurn: Serially;
  /** By origin. */
  readonly robots: Map<string, Robots>;
  /** Milliseconds since 1970 before which nothing is asked. */
  notBefore: number;
  /** When the last request ended; null before the first. */
  lastEnd: number | null;
  pauseMs: number;
};

/** A redirect to another host, whose turn it is then. */
class OtherHost extends Error {
  readonly address: string;

  constructor(address: string) {
    super('a redirect to another host');
    this.address = address;
  }
}

/**
 * Asks web servers as they wish to be asked: one request at a time for each host with a pause between, nothing before the time that a
 * host asked to wait for, and no page that its robots.txt does not allow.
 */
export class PoliteWeb {
  readonly #deps: PoliteWebDeps;
  readonly #hosts = new Map<string, Host>();

  constructor(deps: PoliteWebDeps) {
    this.#deps = deps;
  }

  /** A feed or sitemap, which is there for robots. @throws `host-asks-to-wait` and what the client throws */
  list(address: string, validators: Validators): Promise<WebAnswer> {
    return this.#get(address, validators, false);
  }

  /** A page. @throws `host-asks-to-wait`, `robots-disallowed`, `robots-unknown` and what the client throws */
  page(address: string, validators: Validators): Promise<WebAnswer> {
    return this.#get(address, validators, true);
  }

  async #get(address: string, validators: Validators, isPage: boolean): Promise<WebAnswer> {
    let target = address;
    for (let hops = 0; ; hops++) {
      if (!URL.canParse(target))
        throw failure('address-invalid', { address: target, problem: 'it is not an address' });
      const { protocol, hostname } = new URL(target);
      // Before robots.txt is asked for: of "mailto:" there is none, and the page would wait for it for ever.
      if (protocol !== 'http:' && protocol !== 'https:')
        throw failure('address-invalid', { address: target, problem: 'only http and https are fetched' });
      const host = this.#host(hostname);
      const asked = target;
      try {
        return await host.inTurn(() => this.#ask(asked, validators, isPage, host));
      } catch (error) {
        if (!(error instanceof OtherHost)) throw error;
        if (hops >= MAX_OTHER_HOSTS) {
          const problem = `it redirects to more than ${MAX_OTHER_HOSTS} other hosts`;
          throw failure('fetch-failed', { address, problem });
        }
        target = error.address;
      }
    }
  }

  async #ask(address: string, validators: Validators, isPage: boolean, host: Host): Promise<WebAnswer> {
    this.#assertMayAsk(address, host);
    if (isPage) await this.#assertAllowed(address, host);
    const answer = await this.#spaced(host, () =>
      this.#deps.client.get(address, {
        validators,
        onRedirect: async (to) => {
          if (new URL(to).hostname !== new URL(address).hostname) throw new OtherHost(to);
          if (isPage) await this.#assertAllowed(to, host);
        },
      }),
    );
    if (answer.kind === 'refused' && this.#noteWait(answer, host)) this.#assertMayAsk(address, host);
    return answer;
  }

  /** Whether the host asks to wait. */
  #noteWait({ status, retryAfter }: Extract<WebAnswer, { kind: 'refused' }>, host: Host): boolean {
    const now = this.#deps.now();
    const wait = BUSY.has(status) ? retryAfterMs(retryAfter, now) : 0;
    host.notBefore = Math.max(host.notBefore, now.getTime() + wait);
    return wait > 0;
  }

  #assertMayAsk(address: string, { notBefore }: Host): void {
    if (this.#deps.now().getTime() >= notBefore) return;
    throw failure('host-asks-to-wait', { address, until: new Date(notBefore).toISOString() });
  }

  /** Asks after a pause since the last request to the host. */
  async #spaced<T>(host: Host, ask: () => Promise<T>): Promise<T> {
    const { now, pause } = this.#deps;
    if (host.lastEnd !== null) {
      // A clock that was set back must not make it wait for long.
      const left = Math.min(host.pauseMs, host.lastEnd + host.pauseMs - now().getTime());
      if (left > 0) await pause(left);
    }
    try {
      return await ask();
    } finally {
      host.lastEnd = now().getTime();
    }
  }

  async #assertAllowed(address: string, host: Host): Promise<void> {
    const rules = await this.#rulesOf(address, host);
    if (rules instanceof IsnadError) throw rules;
    if (!rules.allows(address)) throw failure('robots-disallowed', { address });
  }

  async #rulesOf(address: string, host: Host): Promise<RobotsRules | IsnadError> {
    const { origin } = new URL(address);
    const now = this.#deps.now().getTime();
    const known = host.robots.get(origin);
    if (known !== undefined && known.until > now) return known.rules;
    const rules = await this.#readRobots(`${origin}/robots.txt`, address, host);
    const isKnown = !(rules instanceof IsnadError);
    host.robots.set(origin, { rules, until: now + (isKnown ? ROBOTS_FOR_MS : ROBOTS_AGAIN_MS) });
    if (isKnown) host.pauseMs = Math.min(MAX_PAUSE_MS, Math.max(PAUSE_MS, rules.delayMs ?? 0));
    return rules;
  }

  /** What a robots.txt says; all is allowed where there is none. The error says why it is not known. */
  async #readRobots(robots: string, address: string, host: Host): Promise<RobotsRules | IsnadError> {
    const unknown = (problem: string): IsnadError => failure('robots-unknown', { address, problem });
    try {
      const answer = await this.#spaced(host, () =>
        this.#deps.client.get(robots, {
          validators: NO_VALIDATORS,
          onRedirect: () => Promise.resolve(),
          mayBeEmpty: true,
        }),
      );
      if (answer.kind === 'page') {
        const text = new TextDecoder().decode(answer.fetched.bytes);
        return this.#deps.robots.read(robots, text, AGENT_NAME);
      }
      if (answer.kind === 'unchanged') return unknown('the server answered 304');
      this.#noteWait(answer, host);
      // RFC 9309, 2.3.1.3 and 2.3.1.4. A server that is asked too often has not said that there are no rules.
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        return { allows: () => true, delayMs: null };
      }
      return unknown(`the server answered ${answer.status}`);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      if (error.notice.code === 'address-private') return error;
      return unknown('problem' in error.notice.values ? error.notice.values.problem : error.notice.code);
    }
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = {
      ...{
        inTurn: serially(),
        robots: new Map<string, Robots>(),
        notBefore: 0,
        lastEnd: null,
        pauseMs: PAUSE_MS,
      },
    };
    if (this.#hosts.size >= MAX_HOSTS) this.#forgetOne();
    this.#hosts.set(name, host);
    return host;
  }

  /** Forgets the host that was met first, but none that still wants to be left alone. */
  #forgetOne(): void {
    const now = this.#deps.now().getTime();
    for (const [name, { notBefore, lastEnd }] of this.#hosts) {
      if (notBefore > now || lastEnd === null || now - lastEnd < MAX_PAUSE_MS) continue;
      this.#hosts.delete(name);
      return;
    }
  }
}
