import { type IsoDate, sliceOf } from '../../../domain/article.ts';
import type { Filter, Question } from '../../../domain/question.ts';
import {
  type Declined,
  NOTHING_UNDERSTOOD,
  type Order,
  type Said,
  type Understood,
  type UnderstoodPart,
} from '../../../domain/understood.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { namedSource, type NamedSource } from '../../../retrieval/query/source/named-source.ts';
import { normalQuestion } from '../../../retrieval/query/typing/normal-question.ts';
import { questionTime, type QuestionTime } from '../../../text/dates/question-time.ts';
import { questionKind } from '../../../text/question/clean-question.ts';
import { declinedRequest } from '../../../text/question/declined-request.ts';
import { listingRequest } from '../../../text/question/listing-request.ts';
import { questionOrder } from '../../../text/question/question-order.ts';
import { sourceLanguage } from '../../../text/question/source-language.ts';
import { withoutNoise } from '../../../text/question/without-noise.ts';
import { foldedWords } from '../../../text/words/words.ts';
import { withoutSpans } from '../../../text/spans/without-spans.ts';
import { addressIn, articlesAt } from './addressed-articles.ts';
import { articlesBy } from './articles-by-author.ts';

/** What a question wants: */
export type Wanted =
  /** sentences that answer it, */
  | 'answer'
  /** a look at a topic of one word, which nothing answers, */
  | 'topic'
  /** what there is on a topic, in a time or from an outlet, */
  | 'news'
  /** what articles are called, */
  | 'headlines'
  /** or something that no quote can give. */
  | 'nothing';

/** A question with all that it says besides its subject taken out of it. */
export type UnderstoodQuestion = {
  /** As it was typed. */
  readonly typed: string;
  /** What is searched for and judged. Its text may be empty where nothing is left: then everything is meant. */
  readonly question: Question;
  readonly wanted: Wanted;
  readonly understood: Understood;
  readonly declined: Declined | null;
  /** The pieces of the question that say its time. */
  readonly timeAsTyped: readonly string[];
  /** Numbers of the only articles that are meant: those at an address, or by an author; null where any is. */
  readonly articles: ReadonlySet<number> | null;
};

/** What has to be known to understand a question. */
export type Understanding = {
  /** The day that relative times count from. */
  readonly today: IsoDate;
  /** The person's own limits: what a question says beside them limits nothing. */
  readonly filter: Filter;
  /** What the person does not want understood: it is taken out, and limits nothing. */
  readonly dropped: readonly UnderstoodPart[];
  /** What is left in the question as it was written. */
  readonly unread?: readonly 'time'[];
};

/** Takes out of a question what it says of time, source, language and order, and tells what is left to look for. */
export function understandQuestion(
  index: SearchIndex,
  typed: Question,
  understanding: Understanding,
): UnderstoodQuestion {
  const address = addressIn(typed.text);
  const heard = withoutNoise(address === null ? typed.text : address.rest);
  const normal = normalQuestion(index, { ...typed, text: heard });
  const said = sayingsOf(index, normal.text, understanding);
  const { question, wanted } = wantedOf({ ...normal, text: said.rest }, said);
  return {
    ...{ typed: typed.text, question, declined: said.declined },
    understood: heeded(said, understanding),
    wanted: isOnlyNoise(said, address !== null) ? 'nothing' : wanted,
    timeAsTyped: said.timeAsTyped,
    articles: address === null ? said.authored : articlesAt(index, address.url),
  };
}

/** What a question says, and what is left of it. */
type Sayings = {
  readonly time: QuestionTime | null;
  readonly source: NamedSource | null;
  /** Numbers of the articles by the author whom it names; null where it names none. */
  readonly authored: ReadonlySet<number> | null;
  readonly language: string | null;
  readonly order: Order | null;
  readonly declined: Declined | null;
  readonly timeAsTyped: readonly string[];
  readonly removed: readonly string[];
  readonly rest: string;
};

/** "Hello" asks for nothing, though nothing is left of it. */
function isOnlyNoise({ rest, removed }: Sayings, hasAddress: boolean): boolean {
  return !hasAddress && removed.length === 0 && questionKind(rest) === 'nothing';
}

function sayingsOf(index: SearchIndex, question: string, { today, unread = [] }: Understanding): Sayings {
  const text = new Remainder(question);
  const time = unread.includes('time') ? null : text.take((rest) => questionTime(rest, today));
  const timeAsTyped = text.removed;
  const named = text.take((rest) => sourceIn(rest, index));
  const language = text.take(sourceLanguage);
  const order = text.take(questionOrder);
  const declined = text.take(declinedRequest);
  const { removed, rest } = text;
  const { source, authored } = named ?? { source: null, authored: null };
  return { time, source, authored, language, order, declined, timeAsTyped, removed, rest };
}

/** What of all that is heeded: not what the person dropped, nor what an option says otherwise. */
function heeded(
  { time, source, language, order, removed }: Sayings,
  { filter, dropped }: Understanding,
): Understood {
  const isDropped = (part: UnderstoodPart): boolean => dropped.includes(part);
  const hasDates = filter.from !== undefined || filter.to !== undefined;
  const heedsTime = time !== null && !hasDates && !isDropped('time');
  const heedsOutlet = source !== null && source.kind !== 'author' && filter.outlet === undefined;
  return {
    ...NOTHING_UNDERSTOOD,
    ...(heedsTime ? time : {}),
    outlet: heedsOutlet && !isDropped('outlet') ? source.name : null,
    language: isDropped('language') ? null : language,
    order: isDropped('order') ? null : order,
    removed,
  };
}

/** A question while things are taken out of it. */
class Remainder {
  #rest: string;
  readonly #typed: string;
  readonly #removed: string[] = [];

  constructor(text: string) {
    this.#typed = text;
    this.#rest = text;
  }

  get rest(): string {
    return this.#rest;
  }

  /** In the order of the question. */
  get removed(): readonly string[] {
    return [...this.#removed].sort((a, b) => this.#typed.indexOf(a) - this.#typed.indexOf(b));
  }

  /** What a reader finds, which is then taken out. */
  take<T>(read: (rest: string) => Said<T> | null): T | null {
    const said = read(this.#rest);
    if (said === null) return null;
    this.#removed.push(...said.spans.map((span) => sliceOf(this.#rest, span).trim()).filter(Boolean));
    this.#rest = withoutSpans(this.#rest, said.spans);
    return said.value;
  }
}

/** An author of whom no article says so may be anybody: then the name stays in the question. */
function sourceIn(
  rest: string,
  index: SearchIndex,
): Said<Pick<Sayings, 'authored'> & { source: NamedSource }> | null {
  const said = namedSource(rest, outletNames(index));
  if (said === null) return null;
  const { value: source, spans } = said;
  if (source.kind !== 'author') return { value: { source, authored: null }, spans };
  const authored = articlesBy(index, source.name);
  return authored.size === 0 ? null : { value: { source, authored }, spans };
}

/** Names are looked up once for an index, and what is prepared of them is kept by the list. */
const OUTLET_NAMES = new WeakMap<SearchIndex, OutletNames>();
type OutletNames = readonly { readonly outlet: string; readonly names: readonly string[] }[];

function outletNames(index: SearchIndex): OutletNames {
  const known = OUTLET_NAMES.get(index);
  if (known !== undefined) return known;
  const names = index.outlets.map((outlet) => ({ outlet, names: index.names.alsoCalled(outlet) }));
  OUTLET_NAMES.set(index, names);
  return names;
}

/** Words of "what did … write" without its author. */
const MAX_FRAME_WORDS = 3;

/** "What did Rana Halabi write?" asks for whatever she wrote. */
function isBareFrame(source: NamedSource | null, rest: string): boolean {
  return source?.kind === 'author' && foldedWords(rest).length <= MAX_FRAME_WORDS;
}

/** What is left of a question, and what it wants. */
function wantedOf(
  question: Question,
  { declined, removed, source }: Sayings,
): Pick<UnderstoodQuestion, 'question' | 'wanted'> {
  if (declined === 'opinion' || declined === 'write') return { question, wanted: 'nothing' };
  const kind = questionKind(question.text);
  if (kind === 'nothing' || isBareFrame(source, question.text)) {
    return { question: { ...question, text: '' }, wanted: declined === null ? 'news' : 'nothing' };
  }
  const listing = listingRequest(question.text);
  // "News", and nothing else: everything there is, which is no answer.
  if (listing?.topic === '' && removed.length === 0) return { question, wanted: 'topic' };
  if (listing !== null) {
    const wanted = listing.of === 'headlines' ? 'headlines' : 'news';
    return { question: { ...question, text: listing.topic }, wanted };
  }
  // "Iran in July 2025", "summarise the article about Iran": whatever there is on it.
  if (declined !== null || (kind === 'topic' && removed.length > 0)) return { question, wanted: 'news' };
  return { question, wanted: kind };
}
