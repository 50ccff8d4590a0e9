import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/domain/article.ts';
import type { Verifier } from '../../src/domain/ports/verifier.ts';
import type { Verification } from '../../src/domain/verification.ts';

export const CONTRACT_PAGES: readonly Page[] = [
  {
    source: 'bridge.txt',
    text: 'The old bridge opens\n\n2024-05-31\n\nThe mayor opened the old bridge across the river on Monday, after three years of work.\n',
  },
  {
    source: 'budget.txt',
    text: 'Budget vote delayed\n\n2024-06-02\n\nThe vote on the budget was not delayed, said the speaker of the house in Vienna on Tuesday.\n',
  },
];

async function verdictOf(verifier: Verifier, quote: string): Promise<Verification> {
  return (await verifier.verify(quote)).verification;
}

/** What every `Verifier` must do. `make` gives one that verifies against these pages. */
export function verifierContract(make: () => Promise<Verifier>): void {
  describe('verifying a quote', () => {
    it('says exact, respelt, altered, stitched, not found and too short', async () => {
      const verifier = await make();
      const statuses = await Promise.all(
        [
          'opened the old bridge across the river',
          'OPENED the old  bridge across the river',
          'opened the new bridge across the river',
          'The mayor opened the old bridge said the speaker of the house in Vienna',
          'quantum chromodynamics explains hadrons',
          'old bridge',
        ].map(async (quote) => (await verifier.verify(quote)).verification.status),
      );
      expect(statuses).toEqual(['exact', 'respelt', 'altered', 'stitched', 'not-found', 'too-short']);
    });

    it('tells what differs, and where it stands', async () => {
      const verifier = await make();
      expect(await verdictOf(verifier, 'the budget was delayed, said the speaker')).toMatchObject({
        status: 'altered',
        differences: [{ expected: 'not', found: '' }],
        matches: [{ citation: { source: 'budget.txt' } }],
      });
    });

    it('looks at no article outside the filter', async () => {
      const verifier = await make();
      const quote = 'opened the old bridge across the river';
      expect((await verifier.verify(quote, { outlets: ['Another'] })).verification).toEqual({
        status: 'not-found',
        nearest: null,
      });
    });

    it('refuses an empty quote and one that is too long, with their codes', async () => {
      const verifier = await make();
      await expect(verifier.verify('  ')).rejects.toMatchObject({ notice: { code: 'quote-empty' } });
      await expect(verifier.verify('a'.repeat(4001))).rejects.toMatchObject({
        notice: { code: 'quote-too-long', values: { length: 4001, limit: 4000 } },
      });
    });
  });
}
