import { type Article, sliceOf } from '../../domain/article.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import { foldedWords } from '../../text/words/words.ts';
import { entriesOf } from '../../text/words/vocabulary.ts';
import { markerKey } from '../../text/markers.ts';
import { splitArticle } from '../split-article.ts';
import { duplicateGroups } from './near-duplicates.ts';

/** UTF-16 units of the longest sentence that is looked at: furniture is short. */
const MAX_CHARS = 160;
/** Sentences that may go at each edge. */
const ROUNDS = { end: 3, start: 2 } as const;
/**
 * Distinct articles of one outlet that must have the same words at the same edge. On the news set
 * (docs/research/README.md#data-sets), as one outlet and cut into outlets of 20, 60, 200 and 1,000 articles, these numbers took
 * signatures, credits and a programme's announcement, and no sentence of news. Of what ends like a sentence ("Investigations are
 * under way.") more is asked.
 */
const MIN_ARTICLES = 3;
const MIN_ARTICLES_OF_SENTENCES = 6;
const MIN_SHARE_OF_SENTENCES = 0.1;
/** The same of opening words with other words behind them. */
const MIN_SHARE_OF_OPENINGS = 0.05;
const WORDS_OF_OPENING = 2;
const MAX_OPENING_CHARS = 80;
/** An opening is furniture if most of what begins so stands at that edge and is short. "He added" begins sentences everywhere. */
const MOSTLY = 0.9;

const SENTENCE_END = /[.!?؟۔。！？।…:：؛;،,]["'”’»›)\]]{0,3}$/u;

/** Labels of one word that are enough of an opening. */
const LABELS: ReadonlySet<string> = new Set(
  [
    ...entriesOf(({ pages }) => pages.keywordLabels),
    ...entriesOf(({ pages }) => pages.linkLabels),
    ...entriesOf(({ pages }) => pages.bylineLabels),
    ...entriesOf(({ pages }) => pages.captionLabels),
  ].map(markerKey),
);

type Edge = keyof typeof ROUNDS;

/** An article and the range `[from, to)` of its sentences that is left. */
type Trimmed = { readonly article: SplitArticle; readonly text: string; from: number; to: number };

/**
 * Articles without the furniture at the edges of their bodies that shows only by its repetition: the author's name, "follow us
 * on our new channel", a programme's announcement, when several articles of one outlet have the same words there. Copies of
 * one article are one. A body keeps one sentence at least.
 *
 * What is left of an article depends on the other articles of its outlet, on their set and not on their order: whoever keeps an index up to date
 * must call this for all articles in every run. Articles without an outlet and without an address are left as they are. Linear in the
 * length of the texts.
 *
 * @param articles in the same order in the result; those that lose nothing are the same objects
 * @param textOf a page by its source
 */
export function withoutRepeatedEdges(
  articles: readonly SplitArticle[],
  textOf: (source: string) => string,
): SplitArticle[] {
  const outlets = new Map<string, Trimmed[]>();
  const trimmed = articles.map((article) => {
    const text = textOf(article.article.source);
    const one = { article, text, from: 0, to: article.sentences.length };
    const outlet = outletOf(article.article);
    if (outlet !== null) note(outlets, outlet, one);
    return one;
  });
  for (const group of outlets.values()) {
    if (group.length >= MIN_ARTICLES) trimOutlet(group);
  }
  return trimmed.map(resplit);
}

/** The outlet as it is compared, else the host of the address. */
function outletOf({ outlet, url }: Article): string | null {
  const key = outlet === null ? '' : markerKey(outlet);
  if (key !== '') return key;
  return url !== null && URL.canParse(url) ? `//${new URL(url).host}` : null;
}

function trimOutlet(group: readonly Trimmed[]): void {
  for (const edge of ['end', 'start'] as const) {
    for (let round = 0; round < ROUNDS[edge]; round++) {
      const furniture = furnitureAt(edge, group);
      for (const one of furniture) {
        if (edge === 'end') one.to--;
        else one.from++;
      }
      if (furniture.size === 0) break;
    }
  }
}

/** The articles whose sentence at that edge is furniture. */
function furnitureAt(edge: Edge, group: readonly Trimmed[]): ReadonlySet<Trimmed> {
  const ofSentences = Math.max(MIN_ARTICLES_OF_SENTENCES, Math.ceil(group.length * MIN_SHARE_OF_SENTENCES));
  const ofOpenings = Math.max(MIN_ARTICLES, Math.ceil(group.length * MIN_SHARE_OF_OPENINGS));
  const { lines, sentences, openings } = alikeAt(edge, group);
  const repeated = [...lines.values()].filter((having) => having.length >= MIN_ARTICLES);
  const opened = mostlyThere(openings, group, ofOpenings);
  const found = new Set<Trimmed>();
  const add = (having: readonly Trimmed[], least: number): void => {
    if (areDistinct(having, edge, least)) for (const one of having) found.add(one);
  };
  const isTold = endsInStops(edge, group, new Set([...repeated, ...opened].flat()));
  for (const having of repeated) add(having, isTold ? MIN_ARTICLES : ofSentences);
  if (isTold) for (const having of opened) add(having, ofOpenings);
  for (const having of sentences.values()) add(having, ofSentences);
  return found;
}

/** Articles by what they have at that edge: what ends like no sentence, what ends like one, openings of the former. */
type Alike = Readonly<Record<'lines' | 'sentences' | 'openings', ReadonlyMap<string, Trimmed[]>>>;

function alikeAt(edge: Edge, group: readonly Trimmed[]): Alike {
  const lines = new Map<string, Trimmed[]>();
  const sentences = new Map<string, Trimmed[]>();
  const openings = new Map<string, Trimmed[]>();
  for (const one of group) {
    const told = edgeOf(one, edge);
    if (told === null || told.length > MAX_CHARS) continue;
    if (isSentence(told)) note(sentences, markerKey(told), one);
    else {
      note(lines, markerKey(told), one);
      // Behind a number stands a table: "Evening prayer 19:40".
      const opening = /\p{N}/u.test(told) ? null : openingOf(told);
      if (opening !== null) note(openings, opening, one);
    }
  }
  return { lines, sentences, openings };
}

/**
 * Whether the outlet's articles begin or end in whole sentences, so that what has no full stop is none: judged by the edges that
 * nothing speaks against, or by all sentences that stand in one article, if too few are left.
 */
function endsInStops(edge: Edge, group: readonly Trimmed[], suspects: ReadonlySet<Trimmed>): boolean {
  const edges = group.flatMap((one) => (suspects.has(one) ? [] : (edgeOf(one, edge) ?? [])));
  const judged = edges.length >= MIN_ARTICLES ? edges : unrepeated(group);
  return judged.filter(isSentence).length * 2 >= judged.length;
}

function unrepeated(group: readonly Trimmed[]): string[] {
  const places = new Map<string, string[]>();
  for (const { article, text } of group) {
    for (const { span } of article.sentences)
      note(places, markerKey(sliceOf(text, span)), sliceOf(text, span));
  }
  return [...places.values()].flatMap((told) => (told.length === 1 ? told : []));
}

/** The openings that so many articles have, if nearly all sentences that begin so stand there. */
function mostlyThere(
  openings: ReadonlyMap<string, readonly Trimmed[]>,
  group: readonly Trimmed[],
  least: number,
): (readonly Trimmed[])[] {
  const frequent = [...openings].filter(([, having]) => having.length >= least);
  if (frequent.length === 0) return [];
  const counts = new Map(frequent.map(([opening]) => [opening, 0]));
  for (const { article, text, from, to } of group) {
    for (const { span } of article.sentences.slice(from, to)) {
      const opening = openingOf(sliceOf(text, span));
      const count = opening === null ? undefined : counts.get(opening);
      if (opening !== null && count !== undefined) counts.set(opening, count + 1);
    }
  }
  return frequent.flatMap(([opening, having]) =>
    having.length >= (counts.get(opening) ?? 0) * MOSTLY ? [having] : [],
  );
}

/** The first or last sentence that is left; null if it is the only one. */
function edgeOf({ article: { sentences }, text, from, to }: Trimmed, edge: Edge): string | null {
  const sentence = sentences[edge === 'end' ? to - 1 : from];
  return to - from < 2 || sentence === undefined ? null : sliceOf(text, sentence.span);
}

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** The first two words, folded, or a label; null if nothing stands behind them. */
function openingOf(sentence: string): string | null {
  const words = foldedWords(sentence.slice(0, MAX_OPENING_CHARS));
  for (let count = 1; count <= WORDS_OF_OPENING && count < words.length; count++) {
    const start = words.slice(0, count).join(' ');
    if (count === WORDS_OF_OPENING || LABELS.has(start)) return start;
  }
  return null;
}

/** Whether the articles are so many without copies of one another, their edge aside. */
function areDistinct(having: readonly Trimmed[], edge: Edge, least: number): boolean {
  if (having.length < least) return false;
  const rests = having.map(({ article: { sentences }, text, from, to }) => {
    const [first, last] = [
      sentences[edge === 'end' ? from : from + 1],
      sentences[edge === 'end' ? to - 2 : to - 1],
    ];
    const rest = first === undefined || last === undefined ? '' : text.slice(first.span.start, last.span.end);
    return { text: rest, publishedAt: null };
  });
  const copies = duplicateGroups(rests).reduce((sum, group) => sum + group.length - 1, 0);
  return having.length - copies >= least;
}

/** The article with what is left of it; the same object if that is everything. */
function resplit({ article: split, text, from, to }: Trimmed): SplitArticle {
  const { article, sentences } = split;
  if (to - from === sentences.length) return split;
  const [first, last] = [sentences[from], sentences[to - 1]];
  if (first === undefined || last === undefined) return split;
  const start = first.span.start;
  const end = last.span.end;
  const blocks = article.blocks
    .map((block) =>
      block
        .map((paragraph) => ({ start: Math.max(paragraph.start, start), end: Math.min(paragraph.end, end) }))
        .filter((paragraph) => paragraph.start < paragraph.end),
    )
    .filter((block) => block.length > 0);
  return splitArticle({ ...article, blocks }, text);
}

function note<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
