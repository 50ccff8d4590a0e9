import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { pageHistory } from '../../../src/app/versions/page-history.ts';
import type { ArticleNow } from '../../../src/app/versions/page-changes.ts';
import { at } from '../../../src/domain/at.ts';
import type { PageHistory } from '../../../src/domain/versions.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { memoryVersions, type OldForm } from '../../fakes/memory-versions.ts';

const SOURCE = 'bridge.txt';
const FETCHED = '2026-12-01T08:00:00Z';

const text = (words: string): string =>
  `A bridge is opened\n\n2026-11-28\n\nThe bridge across the river ${words}. It has four lanes.\n`;

async function nowOf(words: string): Promise<ArticleNow> {
  const { articles, textOf } = await parseCorpus(
    new MemoryCorpus([{ kind: 'page', page: { source: SOURCE, text: text(words) } }]),
  );
  return { split: at(articles, 0), pageText: textOf(SOURCE) };
}

const form = (day: number, words: string | null): OldForm => ({
  fetchedAt: `2026-11-${String(day)}T08:00:00Z`,
  text: words === null ? null : text(words),
});

async function historyOf(forms: readonly OldForm[]): Promise<PageHistory | null> {
  return pageHistory(memoryVersions(SOURCE, FETCHED, forms), SOURCE, await nowOf('is open'));
}

describe('the history of a page', () => {
  it('tells of each older form what the form after it says otherwise', async () => {
    expect(await historyOf([form(29, 'is closed'), form(28, 'is being built')])).toEqual({
      fetchedAt: FETCHED,
      past: [
        { fetchedAt: '2026-11-29T08:00:00Z', differences: [{ old: 'closed.', new: 'open.' }] },
        { fetchedAt: '2026-11-28T08:00:00Z', differences: [{ old: 'being built.', new: 'closed.' }] },
      ],
    });
  });

  it('passes over a form that cannot be read, and compares the forms before and after it', async () => {
    const { past } = (await historyOf([form(29, null), form(28, 'is closed')])) ?? { past: [] };
    expect(past.map(({ differences }) => differences)).toEqual([null, [{ old: 'closed.', new: 'open.' }]]);
  });

  it('tells a form whose article says the same from one that was not compared', async () => {
    const { past } = (await historyOf([form(29, 'is open')])) ?? { past: [] };
    expect(past).toEqual([{ fetchedAt: '2026-11-29T08:00:00Z', differences: [] }]);
  });

  it('tells of the oldest of many forms only when they were fetched', async () => {
    const many = [29, 28, 27, 26, 25, 24, 23].map((day) => form(day, `was built by ${String(day)} people`));
    const { past } = (await historyOf(many)) ?? { past: [] };
    expect(past.map(({ differences }) => differences?.length ?? null)).toEqual([1, 1, 1, 1, 1, 1, null]);
    expect(past.at(-1)?.fetchedAt).toBe('2026-11-23T08:00:00Z');
  });

  it('reads no form where only times may be told', async () => {
    const versions = memoryVersions(SOURCE, FETCHED, [form(29, 'is closed')]);
    const unread = {
      ...versions,
      corpusOf: () => {
        throw new Error('a form was read');
      },
    };
    expect(await pageHistory(unread, SOURCE, null)).toEqual({
      fetchedAt: FETCHED,
      past: [{ fetchedAt: '2026-11-29T08:00:00Z', differences: null }],
    });
  });

  it('is none of a page that is not there', async () => {
    expect(
      await pageHistory(memoryVersions(SOURCE, null, []), 'other.txt', await nowOf('is open')),
    ).toBeNull();
  });
});
