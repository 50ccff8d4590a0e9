import type { Citation } from '../../domain/answer.ts';
import { type Article, textLookup, sliceOf, type Span, textsOf } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Generation, VectorTable } from '../../domain/generation.ts';
import { spanOfSentences, type SplitArticle } from '../../domain/passage.ts';
import { runToEnd, cooperatively, type Cooperative } from '../../concurrency/cooperatively.ts';
import type { RankingConstants } from '../../domain/ports/calibration.ts';
import type { QuestionByScript, Script } from '../../domain/question.ts';
import { digestOf, questionDigestOf } from '../../text/digest.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { CorpusSpelling, spellingsByFold } from '../../text/letters/spellings.ts';
import { BACKGROUND } from './background.ts';
import { BACKGROUND_QUESTIONS } from './background-questions.ts';
import { centred, centredCosine, meanOf } from '../ranking/centring.ts';
import { Duplicates } from './duplicates.ts';
import { dot } from './vectors.ts';
import { KeywordIndex, positionsOf } from './keyword-index.ts';
import { articleNumber } from './quotable-index.ts';
import type { KnownNames } from '../names/known-names.ts';
import { NameMatcher, type QuestionNames } from '../names/name-matcher.ts';
import { NameVocabulary, soundingOf } from '../names/name-vocabulary.ts';
import { passageText } from './searchable-texts.ts';

/** A passage with its place in the corpus. `number` counts through all articles, as documents of the keyword index do. */
export type PlacedPassage = {
  readonly number: number;
  readonly articleNumber: number;
  readonly article: SplitArticle;
  readonly pageText: string;
  /** Sentences `[from, to)` of the article. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Row of the passage's vector. */
  readonly row: number;
  /** Rows of the vectors of all sentences of the article. */
  readonly sentenceRows: readonly number[];
  /** Of the article. */
  readonly script: Script;
};

/** UTF-16 units at the start of an article that decide its script. */
const SCRIPT_SAMPLE_CHARS = 1000;

/** The language whose background is used for a question in this script and a language without a background. */
const LANGUAGE_OF: Readonly<Record<Script, string>> = { arabic: 'ar', latin: 'en', cyrillic: 'ru' };

/** The parts of an index that take long to make. */
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

/** Makes the parts in small steps: it takes seconds for ten thousand articles, and a bot has to answer meanwhile. */
export function* partsOfIndex(
  generation: Generation,
  ranking: RankingConstants | null,
): Cooperative<IndexParts> {
  const { dimensions, digests, values } = generation.vectors;
  const pages = textsOf(generation.pages);
  const textOf = textLookup(pages);
  const rows = new Map<string, number>();
  yield* cooperatively(digests, 5000, (digest) => rows.set(digest, rows.size));
  const passages: PlacedPassage[] = [];
  let articleNumber = 0;
  yield* cooperatively(generation.articles, 10, (article) => {
    const pageText = textOf(article.article.source);
    const first = { number: passages.length, articleNumber: articleNumber++ };
    passages.push(...placePassages(article, pageText, first, rows));
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
  yield* cooperatively(passages, 100, ({ number, row, script }) => {
    const vector =
      ranking === null ? vectorOf(row) : centred(vectorOf(row), backgrounds[script], ranking.centring);
    passageVectors.set(vector, number * dimensions);
  });
  const keywords = new KeywordIndex(generation.keywords, yield* positionsOf(generation.keywords));
  const vocabulary = new NameVocabulary(yield* soundingOf(keywords.words()), {
    documents: passages.length,
    documentsWith: (word) => keywords.documentsOf(word).length,
  });
  const byFold = yield* spellingsByFold(generation.keywords.spellings);
  return { pages, rows, passages, passageVectors, backgrounds, keywords, vocabulary, byFold };
}

/** @throws RangeError if no such text was embedded: the store has checked counts and digests, so this is a fault of isnad */
function rowOf(rows: ReadonlyMap<string, number>, digest: string): number {
  const row = rows.get(digest);
  if (row === undefined) throw new RangeError('no vector was kept for this text');
  return row;
}

/** @param first numbers of the article and of its first passage */
function placePassages(
  article: SplitArticle,
  pageText: string,
  first: Pick<PlacedPassage, 'number' | 'articleNumber'>,
  rows: ReadonlyMap<string, number>,
): PlacedPassage[] {
  const { span: whole } = article.article;
  const script = scriptOf(
    pageText.slice(whole.start, Math.min(whole.end, whole.start + SCRIPT_SAMPLE_CHARS)),
  );
  const sentenceRows = article.sentences.map(({ span }) => rowOf(rows, digestOf(sliceOf(pageText, span))));
  return article.passages.map((passage, i) => {
    const span = spanOfSentences(article.sentences, passage);
    return {
      number: first.number + i,
      articleNumber: first.articleNumber,
      article,
      pageText,
      from: passage.from,
      to: passage.to,
      span,
      row: rowOf(rows, digestOf(passageText(article.article.title, sliceOf(pageText, span)))),
      sentenceRows,
      script,
    };
  });
}

/**
 * A generation in a form that can be searched. All of it is made on opening, so the first question waits no longer than
 * others.
 */
export class SearchIndex {
  readonly articles: readonly Article[];
  /** Outlets of the articles, each once. */
  readonly outlets: readonly string[];
  readonly passages: readonly PlacedPassage[];
  /** `[passages x dimensions]`, centred. */
  readonly passageVectors: Float32Array;
  readonly keywords: KeywordIndex;
  readonly duplicates: Duplicates;
  /** Finds names of questions among the words of this corpus. */
  readonly names: NameMatcher;
  /** Spells a question as this corpus does. */
  readonly spelling: CorpusSpelling;
  readonly #splitArticles: readonly SplitArticle[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #vectors: VectorTable;
  readonly #pages: ReadonlyMap<string, string>;
  readonly #backgrounds: Readonly<Record<Script, Float32Array>>;
  readonly #ranking: RankingConstants | null;

  /**
   * @param ranking constants fitted to the model that made the vectors; null if there are none: such an index can be
   *   listed and used for verification, but not searched
   * @param parts of the same generation and constants, as `partsOfIndex` makes them
   */
  constructor(
    generation: Generation,
    knownNames: KnownNames,
    ranking: RankingConstants | null,
    parts: IndexParts = runToEnd(partsOfIndex(generation, ranking)),
  ) {
    this.#ranking = ranking;
    this.#vectors = generation.vectors;
    this.#splitArticles = generation.articles;
    this.articles = generation.articles.map(({ article }) => article);
    this.duplicates = new Duplicates(this.articles, generation.copies);
    this.outlets = [...new Set(this.articles.flatMap(({ outlet }) => outlet ?? []))];
    this.#pages = parts.pages;
    this.#rows = parts.rows;
    this.passages = parts.passages;
    this.passageVectors = parts.passageVectors;
    this.#backgrounds = parts.backgrounds;
    this.keywords = parts.keywords;
    this.names = new NameMatcher(knownNames, parts.vocabulary, this.outlets);
    this.spelling = new CorpusSpelling(parts.byFold, (word) => this.keywords.has(word));
  }

  /**
   * The constants fitted to the model that made the vectors.
   *
   * @throws Error if there are none: `Engine.ask` must have refused the question by then
   */
  get ranking(): RankingConstants {
    if (this.#ranking === null)
      throw new Error('an index of a model that is not calibrated cannot be searched');
    return this.#ranking;
  }

  /** The vector in a row, `[dimensions]`, unit length: a view of the table. */
  vectorAt(row: number): Float32Array {
    const { dimensions, values } = this.#vectors;
    return values.subarray(row * dimensions, (row + 1) * dimensions);
  }

  /** Cosine of a question with a sentence of a passage, both centred. @param sentence position in the article */
  nearnessOf(question: Float32Array, { script, sentenceRows }: PlacedPassage, sentence: number): number {
    const vector = this.vectorAt(at(sentenceRows, sentence));
    return centredCosine(question, vector, this.#backgrounds[script], this.ranking.centring);
  }

  /**
   * The part of a question's vector that comes only from its being a question in its language, `[dimensions]`.
   *
   * @param language ISO 639-1; for a language without a background, that of the commonest language of the script is taken
   */
  questionBackground(language: string, text: string): Float32Array {
    const questions = BACKGROUND_QUESTIONS[language] ?? BACKGROUND_QUESTIONS[LANGUAGE_OF[scriptOf(text)]];
    if (questions === undefined) throw new RangeError('a script has no background questions');
    return meanOf(questions.map((question) => this.vectorAt(this.#rowOf(questionDigestOf(question)))));
  }

  /** The part of a text's vector that comes only from its being a text in its script, `[dimensions]`. */
  textBackground(script: Script): Float32Array {
    return this.#backgrounds[script];
  }

  /**
   * How near a question is to any text of each script: its mean cosine with the background sentences.
   *
   * @param question its vector
   */
  backgroundCosines(question: Float32Array): Readonly<Record<Script, number>> {
    const { arabic, latin, cyrillic } = this.#backgrounds;
    return { arabic: dot(question, arabic), latin: dot(question, latin), cyrillic: dot(question, cyrillic) };
  }

  /** A question in the spelling of this corpus and with names as the corpus writes them, for a model that reads both. */
  questionByScript(names: QuestionNames): QuestionByScript {
    const inScript = (script: Script): string => this.spelling.of(names.inScript(script));
    return { arabic: inScript('arabic'), latin: inScript('latin'), cyrillic: inScript('cyrillic') };
  }

  /** Position in `articles` of the article that a citation names, or -1. */
  numberOf(citation: Pick<Citation, 'articleId' | 'source'>): number {
    return articleNumber(this, citation);
  }

  /** An article by its position in `articles`, with its sentences and passages. */
  split(articleNumber: number): SplitArticle {
    return at(this.#splitArticles, articleNumber);
  }

  /** The stored original of a page, against which every quote is checked; undefined if the index does not have it. */
  pageText(source: string): string | undefined {
    return this.#pages.get(source);
  }

  #rowOf(digest: string): number {
    return rowOf(this.#rows, digest);
  }
}
