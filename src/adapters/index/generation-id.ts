import { randomBytes } from 'node:crypto';

/**
 * Pattern of a generation's id, which is also the name of its folder: `g000000012-4f2a1c`, a counter and random digits, for
 * machines that share a folder. Earlier versions used the time of writing, `20261123T113501482Z-4f2a1c`: such generations are
 * still read, and all count as older.
 */
export const GENERATION_ID = '(?:g\\d{9,15}|\\d{8}T\\d{9}Z)-[0-9a-f]{6}';

const WHOLE = new RegExp(`^${GENERATION_ID}$`, 'u');
const NUMBER = /^g(\d{9,15})-/u;

export function isGenerationId(name: string): boolean {
  return WHOLE.test(name);
}

/** The id of a new generation, which follows all of `existing` without regard to the clock. */
export function nextGenerationId(existing: readonly string[]): string {
  const highest = existing.reduce((most, id) => Math.max(most, numberOf(id)), 0);
  return `g${String(highest + 1).padStart(9, '0')}-${randomBytes(3).toString('hex')}`;
}

/** Whether it is the first that was ever written. */
export function isFirstId(id: string): boolean {
  return numberOf(id) === 1;
}

/** Compares by time of writing: below 0 if `a` was written before `b`, above 0 if after. */
export function inOrderOfWriting(a: string, b: string): number {
  return numberOf(a) - numberOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The counter in an id; 0 for one that is named by its time. */
function numberOf(id: string): number {
  return Number(NUMBER.exec(id)?.[1] ?? 0);
}
