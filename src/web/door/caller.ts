import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiToken } from '../../config/door-settings.ts';
import { failure } from '../../domain/error.ts';

/** A program that may ask. */
export type Caller = {
  /** Name of its token; `operator` for whoever may see everything. Limits are counted by it. */
  readonly name: string;
  /** Whether it may read whole articles. */
  readonly isOperator: boolean;
};

/** What is known of a request before its token is read. */
export type Approach = {
  /** The header "Authorization"; null where there is none. */
  readonly authorization: string | null;
  /** Whether it is an operator's: by their token or, where it has none, since it comes from this machine itself. */
  readonly isOperator: boolean;
};

/**
 * Tells who asks.
 *
 * @throws `token-missing`, `token-unknown`
 */
export function callerOf({ authorization, isOperator }: Approach, tokens: readonly ApiToken[]): Caller {
  const given = /^bearer +(?<token>\S{1,200})$/iu.exec(authorization?.trim() ?? '')?.groups?.['token'];
  const known = given === undefined ? null : holderOf(given, tokens);
  if (known !== null) return { name: known.name, isOperator: false };
  if (isOperator) return OPERATOR;
  throw authorization === null ? failure('token-missing', {}) : failure('token-unknown', {});
}

const OPERATOR: Caller = { name: 'operator', isOperator: true };

/** All digests are compared, each in constant time: how long it takes tells nothing of which one is near. */
function holderOf(token: string, tokens: readonly ApiToken[]): ApiToken | null {
  const digest = createHash('sha256').update(token).digest();
  const holders = tokens.filter(({ sha256 }) => timingSafeEqual(digest, Buffer.from(sha256, 'hex')));
  return holders[0] ?? null;
}
