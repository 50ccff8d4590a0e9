import { expect } from 'vitest';
import type { Loopback } from './loopback-discord.ts';

/** The result of a request: the answer, and the problems that the fake noted because of it. */
export type Verdict = { readonly status: number; readonly code: unknown; readonly problems: string[] };

/** A request that discord.js would not send: with any body, right or wrong. */
export async function call(
  discord: Loopback,
  method: string,
  path: string,
  body?: unknown,
): Promise<Verdict> {
  const before = discord.rejections.length;
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const answer = response.status === 204 ? {} : ((await response.json()) as { code?: unknown });
  const problems = discord.rejections.slice(before).map(({ problem }) => problem);
  return { status: response.status, code: answer.code, problems };
}

/** The body was refused as Discord refuses one, and for this reason alone. */
export function expectRefused({ status, code, problems }: Verdict, problem: string): void {
  expect(problems).toEqual([expect.stringContaining(problem)]);
  expect(problems[0]).not.toContain(';');
  expect({ status, code }).toEqual({ status: 400, code: 50035 });
}

export function expectTaken({ status, problems }: Verdict): void {
  expect(problems).toEqual([]);
  expect([200, 204]).toContain(status);
}

/** The texts '0', '1' and so on. */
export const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index));
