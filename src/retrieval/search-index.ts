import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Generation, VectorTable } from '../domain/generation.ts';
import { spanOfSentences, type SplitArticle } from '../domain/passage.ts';
import { finished, unhurried, type Unhurried } from '../domain/unhurried.ts';
import type { Question, SpeltQuestion } from '../domain/question.ts';
import type { Script } from '../domain/script.ts';
import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import { digestOf, questionDigestOf } from '../text/digest.ts';
import { scriptOf } from '../text/script.ts';
import { CorpusSpelling, spellingsByFold } from '../text/spellings.ts';
import { BACKGROUND } from './background.ts';
import { BACKGROUND_QUESTIONS } from './background-questions.ts';
import { centred, centredCosine, meanOf } from './centring.ts';
import { Copies } from './copies.ts';
import { dot } from './dense.ts';
import { KeywordIndex, positionsOf } from './keyword-index.ts';
import type { KnownNames } from './known-names.ts';
import { NameMatcher } from './name-matcher.ts';
import { NameVocabulary, soundingOf } from './name-vocabulary.ts';
import { searchText } from './search-text.ts';

/** A passage where it stands. `number` counts through all articles, as the keyword index does. */
export type PlacedPassage = {
  readonly number: number;
  readonly articleNumber: number;
  readonly article: SplitArticle;
  readonly pageText: string;
  /** Sentences `[from, to)` of the article. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Row of its vector. */
  readonly row: number;
  /** Rows of the vectors of all sentences of the article. */
  readonly sentenceRows: readonly number[];
  /** Of the article. */
  readonly script: Script;
};

/** Units of an article that its script is told by. */
const TELLING_LENGTH = 1000;

/** Language whose background stands for that of a question in this script and an unknown language. */
const LANGUAGE_OF: Readonly<Record<Script, string>> = { arabic: 'ar', latin: 'en', cyrillic: 'ru' };

/** What takes long to make of a generation. */
export type IndexParts = {
  readonly pages: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, number>;
  readonly passages: readonly PlacedPassage[];
  /** `[passages x dimensions]`, centred. */
  readonly passageVectors: Float32Array;
  readonly backgrounds: Readonly<Record<Script, Float32Array>>;
  readonly keywords: KeywordIndex;
  readonly vocabulary: NameVocabulary;
  readonly byFold: ReadonlyMap<string, readonly string[]>;
};

/** Makes them, a little at a time: seconds for ten thousand articles, in which a bot must go on hearing its members. */
export function* partsOfIndex(generation: Generation): Unhurried<IndexParts> {
  const { dimensions, digests, values } = generation.vectors;
  const pages = new Map(generation.pages.map((page) => [page.source, page.text]));
  const rows = new Map<string, number>();
  yield* unhurried(digests, 5000, (digest) => rows.set(digest, rows.size));
  const passages: PlacedPassage[] = [];
  let articleNumber = 0;
  yield* unhurried(generation.articles, 10, (article) => {
    passages.push(...placed(article, articleNumber++, passages.length, pages, rows));
  });
  const vectorOf = (row: number): Float32Array => values.subarray(row * dimensions, (row + 1) * dimensions);
  const background = (script: Script): Float32Array =>
    meanOf(BACKGROUND[script].map((text) => vectorOf(rowOf(rows, digestOf(text)))));
  const backgrounds = {
    arabic: background('arabic'),
    latin: background('latin'),
    cyrillic: background('cyrillic'),
  };
  const passageVectors = new Float32Array(passages.length * dimensions);
  yield* unhurried(passages, 100, ({ number, row, script }) => {
    passageVectors.set(centred(vectorOf(row), backgrounds[script]), number * dimensions);
  });
  const keywords = new KeywordIndex(generation.keywords, yield* positionsOf(generation.keywords));
  const vocabulary = new NameVocabulary(yield* soundingOf(keywords.words()));
  const byFold = yield* spellingsByFold(generation.keywords.spellings);
  return { pages, rows, passages, passageVectors, backgrounds, keywords, vocabulary, byFold };
}

/** @throws RangeError if nothing was embedded so: the store has checked counts and digests, so this is a fault in isnad */
function rowOf(rows: ReadonlyMap<string, number>, digest: string): number {
  const row = rows.get(digest);
  if (row === undefined) throw new RangeError('no vector was kept for this text');
  return row;
}

/** The passages of an article where they stand. @param first number of the first of them */
function placed(
  article: SplitArticle,
  articleNumber: number,
  first: number,
  pages: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, number>,
): PlacedPassage[] {
  const { source, span: whole } = article.article;
  const pageText = pages.get(source) ?? '';
  const script = scriptOf(pageText.slice(whole.start, Math.min(whole.end, whole.start + TELLING_LENGTH)));
  const sentenceRows = article.sentences.map(({ span }) => rowOf(rows, digestOf(sliceOf(pageText, span))));
  return article.passages.map((passage, i) => {
    const span = spanOfSentences(article.sentences, passage);
    return {
      ...{ number: first + i, articleNumber, article, pageText, ...passage, span },
      row: rowOf(rows, digestOf(searchText(article.article.title, sliceOf(pageText, span)))),
      ...{ sentenceRows, script },
    };
  });
}

/** A generation made ready for searching: all is made when it is opened, so that the first question waits no longer than others. */
export class SearchIndex {
  readonly articles: readonly Article[];
  /** Of its articles, each once. */
  readonly outlets: readonly string[];
  readonly passages: readonly PlacedPassage[];
  /** `[passages x dimensions]`, centred. */
  readonly passageVectors: Float32Array;
  readonly keywords: KeywordIndex;
  readonly copies: Copies;
  /** Finds names of questions among the words of this corpus. */
  readonly names: NameMatcher;
  /** Spells a question as this corpus does. */
  readonly spelling: CorpusSpelling;
  readonly #splitArticles: readonly SplitArticle[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #vectors: VectorTable;
  readonly #pages: ReadonlyMap<string, string>;
  readonly #backgrounds: Readonly<Record<Script, Float32Array>>;

  /** @param parts what `partsOfIndex` makes of the same generation */
  constructor(
    generation: Generation,
    knownNames: KnownNames,
    parts: IndexParts = finished(partsOfIndex(generation)),
  ) {
    this.#vectors = generation.vectors;
    this.#splitArticles = generation.articles;
    this.articles = generation.articles.map(({ article }) => article);
    this.copies = new Copies(this.articles, generation.copies);
    this.outlets = [...new Set(this.articles.flatMap(({ outlet }) => outlet ?? []))];
    this.#pages = parts.pages;
    this.#rows = parts.rows;
    this.passages = parts.passages;
    this.passageVectors = parts.passageVectors;
    this.#backgrounds = parts.backgrounds;
    this.keywords = parts.keywords;
    this.names = new NameMatcher(knownNames, parts.vocabulary);
    this.spelling = new CorpusSpelling(parts.byFold, (word) => this.keywords.has(word));
  }

  /** The vector in a row, `[dimensions]`, unit length: a view. */
  vectorAt(row: number): Float32Array {
    const { dimensions, values } = this.#vectors;
    return values.subarray(row * dimensions, (row + 1) * dimensions);
  }

  /** Cosine of a centred question with a sentence of a passage, centred as well. */
  nearnessOf(question: Float32Array, { script, sentenceRows }: PlacedPassage, sentence: number): number {
    return centredCosine(question, this.vectorAt(sentenceRows[sentence] ?? 0), this.#backgrounds[script]);
  }

  /**
   * What a question's vector has only for being a question in its language, `[dimensions]`.
   *
   * @param language ISO 639-1; one without a background is measured against the commonest of its script
   */
  questionBackground(language: string, text: string): Float32Array {
    const questions =
      BACKGROUND_QUESTIONS[language] ?? BACKGROUND_QUESTIONS[LANGUAGE_OF[scriptOf(text)]] ?? [];
    return meanOf(questions.map((question) => this.vectorAt(this.#rowOf(questionDigestOf(question)))));
  }

  /**
   * How near a question is to any text of each script: its mean cosine with the background sentences.
   *
   * @param question vector of the question
   */
  backgroundCosines(question: Float32Array): Readonly<Record<Script, number>> {
    const { arabic, latin, cyrillic } = this.#backgrounds;
    return { arabic: dot(question, arabic), latin: dot(question, latin), cyrillic: dot(question, cyrillic) };
  }

  /** A question for who reads it together with texts of this corpus. */
  spelt(question: Question): SpeltQuestion {
    const inScript = (script: Script): string => this.spelling.of(this.names.spelt(question, script));
    return { arabic: inScript('arabic'), latin: inScript('latin'), cyrillic: inScript('cyrillic') };
  }

  /** Position in `articles` of the one that a citation names, or -1. */
  numberOf({ articleId, source }: Pick<Citation, 'articleId' | 'source'>): number {
    return this.articles.findIndex((one) => one.id === articleId && one.source === source);
  }

  /** An article by its position in `articles`, with its sentences and passages. */
  split(articleNumber: number): SplitArticle {
    const article = this.#splitArticles[articleNumber];
    if (article === undefined) throw new RangeError(`there is no article ${articleNumber}`);
    return article;
  }

  /** The stored original of a page: what every quote is checked against. */
  pageText(source: string): string | undefined {
    return this.#pages.get(source);
  }

  #rowOf(digest: string): number {
    return rowOf(this.#rows, digest);
  }
}
