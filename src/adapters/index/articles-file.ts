import { z } from 'zod';
import { at } from '../../domain/at.ts';
import { type Article, type ArticleId, GENRES, type IsoDate, type Span } from '../../domain/article.ts';
import type { GenerationContents } from '../../domain/generation.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import { parseJson } from './checked-files.ts';

export const ARTICLES = 'articles.json';

/** The contents of the file. */
type ArticlesFile = Pick<GenerationContents, 'pages' | 'articles' | 'copies'>;

/**
 * An article with its spans as flat lists of numbers: half a million small objects take several times longer to parse and check
 * than the same numbers in a row.
 */
type PackedArticle = Omit<Article, 'span' | 'blocks'> & {
  /** `[start, end]` */
  readonly span: readonly number[];
  /** For each block `[start, end, start, end, ...]`. */
  readonly blocks: readonly (readonly number[])[];
  /** `[start, end, block, start, end, block, ...]` */
  readonly sentences: readonly number[];
  /** `[from, to, from, to, ...]` */
  readonly passages: readonly number[];
};

/** Whole groups of `size` non-negative integers. Checked in one loop, since there may be millions. */
function groupsOf(size: number): z.ZodType<readonly number[]> {
  return z.custom<readonly number[]>(
    (value) =>
      Array.isArray(value) &&
      value.length % size === 0 &&
      value.every((item) => Number.isSafeInteger(item) && item >= 0),
  );
}

const fileSchema = z.strictObject({
  pages: z.array(z.strictObject({ source: z.string(), text: z.string() })),
  articles: z.array(
    z.strictObject({
      id: z.custom<ArticleId>((value) => typeof value === 'string'),
      source: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: z
        .custom<IsoDate>((value) => typeof value === 'string' && /^\d+-\d+-\d+$/u.test(value))
        .nullable(),
      url: z.string().nullable(),
      genre: z.enum(GENRES).exactOptional(),
      span: groupsOf(2),
      blocks: z.array(groupsOf(2)),
      sentences: groupsOf(3),
      passages: groupsOf(2),
    }),
  ),
  copies: z.array(groupsOf(1)),
});

/** Pages and articles as JSON, which keeps every string exactly, even lone surrogates. */
export function encodeArticles(contents: ArticlesFile): Buffer {
  const { pages, copies } = contents;
  return Buffer.from(JSON.stringify({ pages, articles: contents.articles.map(pack), copies }));
}

/** Reads what `encodeArticles` wrote; throws `index-torn` for anything else. */
export function decodeArticles(bytes: Buffer, generation: string): ArticlesFile {
  const { pages, articles, copies } = parseJson(fileSchema, bytes.toString(), { generation, file: ARTICLES });
  return { pages, articles: articles.map(unpack), copies };
}

function pack({ article, sentences, passages }: SplitArticle): PackedArticle {
  return {
    // Spread, so that a field added to Article reaches the file; the strict schema then demands that it be named.
    ...article,
    span: [article.span.start, article.span.end],
    blocks: article.blocks.map((block) => block.flatMap(({ start, end }) => [start, end])),
    sentences: sentences.flatMap(({ span, block }) => [span.start, span.end, block]),
    passages: passages.flatMap(({ from, to }) => [from, to]),
  };
}

function unpack({ span, blocks, sentences, passages, ...article }: PackedArticle): SplitArticle {
  return {
    article: { ...article, span: spanAt(span, 0), blocks: blocks.map((block) => inGroups(block, 2, spanAt)) },
    sentences: inGroups(sentences, 3, (numbers, i) => ({
      span: spanAt(numbers, i),
      block: at(numbers, i + 2),
    })),
    passages: inGroups(passages, 2, (numbers, i) => ({ from: at(numbers, i), to: at(numbers, i + 1) })),
  };
}

function spanAt(numbers: readonly number[], i: number): Span {
  return { start: at(numbers, i), end: at(numbers, i + 1) };
}

function inGroups<T>(
  numbers: readonly number[],
  size: number,
  make: (numbers: readonly number[], i: number) => T,
): T[] {
  const made: T[] = [];
  for (let i = 0; i < numbers.length; i += size) made.push(make(numbers, i));
  return made;
}
