import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/concurrency/cooperatively.ts';
import { seenHash, withSeen } from '../../../src/app/follow/seen-articles.ts';
import { bridgePage, growingArchive, OTHER_PAGE } from './growing-archive.ts';

/** What was seen of an archive that grows, batch by batch. */
async function seenOf(...stages: Parameters<ReturnType<typeof growingArchive>>[0][]) {
  const archive = growingArchive();
  let seen: ReturnType<typeof runToEnd<readonly Parameters<typeof withSeen>[0][number][]>> = [];
  for (const [stage, pages] of stages.entries()) {
    const { generation } = await archive(pages);
    seen = runToEnd(withSeen(seen, generation, stage + 1));
  }
  return seen;
}

describe('what was seen', () => {
  it('has each article once, with the batch in which it was new', async () => {
    const seen = await seenOf([OTHER_PAGE], [OTHER_PAGE, bridgePage('Adam')], [bridgePage('Adam')]);
    expect(seen.map(({ batch }) => batch)).toEqual([1, 2]);
  });

  it('is the same if there is nothing to add', async () => {
    const { generation } = await growingArchive()([OTHER_PAGE]);
    const seen = runToEnd(withSeen([], generation, 1));
    expect(runToEnd(withSeen(seen, generation, 2))).toBe(seen);
    expect(seen[0]?.hash).toBe(seenHash(generation.articleHashes[0]));
  });

  it('keeps the batch of a text with other metadata, of a correction, and of a near copy', async () => {
    const page = bridgePage('Adam');
    const corrected = { ...page, text: page.text.replace('again in spring', 'in the Spring') };
    for (const later of [{ ...page, title: 'New headline' }, corrected]) {
      expect((await seenOf([OTHER_PAGE, page], [OTHER_PAGE, later])).map(({ batch }) => batch)).toEqual([
        1, 1, 1,
      ]);
    }
    const copy = { ...corrected, title: 'Elsewhere', outlet: 'South Times' };
    expect((await seenOf([OTHER_PAGE, page], [OTHER_PAGE, page, copy])).at(-1)?.batch).toBe(1);
  });

  it('takes a text that is another for new, though headline and outlet are those of one that is gone', async () => {
    const [first, second] = ['Adam', 'Boris'].map((name) =>
      bridgePage(name, '2026-03-05', { title: 'News' }),
    );
    if (first === undefined || second === undefined) throw new Error('no pages');
    expect((await seenOf([first, OTHER_PAGE], [second, OTHER_PAGE])).at(-1)?.batch).toBe(2);
  });

  it('holds no text of an article', async () => {
    expect(JSON.stringify(await seenOf([OTHER_PAGE]))).not.toMatch(/olives|harvest/iu);
  });
});
