import { describe, expect, it } from 'vitest';
import type { Corpus, CorpusFile } from '../../src/domain/ports/corpus.ts';

/** A corpus whose files a test decides. */
export type CorpusUnderTest = {
  readonly corpus: Corpus;
  /** Replaces all files: text by source, null for a file that cannot be read. */
  readonly fill: (files: Readonly<Record<string, string | null>>) => Promise<void>;
  /** Removes the whole corpus. */
  readonly remove: () => Promise<void>;
};

/** Everything that `read` yields. */
export async function filesOf(corpus: Corpus): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for await (const file of corpus.read()) files.push(file);
  return files;
}

/** What every `Corpus` must do. `make` gives a new, empty corpus at every call. */
export function corpusContract(make: () => Promise<CorpusUnderTest>): void {
  const sourcesOf = async (corpus: Corpus) =>
    (await filesOf(corpus)).map((file) => (file.kind === 'page' ? file.page.source : `(${file.source})`));

  describe('read', () => {
    it('gives nothing for an empty corpus', async () => {
      const { corpus } = await make();
      expect(await filesOf(corpus)).toEqual([]);
    });

    it('gives texts to the character: line ends, trailing space, combining marks', async () => {
      const { corpus, fill } = await make();
      const text = '\n قال\r\nإنّه\u0301 e\u0301 é\u00a0\u2028 🙂 \n\n';
      await fill({ 'a.txt': text });
      expect(await filesOf(corpus)).toEqual([{ kind: 'page', page: { source: 'a.txt', text } }]);
    });

    it('goes by ascending code units, whatever the folders', async () => {
      const { corpus, fill } = await make();
      const sources = [
        'B.txt',
        'a-b.txt',
        'a.txt',
        'a/b.txt',
        'a/c/d.txt',
        'a0.txt',
        'b.txt',
        'é.txt',
        'خبر.txt',
      ];
      await fill(Object.fromEntries([...sources].reverse().map((source) => [source, 'x'])));
      expect(await sourcesOf(corpus)).toEqual(sources);
    });

    it('gives a file that cannot be taken in its place, and goes on', async () => {
      const { corpus, fill } = await make();
      await fill({ 'a.txt': 'x', 'b.txt': null, 'c.txt': 'x' });
      expect(await sourcesOf(corpus)).toEqual(['a.txt', '(b.txt)', 'c.txt']);
      const [, refused] = await filesOf(corpus);
      expect(refused).toMatchObject({ notice: { values: { source: 'b.txt' } } });
    });

    it('can be called again and sees what is there then', async () => {
      const { corpus, fill } = await make();
      await fill({ 'a.txt': 'x' });
      expect(await sourcesOf(corpus)).toEqual(['a.txt']);
      await fill({ 'b.txt': 'x' });
      expect(await sourcesOf(corpus)).toEqual(['b.txt']);
    });

    it('throws corpus-missing where there is no corpus', async () => {
      const { corpus, remove } = await make();
      await remove();
      await expect(filesOf(corpus)).rejects.toMatchObject({
        notice: { code: 'corpus-missing', values: { corpus: corpus.location } },
      });
    });
  });

  describe('fingerprint', () => {
    const CHANGES: Record<string, Record<string, string | null>> = {
      'a file is added': { 'a.txt': 'x', 'b.txt': 'y' },
      'a file is removed': {},
      'a file is renamed': { 'c.txt': 'x' },
      'a text grows': { 'a.txt': 'xx' },
      'a text is replaced by one of the same length': { 'a.txt': 'z' },
    };

    it('stays while nothing changes, whether or not the corpus is read', async () => {
      const { corpus, fill } = await make();
      await fill({ 'a.txt': 'x', 'b.txt': null });
      const before = await corpus.fingerprint();
      await filesOf(corpus);
      expect(await corpus.fingerprint()).toBe(before);
    });

    it.each(Object.keys(CHANGES))('changes when %s', async (change) => {
      const { corpus, fill } = await make();
      await fill({ 'a.txt': 'x' });
      const before = await corpus.fingerprint();
      await fill(CHANGES[change] ?? {});
      expect(await corpus.fingerprint()).not.toBe(before);
    });

    it('throws corpus-missing where there is no corpus', async () => {
      const { corpus, remove } = await make();
      await remove();
      await expect(corpus.fingerprint()).rejects.toMatchObject({ notice: { code: 'corpus-missing' } });
    });
  });
}
