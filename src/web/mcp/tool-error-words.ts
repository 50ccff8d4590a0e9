import type { Log } from '../../domain/ports/log.ts';
import { faultProblem, problemOf } from '../door/problem.ts';
import { noticeOf } from '../door/problem-response.ts';

/** What a model is told of an error of a tool: its words and its code. A fault is logged, and no more is told of it. */
export function toolErrorWords(error: unknown, log: Pick<Log, 'error'>): string {
  const told = noticeOf(error);
  const known = told === null ? null : problemOf(told);
  if (known === null) log.error('tool failed', { problem: error instanceof Error ? error.name : 'unknown' });
  const { detail, code } = (known ?? faultProblem()).body;
  return `${detail} (${code})`;
}
