import fc from 'fast-check';
import type { ArticleId, IsoDate, Span } from '../../src/domain/article.ts';
import type { GenerationContents, KeywordData, Recipe, VectorTable } from '../../src/domain/generation.ts';
import type { SplitArticle } from '../../src/domain/passage.ts';
import type { PlacedSpeech } from '../../src/domain/speech.ts';

export const SAMPLE_RECIPE: Recipe = { format: 1, model: 'sample@0', splitter: 3, analyser: 5 };

/** A small index of two articles. `mark` goes into the text, so that two samples can be told apart. */
export function sampleContents(mark: string, recipe: Recipe = SAMPLE_RECIPE): GenerationContents {
  const text = `عنوان الخبر\nقال ${mark} إن الجسر افتتح.\n`;
  const article = (id: string): SplitArticle => ({
    article: {
      id: id as ArticleId,
      source: 'أخبار/1.txt',
      span: { start: 0, end: text.length },
      title: 'عنوان الخبر',
      outlet: null,
      publishedAt: '2024-05-06',
      url: null,
      blocks: [[{ start: 12, end: text.length - 1 }]],
    },
    sentences: [{ span: { start: 12, end: text.length - 1 }, block: 0 }],
    passages: [{ from: 0, to: 1 }],
  });
  return {
    recipe,
    pages: [{ source: 'أخبار/1.txt', text }],
    articles: [article('a'), article('b')],
    copies: [[0, 1]],
    speech: [{ article: 1, sentence: 0, speaker: mark, said: { start: 12, end: 15 } }],
    articleHashes: ['ha', 'hb'],
    vectors: { dimensions: 2, digests: [`d-${mark}`], values: Float32Array.of(0.6, -0.8) },
    keywords: {
      terms: ['الجسر', mark],
      offsets: Uint32Array.of(0, 2, 3),
      documents: Uint32Array.of(0, 1, 1),
      frequencies: Float32Array.of(1, 1, 0.5),
      lengths: Float32Array.of(3, 3),
      spellings: ['إسكان'],
    },
    refused: [{ source: 'x.pdf', reason: 'file-format-unknown' }],
    corpusFingerprint: `corpus of ${mark}`,
  };
}

/** Any string, half surrogate pairs included: cutting a text by code units can leave those. */
const anyString = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
const wellFormed = fc.string({ unit: 'binary' });
const index = fc.nat(1_000_000);
const span: fc.Arbitrary<Span> = fc.record({ start: index, end: index });
const date: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as IsoDate);
/** Infinities, the smallest numbers and minus zero are among them. */
const float = fc.float({ noNaN: true });

const splitArticle: fc.Arbitrary<SplitArticle> = fc.record({
  article: fc.record({
    id: anyString.map((id) => id as ArticleId),
    source: anyString,
    span,
    title: fc.option(anyString),
    outlet: fc.option(anyString),
    publishedAt: fc.option(date),
    url: fc.option(fc.webUrl()),
    blocks: fc.array(fc.array(span)),
  }),
  sentences: fc.array(fc.record({ span, block: index })),
  passages: fc.array(fc.record({ from: index, to: index })),
});

const vectors: fc.Arbitrary<VectorTable> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.uniqueArray(wellFormed))
  .chain(([dimensions, digests]) => {
    const length = dimensions * digests.length;
    return fc
      .float32Array({ minLength: length, maxLength: length, noNaN: true })
      .map((values) => ({ dimensions, digests, values }));
  });

const keywords: fc.Arbitrary<KeywordData> = fc
  .tuple(fc.array(anyString), fc.array(fc.tuple(index, float)), fc.array(float), fc.array(anyString))
  .map(([terms, postings, lengths, spellings]) => ({
    ...{ terms, spellings },
    offsets: Uint32Array.from({ length: terms.length + 1 }, (_, term) => term),
    documents: Uint32Array.from(postings, ([document]) => document),
    frequencies: Float32Array.from(postings, ([, frequency]) => frequency),
    lengths: Float32Array.from(lengths),
  }));

/** Speech in sentences that the articles have. */
function speechIn(articles: readonly SplitArticle[]): fc.Arbitrary<PlacedSpeech[]> {
  const places = articles.flatMap(({ sentences }, article) =>
    sentences.map((_, sentence) => ({ article, sentence })),
  );
  if (places.length === 0) return fc.constant([]);
  const speech = fc.record({ place: fc.constantFrom(...places), speaker: anyString, said: span });
  return fc.array(speech.map(({ place, ...said }) => ({ ...place, ...said })));
}

const withoutSpeech: fc.Arbitrary<Omit<GenerationContents, 'speech'>> = fc.record({
  recipe: fc.constant(SAMPLE_RECIPE),
  pages: fc.array(fc.record({ source: anyString, text: anyString })),
  articles: fc.array(splitArticle, { maxLength: 4 }),
  copies: fc.array(fc.array(index)),
  articleHashes: fc.array(anyString),
  vectors,
  keywords,
  refused: fc.array(fc.record({ source: anyString, reason: anyString })),
  corpusFingerprint: anyString,
});

/** Any contents of the right form, whether they make sense or not. */
export const anyContents: fc.Arbitrary<GenerationContents> = withoutSpeech.chain((contents) =>
  speechIn(contents.articles).map((speech) => ({ ...contents, speech })),
);
