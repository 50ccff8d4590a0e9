import type { KeywordData } from '../domain/keyword-data.ts';
import { finished, unhurried, type Unhurried } from '../domain/unhurried.ts';
import { spellingsIn } from '../text/spellings.ts';
import { withoutQuestionWords } from '../text/question-words.ts';
import { isSurfaceTerm, surfaceTerm, termsOf, variantTerms, wholeWordTerms, wordOf } from '../text/terms.ts';
import { foldedWords } from '../text/words.ts';

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009), chosen on evaldata; all near are alike. */
const K1 = 0.9;
const B = 0.75;

/** Inverted index over documents, numbered in the order given. */
export function buildKeywordData(documents: readonly string[]): KeywordData {
  const words = documents.map((text) => foldedWords(text));
  const vocabulary = new Set(words.flat());
  // Document and frequency by turns: a pair an object would take half a gigabyte for ten thousand articles.
  const postings = new Map<string, number[]>();
  const lengths = new Float32Array(documents.length);
  let total = 0;
  for (const [document, ofDocument] of words.entries()) {
    const frequencies = countTerms(ofDocument, (word) => vocabulary.has(word));
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [document, frequency]);
      else list.push(document, frequency);
      lengths[document] = (lengths[document] ?? 0) + frequency;
      total++;
    }
  }
  const terms = [...postings.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const documentsOf = new Uint32Array(total);
  const frequencies = new Float32Array(total);
  let at = 0;
  for (const [t, term] of terms.entries()) {
    const list = postings.get(term) ?? [];
    for (let i = 0; i < list.length; i += 2) {
      documentsOf[at] = list[i] ?? 0;
      frequencies[at] = list[i + 1] ?? 0;
      at++;
    }
    postings.delete(term);
    offsets[t + 1] = at;
  }
  return { terms, offsets, documents: documentsOf, frequencies, lengths, spellings: spellingsIn(documents) };
}

/** Where each term stands: of ten thousand articles half a second's work. */
export function* positionsOf({ terms }: KeywordData): Unhurried<ReadonlyMap<string, number>> {
  const positions = new Map<string, number>();
  yield* unhurried(terms, 5000, (term) => positions.set(term, positions.size));
  return positions;
}

/** Searches what `buildKeywordData` made. */
export class KeywordIndex {
  readonly #data: KeywordData;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #averageLength: number;
  readonly #isWord = (word: string): boolean => this.has(word);

  /** @param positions what `positionsOf` makes of the same data */
  constructor(data: KeywordData, positions: ReadonlyMap<string, number> = finished(positionsOf(data))) {
    this.#data = data;
    this.#positions = positions;
    const sum = data.lengths.reduce((total, length) => total + length, 0);
    this.#averageLength = data.lengths.length === 0 ? 1 : sum / data.lengths.length;
  }

  /** Terms of a question, but for words that only ask, each with its idf. Those that no document has are kept: theirs is the largest. */
  weigh(question: string): KeywordQuery {
    const words = [...new Set(withoutQuestionWords(foldedWords(question)))];
    const known = words.filter((word) =>
      wholeWordTerms(word).some((term) => this.#positions.has(term)),
    ).length;
    const idf = new Map<string, number>();
    let sum = 0;
    for (const [term, weight] of countTerms(words, this.#isWord, Math.max)) {
      const weighed = weight * this.rarityOf(this.#documentFrequency(term));
      idf.set(term, weighed);
      sum += weighed;
    }
    return { idf, sum, known: words.length === 0 ? 0 : known / words.length };
  }

  /**
   * BM25 over the sum of the question's idf, `[documents]`: on one absolute scale from 0 to below K1 + 1
   * whatever the corpus. A question in a language that the corpus lacks stays near 0 of its own accord
   * (notes/model.md section 3), which is why the sum runs over the missing terms too.
   */
  scores(query: KeywordQuery): Float32Array {
    const { offsets, documents, frequencies, lengths } = this.#data;
    const scores = new Float32Array(lengths.length);
    if (query.sum === 0) return scores;
    for (const [term, idf] of query.idf) {
      const position = this.#positions.get(term);
      if (position === undefined) continue;
      const end = offsets[position + 1] ?? 0;
      for (let at = offsets[position] ?? 0; at < end; at++) {
        const document = documents[at] ?? 0;
        const gain = idf * this.#saturation(frequencies[at] ?? 0, lengths[document] ?? 0);
        scores[document] = (scores[document] ?? 0) + gain / query.sum;
      }
    }
    return scores;
  }

  /** The words of the corpus, folded, each once. */
  *words(): Generator<string> {
    for (const term of this.#data.terms) if (isSurfaceTerm(term)) yield wordOf(term);
  }

  /** Whether the corpus has a folded word as it stands. */
  has(word: string): boolean {
    return this.#positions.has(surfaceTerm(word));
  }

  /** The documents that have a word, each with its saturation: how much it says of the document. */
  *documentsWith(word: string): Generator<readonly [document: number, saturation: number]> {
    const position = this.#positions.get(surfaceTerm(word));
    if (position === undefined) return;
    const { offsets, documents, frequencies, lengths } = this.#data;
    const end = offsets[position + 1] ?? 0;
    for (let at = offsets[position] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0;
      yield [document, this.#saturation(frequencies[at] ?? 0, lengths[document] ?? 0)];
    }
  }

  /** The documents that have a word, ascending: a view. */
  documentsOf(word: string): Uint32Array {
    const position = this.#positions.get(surfaceTerm(word));
    if (position === undefined) return new Uint32Array();
    const { offsets, documents } = this.#data;
    return documents.subarray(offsets[position], offsets[position + 1]);
  }

  /** Inverse document frequency of whatever so many documents have: ln(1 + (N - n + 0.5) / (n + 0.5)), never negative. */
  rarityOf(documentFrequency: number): number {
    const documents = this.#data.lengths.length;
    return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  /** The same score for a text that is not a document, such as a sentence of one. */
  scoreText(query: KeywordQuery, text: string): number {
    if (query.sum === 0) return 0;
    const frequencies = countTerms(foldedWords(text), this.#isWord);
    let length = 0;
    for (const frequency of frequencies.values()) length += frequency;
    let score = 0;
    for (const [term, idf] of query.idf) {
      const frequency = frequencies.get(term);
      if (frequency !== undefined) score += idf * this.#saturation(frequency, length);
    }
    return score / query.sum;
  }

  #saturation(frequency: number, length: number): number {
    return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / this.#averageLength));
  }

  #documentFrequency(term: string): number {
    const position = this.#positions.get(term);
    if (position === undefined) return 0;
    return (this.#data.offsets[position + 1] ?? 0) - (this.#data.offsets[position] ?? 0);
  }
}

export type KeywordQuery = {
  /** The question's terms with their idf. */
  readonly idf: ReadonlyMap<string, number>;
  readonly sum: number;
  /** Share of the question's words that some document has, as such or by its stem. */
  readonly known: number;
};

/** The terms of folded words with the sum of their weights, or what else `join` makes of a term that comes again. */
function countTerms(
  words: readonly string[],
  isWord: (word: string) => boolean,
  join: (a: number, b: number) => number = (a, b) => a + b,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    const known = counts.get(term);
    counts.set(term, known === undefined ? weight : join(known, weight));
  };
  for (const word of words) {
    for (const term of termsOf(word)) add(term, 1);
    for (const [term, weight] of variantTerms(word, isWord)) add(term, weight);
  }
  return counts;
}
