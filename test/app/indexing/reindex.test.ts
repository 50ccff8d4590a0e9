import { beforeEach, describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/app/indexing/open-index.ts';
import { reindex, type ReindexDeps } from '../../../src/app/indexing/reindex.ts';
import type { Page } from '../../../src/domain/article.ts';
import { notice, type Notice } from '../../../src/domain/error.ts';
import type { CorpusFile } from '../../../src/domain/ports/corpus.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';

const page = (source: string, text: string): CorpusFile => ({ kind: 'page', page: { source, text } });

const CEASEFIRE = page(
  'a.txt',
  'اتفاق على وقف إطلاق النار\nتاريخ النشر: 2024-03-05\nأعلنت الحكومة أمس وقف إطلاق النار في الإقليم بعد أسبوع من القتال. وقال المتحدث إن المفاوضات تبدأ غدا.\nالمصدر: وكالة الشمال\n',
);
const HARVEST = page(
  'b.txt',
  'موسم الزيتون يبدأ مبكرا\nتاريخ النشر: 2024-10-01\nبدأ المزارعون قطف الزيتون هذا العام قبل موعده بأسبوعين بسبب الحر.\nالمصدر: صحيفة الجنوب\n',
);
const HARVEST_CORRECTED = page(
  'b.txt',
  'موسم الزيتون يبدأ مبكرا\nتاريخ النشر: 2024-10-01\nبدأ المزارعون قطف الزيتون هذا العام قبل موعده بثلاثة أسابيع بسبب الحر.\nالمصدر: صحيفة الجنوب\n',
);

const pageOf = (file: CorpusFile): Page => {
  if (file.kind !== 'page') throw new TypeError(file.source);
  return file.page;
};

describe('reindex', () => {
  let corpus: MemoryCorpus;
  let embedder: HashEmbedder;
  let deps: ReindexDeps & { readonly store: MemoryGenerationStore };

  beforeEach(() => {
    corpus = new MemoryCorpus([CEASEFIRE, HARVEST]);
    embedder = new HashEmbedder();
    deps = { corpus, embedder, store: new MemoryGenerationStore() };
  });

  it('takes everything in the first time', async () => {
    const report = await reindex(deps);
    expect(report).toMatchObject({
      kind: 'written',
      articles: 2,
      added: 2,
      changed: 0,
      removed: 0,
      unchanged: 0,
      refused: [],
    });
    expect(report.generation?.articles.map(({ article }) => article.outlet)).toEqual([
      'وكالة الشمال',
      'صحيفة الجنوب',
    ]);
  });

  it('embeds nothing and writes nothing when nothing changed', async () => {
    const first = await reindex(deps);
    const embedded = embedder.passages.length;
    const second = await reindex(deps);
    expect(second).toMatchObject({ kind: 'up-to-date', added: 0, changed: 0, removed: 0, unchanged: 2 });
    expect(second.generation?.id).toBe(first.generation?.id);
    expect(embedder.passages).toHaveLength(embedded);
  });

  it('embeds only what changed, and says what', async () => {
    await reindex(deps);
    const before = embedder.passages.length;
    corpus.files = [CEASEFIRE, HARVEST_CORRECTED];
    const report = await reindex(deps);
    expect(report).toMatchObject({ added: 0, changed: 1, removed: 0, unchanged: 1 });
    const again = embedder.passages.slice(before);
    expect(again.length).toBeGreaterThan(0);
    expect(again.every((text) => text.includes('بثلاثة أسابيع'))).toBe(true);
  });

  it('keeps the ids of a page that was renamed or corrected', async () => {
    const ids = (report: Awaited<ReturnType<typeof reindex>>) =>
      report.generation?.articles.map(({ article }) => article.id).toSorted();
    const before = ids(await reindex(deps));
    corpus.files = [
      page('z/renamed.txt', CEASEFIRE.kind === 'page' ? CEASEFIRE.page.text : ''),
      HARVEST_CORRECTED,
    ];
    const after = await reindex(deps);
    expect(ids(after)).toEqual(before);
    expect(after).toMatchObject({ added: 0, removed: 0 });
  });

  it('gives the same index step by step as from nothing', async () => {
    await reindex(deps);
    corpus.files = [HARVEST_CORRECTED, CEASEFIRE];
    const stepwise = (await reindex(deps)).generation;
    const fresh = (await reindex({ ...deps, store: new MemoryGenerationStore() })).generation;
    expect(stepwise?.vectors).toEqual(fresh?.vectors);
    expect(stepwise?.keywords).toEqual(fresh?.keywords);
    expect(stepwise?.articles).toEqual(fresh?.articles);
  });

  it('stops quoting what was removed', async () => {
    await reindex(deps);
    corpus.files = [CEASEFIRE];
    const report = await reindex(deps);
    expect(report).toMatchObject({ articles: 1, removed: 1, unchanged: 1 });
    expect(report.generation?.pages.map(({ source }) => source)).toEqual(['a.txt']);
  });

  describe('when most articles would disappear', () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      page(
        `${i}.txt`,
        `Harbour report number ${i}\n\n2024-01-0${(i % 9) + 1}\n\nShip ${i} left with ${i * 7 + 3} crates of salt for the north.\n`,
      ),
    );

    it('stops, says how many, and leaves everything as it is', async () => {
      corpus.files = many;
      const before = (await reindex(deps)).generation;
      corpus.files = many.slice(0, 4);
      await expect(reindex(deps)).rejects.toMatchObject({
        notice: {
          code: 'articles-vanishing',
          values: { corpus: 'memory', removed: 6, before: 10, added: 0, limit: 50 },
        },
      });
      expect((await deps.store.state()).current).toBe(before?.id);
      expect((await openIndex(deps, {})).articles).toHaveLength(10);
    });

    it('goes on with half of them, or when told so', async () => {
      corpus.files = many;
      await reindex(deps);
      corpus.files = many.slice(0, 5);
      expect(await reindex(deps)).toMatchObject({ removed: 5, unchanged: 5 });
      corpus.files = many.slice(0, 1);
      const said: Notice[] = [];
      const preview = await reindex(deps, { dryRun: true, onNotice: (one) => said.push(one) });
      const wouldStop = { code: 'articles-vanishing', values: { removed: 4, before: 5 } };
      expect(preview).toMatchObject({ kind: 'dry-run', removed: 4, wouldStop });
      expect(said).toMatchObject([wouldStop]);
      expect(await reindex(deps, { force: true })).toMatchObject({ removed: 4, unchanged: 1 });
      corpus.files = many.slice(1, 2);
      await expect(reindex(deps, { mostRemoved: 99 })).rejects.toMatchObject({
        notice: { code: 'articles-vanishing', values: { added: 1 } },
      });
      expect(await reindex(deps, { mostRemoved: 100 })).toMatchObject({ removed: 1, added: 1 });
    });

    it('is not what happens to files that only changed', async () => {
      corpus.files = many;
      await reindex(deps);
      corpus.files = many.map((file) =>
        file.kind === 'page' ? page(file.page.source, file.page.text.replace('salt', 'sugar')) : file,
      );
      expect(await reindex(deps)).toMatchObject({ changed: 10, removed: 0 });
    });
  });

  it('is one at a time from its first look at the pages on', async () => {
    const first = reindex(deps);
    await expect(reindex(deps)).rejects.toMatchObject({ notice: { code: 'index-locked' } });
    expect(await first).toMatchObject({ added: 2 });
    expect(await reindex(deps, { dryRun: true })).toMatchObject({ unchanged: 2 });
  });

  it('only tells on a dry run', async () => {
    const report = await reindex(deps, { dryRun: true });
    expect(report).toMatchObject({
      kind: 'dry-run',
      generation: null,
      wouldStop: null,
      articles: 2,
      added: 2,
    });
    expect(embedder.passages).toEqual([]);
    const { generation } = await reindex(deps);
    const again = await reindex(deps, { dryRun: true });
    expect(again).toMatchObject({ kind: 'dry-run', generation: { id: generation?.id }, unchanged: 2 });
  });

  it('embeds everything again when forced', async () => {
    const first = await reindex(deps);
    const count = embedder.passages.length;
    const forced = await reindex(deps, { force: true });
    expect(embedder.passages).toHaveLength(2 * count);
    expect(forced.generation?.id).not.toBe(first.generation?.id);
    expect(forced.generation?.vectors).toEqual(first.generation?.vectors);
  });

  it('tells what is doubtful of a page, which is taken in', async () => {
    const doubt = notice('file-too-deep', { source: 'a.txt', limit: 1 });
    corpus.files = [{ kind: 'page', page: pageOf(CEASEFIRE), doubts: [doubt] }, HARVEST];
    const heard: Notice[] = [];
    expect(await reindex(deps, { onNotice: (one) => heard.push(one) })).toMatchObject({
      articles: 2,
      refused: [],
    });
    expect(heard).toEqual([doubt]);
  });

  it('goes on with the rest when a file is refused, and names it', async () => {
    const refusal = notice('file-binary', { source: 'c.txt' });
    corpus.files = [
      CEASEFIRE,
      { kind: 'refused', source: 'c.txt', notice: refusal },
      page('d.txt', 'عنوان فقط'),
    ];
    const heard: Notice[] = [];
    const report = await reindex(deps, { onNotice: (n) => heard.push(n) });
    expect(report.articles).toBe(1);
    expect(report.refused.map(({ source, notice: { code } }) => [source, code])).toEqual([
      ['c.txt', 'file-binary'],
      ['d.txt', 'file-without-article'],
    ]);
    expect(heard).toContainEqual(refusal);
  });

  it('refuses to empty the index because the corpus went away', async () => {
    const { generation } = await reindex(deps);
    corpus.files = [];
    await expect(reindex(deps)).rejects.toMatchObject({ notice: { code: 'corpus-empty' } });
    corpus.files = null;
    await expect(reindex(deps)).rejects.toMatchObject({ notice: { code: 'corpus-missing' } });
    // What was there still answers.
    expect((await openIndex(deps, {})).id).toBe(generation?.id);
  });

  it('leaves the old index when it is interrupted', async () => {
    const { generation } = await reindex(deps);
    corpus.files = [CEASEFIRE, HARVEST_CORRECTED];
    const controller = new AbortController();
    controller.abort();
    await expect(reindex(deps, { signal: controller.signal })).rejects.toMatchObject({
      notice: { code: 'index-interrupted' },
    });
    expect((await openIndex(deps, {})).id).toBe(generation?.id);
  });

  it('does not mix models: another one embeds everything again', async () => {
    await reindex(deps);
    const other = new HashEmbedder('hash@2');
    const report = await reindex({ ...deps, embedder: other });
    expect(report.added).toBe(2);
    expect(other.passages.length).toBe(embedder.passages.length);
  });
});

describe('openIndex', () => {
  it('builds an index where there is none, and says when the corpus has changed since', async () => {
    const corpus = new MemoryCorpus([CEASEFIRE]);
    const deps = { corpus, embedder: new HashEmbedder(), store: new MemoryGenerationStore() };
    const heard: string[] = [];
    const onNotice = ({ code }: Notice): void => {
      heard.push(code);
    };
    const built = await openIndex(deps, { onNotice });
    expect(built.articles).toHaveLength(1);
    expect((await openIndex(deps, { onNotice })).id).toBe(built.id);
    expect(heard).toEqual([]);
    corpus.files = [CEASEFIRE, HARVEST];
    expect((await openIndex(deps, { onNotice })).id).toBe(built.id);
    expect(heard).toEqual(['index-outdated']);
  });
});
