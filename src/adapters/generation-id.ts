import { randomBytes } from 'node:crypto';

/**
 * Name of a generation, and of its folder: `g000000012-4f2a1c`, a counter and chance, for two machines that share a folder.
 * Those of earlier versions are named by the time of writing, `20261123T113501482Z-4f2a1c`: they are used as well, and all
 * come before the counted ones.
 */
export const GENERATION_ID = '(?:g\\d{9,15}|\\d{8}T\\d{9}Z)-[0-9a-f]{6}';

const WHOLE = new RegExp(`^${GENERATION_ID}$`, 'u');
const NUMBER = /^g(\d{9,15})-/u;

export function isGenerationId(name: string): boolean {
  return WHOLE.test(name);
}

/** The id for one more generation. It comes after all of `existing`, whatever the clock says. */
export function nextGenerationId(existing: readonly string[]): string {
  const highest = existing.reduce((most, id) => Math.max(most, numberOf(id)), 0);
  return `g${String(highest + 1).padStart(9, '0')}-${randomBytes(3).toString('hex')}`;
}

/** Whether no other was written before it. */
export function isFirstId(id: string): boolean {
  return numberOf(id) === 1;
}

/** Below 0 if `a` was written before `b`, above if after. */
export function inOrderOfWriting(a: string, b: string): number {
  return numberOf(a) - numberOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** 0 for one that is named by its time. */
function numberOf(id: string): number {
  return Number(NUMBER.exec(id)?.[1] ?? 0);
}
