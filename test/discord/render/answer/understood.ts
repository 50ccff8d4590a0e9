import { NOTHING_UNDERSTOOD, type Understood } from '../../../../src/domain/understood.ts';

/** A key as the memory of questions makes it. */
export const KEY = 'Ab-_56789012';

export function understood(changes: Partial<Understood> = {}): Understood {
  return { ...NOTHING_UNDERSTOOD, ...changes };
}

export const JULY = { from: '2025-07-01', to: '2025-07-31' } as const;
