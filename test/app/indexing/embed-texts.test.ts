import { describe, expect, it } from 'vitest';
import { embedTexts } from '../../../src/app/indexing/embed-texts.ts';
import { NO_VECTORS, type VectorTable } from '../../../src/domain/generation.ts';
import type { SearchableTexts } from '../../../src/retrieval/index/searchable-texts.ts';
import { digestOf, questionDigestOf } from '../../../src/text/digest.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';

const TEXTS: SearchableTexts = {
  passages: ['Headline\nThe bridge is open.', 'Headline\nThe harbour is closed.'],
  sentences: ['The bridge is open.', 'The harbour is closed.', 'The bridge is open.'],
  background: ['Anything.'],
  questions: ['Is the bridge open?', 'Anything.'],
};

function rowOf({ digests, dimensions, values }: VectorTable, digest: string): Float32Array {
  const row = digests.indexOf(digest);
  if (row === -1) throw new Error('no such row');
  return values.subarray(row * dimensions, (row + 1) * dimensions);
}

describe('vectors of texts', () => {
  it('are one for each distinct text, in order of digest, each in the row of its text', async () => {
    const embedder = new HashEmbedder();
    const table = await embedTexts(embedder, TEXTS, { known: NO_VECTORS });
    expect(table.digests).toEqual(table.digests.toSorted());
    // A question is another text than the same words as a passage.
    expect(table.digests).toHaveLength(7);
    expect(table.values).toHaveLength(7 * table.dimensions);
    expect(embedder.passages).toHaveLength(5);
    for (const text of [...TEXTS.passages, ...TEXTS.sentences, ...TEXTS.background]) {
      expect(rowOf(table, digestOf(text))).toEqual(await embedder.embedPassage(text));
    }
    expect(rowOf(table, questionDigestOf('Anything.'))).toEqual(await embedder.embedQuestion('Anything.'));
  });

  it('are the same table in whatever order the texts come', async () => {
    const reversed = {
      passages: TEXTS.passages.toReversed(),
      sentences: TEXTS.sentences.toReversed(),
      background: TEXTS.background,
      questions: TEXTS.questions.toReversed(),
    };
    const table = await embedTexts(new HashEmbedder(), TEXTS, { known: NO_VECTORS });
    expect(await embedTexts(new HashEmbedder(), reversed, { known: NO_VECTORS })).toEqual(table);
  });

  it('that are known are kept and not made again, and those of no use are left out', async () => {
    const fewer = { ...TEXTS, passages: TEXTS.passages.slice(1), sentences: TEXTS.sentences.slice(1, 2) };
    const known = await embedTexts(new HashEmbedder(), TEXTS, { known: NO_VECTORS });
    const embedder = new HashEmbedder();
    const steps: [number, number][] = [];
    const table = await embedTexts(
      embedder,
      { ...fewer, sentences: [...fewer.sentences, 'A storm came.'] },
      { known, onProgress: (done, total) => steps.push([done, total]) },
    );
    expect(embedder.passages).toEqual(['A storm came.']);
    expect(steps).toEqual([[1, 1]]);
    expect(table.digests).toHaveLength(6);
    expect(rowOf(table, digestOf('The harbour is closed.'))).toEqual(
      rowOf(known, digestOf('The harbour is closed.')),
    );
  });

  it('are none once the run is interrupted', async () => {
    const interruption = new AbortController();
    const options = {
      known: NO_VECTORS,
      signal: interruption.signal,
      onProgress: (done: number) => {
        if (done === 2) interruption.abort();
      },
    };
    await expect(embedTexts(new HashEmbedder(), TEXTS, options)).rejects.toMatchObject({
      notice: { code: 'index-interrupted' },
    });
  });
});
