import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { passesGate } from '../../src/answering/gate.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { buildKeywordData, KeywordIndex } from '../../src/retrieval/index/keyword-index.ts';
import { CASES, FUZZ_TIMEOUT_MS } from './cases.ts';
import { mutatedPage, type RawPage } from './mutated-pages.ts';

const ENDINGS = [
  ...['.txt', '.md', '.html', '.jsonl', '.json', '.csv', '.xml', '.eml', '.mbox', '.docx'],
  ...['.odt', '.rtf', '.epub', '.pdf'],
  ...['.mhtml', '.zip', '.warc', '.warc.gz', '.wacz'],
] as const;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('real pages with something done to them', () => {
  it.each(ENDINGS)(
    'as %s: taken in or refused by name, every span and quote as it should be',
    { timeout: FUZZ_TIMEOUT_MS },
    async (ending) => {
      await fc.assert(
        fc.asyncProperty(mutatedPage, async ({ bytes }) => {
          await check({ ending, bytes });
        }),
        { numRuns: CASES },
      );
    },
  );

  it('are told the same each time', { timeout: FUZZ_TIMEOUT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(mutatedPage, async (page) => {
        // As JSON: `textOf` is another function each time.
        const [first, second] = [
          JSON.stringify(await understood(page)),
          JSON.stringify(await understood(page)),
        ];
        expect(first).toBe(second);
      }),
      { numRuns: Math.ceil(CASES / 10) },
    );
  });
});

async function understood({ ending, bytes }: RawPage) {
  const name = `page${ending}`;
  const corpus = join(folder, ending.slice(1));
  await mkdir(corpus, { recursive: true });
  await writeFile(join(corpus, name), bytes);
  return parseCorpus(fileCorpus(corpus));
}

async function check(page: RawPage): Promise<void> {
  const { pages, articles, hashes, refused, remarks, undated } = await understood(page);
  // Nothing is passed over in silence.
  expect(pages.length + refused.length).toBeGreaterThan(0);
  for (const notice of [...refused.map((one) => one.notice), ...remarks, ...undated]) {
    expect(describeNotice(notice)).not.toBe('');
  }
  const textOf = new Map(pages.map(({ source, text }) => [source, text]));
  const ids = articles.map(({ article }) => article.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(hashes).toHaveLength(articles.length);
  for (const { article, sentences, passages } of articles) {
    const text = textOf.get(article.source) ?? '';
    const { start, end } = article.span;
    expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(article.title).not.toBe('');
    expect(article.outlet).not.toBe('');
    if (article.publishedAt !== null)
      expect(new Date(article.publishedAt).toISOString()).toContain(article.publishedAt);
    if (article.url !== null) expect(article.url).toMatch(/^https?:\/\//iu);
    let from = start;
    for (const { span, block } of sentences) {
      expect(span.start).toBeGreaterThanOrEqual(from);
      from = span.end;
      expect(article.blocks[block]?.some((part) => part.start <= span.start && span.end <= part.end)).toBe(
        true,
      );
      const quote = { text: sliceOf(text, span), citation: { source: article.source, span } };
      expect(quote.text.trim()).not.toBe('');
      expect(passesGate(quote, (source) => textOf.get(source))).toBe(true);
    }
    expect(from).toBeLessThanOrEqual(end);
    expect(
      passages.flatMap((one) => Array.from({ length: one.to - one.from }, (_, i) => one.from + i)),
    ).toEqual([...sentences.keys()]);
    const passageTexts = passages.map((one) =>
      sliceOf(text, {
        start: sentences[one.from]?.span.start ?? 0,
        end: sentences[one.to - 1]?.span.end ?? 0,
      }),
    );
    const data = buildKeywordData(passageTexts);
    expect(data.terms).toEqual([...new Set(data.terms)].sort());
    expect(data.terms).not.toContain('');
    expect(() => new KeywordIndex(data)).not.toThrow();
  }
}
