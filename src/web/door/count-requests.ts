import { failure } from '../../domain/error.ts';
import type { Caller } from './caller.ts';
import type { DoorWebDeps } from './door-web-deps.ts';

/**
 * Counts requests against what a caller may ask in a minute. Operators are not counted.
 *
 * @throws `requests-too-many`
 */
export function countRequests(
  { web, settings }: Pick<DoorWebDeps, 'web' | 'settings'>,
  caller: Caller,
  count: number,
): void {
  if (caller.isOperator) return;
  const limit = { key: `door token ${caller.name}`, most: settings.limits.requests };
  for (let i = 0; i < count; i++) {
    const seconds = web.limiter.secondsToWait([limit]);
    if (seconds > 0) throw failure('requests-too-many', { seconds });
  }
}
