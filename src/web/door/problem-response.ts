import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { NotBegun } from '../../concurrency/answer-queue.ts';
import { IsnadError, notice, type Notice } from '../../domain/error.ts';
import type { Log } from '../../domain/ports/log.ts';
import { isBrokenOff } from '../broken-off.ts';
import { Refusal, type RefusalReason } from '../refusal.ts';
import { faultProblem, problemOf } from './problem.ts';

/** Answers with what was thrown, as a problem (RFC 9457). A fault is logged; no word of the request is. */
export function problemResponse(c: Context, error: unknown, log: Pick<Log, 'error'>): Response {
  const told = isBrokenOff(error) ? notice('body-unreadable', { problem: 'it broke off' }) : noticeOf(error);
  const known = told === null ? null : problemOf(told);
  if (known === null) log.error('request failed', { route: routePath(c), problem: nameOf(error) });
  const { status, headers, body } = known ?? faultProblem();
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** What was thrown as a notice; null for a fault. */
export function noticeOf(error: unknown): Notice | null {
  if (error instanceof NotBegun) return notice(error.why === 'full' ? 'queue-full' : 'program-stopping', {});
  if (error instanceof Refusal) return noticeOfRefusal(error.reason);
  return error instanceof IsnadError ? error.notice : null;
}

/** Of the refusals of the reading room, the door meets only those of an index that is not ready. */
function noticeOfRefusal(reason: RefusalReason): Notice | null {
  if (reason.kind === 'building') return notice('index-not-ready', { percent: reason.percent });
  return reason.kind === 'no-index' ? notice('index-not-ready', { percent: null }) : null;
}

/** The kind of an error, and of isnad's own the code: messages of others may hold what was asked. */
function nameOf(error: unknown): string {
  if (error instanceof IsnadError) return error.message;
  return error instanceof Error
    ? `${error.name} ${(error.stack ?? '').split('\n')[1]?.trim() ?? ''}`
    : 'unknown';
}
