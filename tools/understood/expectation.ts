import { z } from 'zod';
import type { Reply } from '../../src/app/ask/engine.ts';
import type { Citation, CitedText } from '../../src/domain/answer.ts';

/** What is wanted of one quote or headline; everything that is named must hold. */
const wantedQuote = z.strictObject({
  /** Pattern that the quote's text matches. */
  text: z.string().optional(),
  title: z.string().optional(),
  /** Exactly. */
  outlet: z.string().optional(),
  /** Pattern for the date; "none" of an article without one. */
  date: z.string().optional(),
  /** Ids of articles, of which it is from one; of the five pages, the three digits with which their names begin. */
  article: z.array(z.string()).optional(),
  url: z.string().optional(),
});
type WantedQuote = z.infer<typeof wantedQuote>;

/** What is wanted of a reply; everything that is named must hold. */
export const wanted = z.strictObject({
  status: z.enum(['answered', 'abstained']).optional(),
  /** Of the question. */
  language: z.string().optional(),
  first: wantedQuote.optional(),
  /** Each of these by some quote. */
  some: z.array(wantedQuote).optional(),
  every: wantedQuote.optional(),
  atLeast: z.int().optional(),
  /** The first of the passages that may be what is looked for. */
  closest: wantedQuote.optional(),
  /** Some quote, closest passage or headline. */
  offered: wantedQuote.optional(),
  mostNearest: z.int().optional(),
  understood: z
    .strictObject({
      from: z.string().nullable(),
      to: z.string().nullable(),
      outlet: z.string().nullable(),
      language: z.string().nullable(),
      order: z.enum(['newest', 'oldest']).nullable(),
    })
    .partial()
    .optional(),
  /** First and last day between which the time that was understood lies. */
  timeWithin: z.tuple([z.string(), z.string()]).optional(),
  /** One of these. */
  declined: z.array(z.string()).optional(),
  isListing: z.boolean().optional(),
  /** Whether one of several questions is named as one without an answer. */
  namesUnanswered: z.boolean().optional(),
  /** Another wording, whose first quote the first quote must be. */
  sameAs: z.string().optional(),
});
export type Wanted = z.infer<typeof wanted>;

/** Alternatives, of which one must hold. */
export type Expectation = readonly [Wanted, ...Wanted[]];

/** A quote, closest passage or headline as a check sees it. */
type SeenQuote = {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly article: string;
  readonly url: string | null;
};

/** A reply as a check sees it. */
export type Seen = Pick<Reply, 'understood' | 'declined' | 'isListing' | 'parts'> & {
  readonly status: 'answered' | 'abstained';
  readonly language: string;
  readonly quotes: readonly SeenQuote[];
  readonly closest: readonly SeenQuote[];
  readonly nearest: readonly SeenQuote[];
};

/** @param idOf how the data calls an article */
export function seenOf(reply: Reply, idOf: (citation: Citation) => string): Seen {
  const { answer, question, understood, declined, isListing, parts } = reply;
  const cited = ({ text, citation }: CitedText): SeenQuote => ({
    text,
    title: citation.title,
    outlet: citation.outlet,
    date: citation.publishedAt,
    article: idOf(citation),
    url: citation.url,
  });
  const abstained = answer.kind === 'abstained' ? answer : { closest: [], nearest: [] };
  return {
    ...{ status: answer.kind, language: question.language },
    ...{ understood, declined, isListing, parts },
    quotes: answer.kind === 'answered' ? answer.quotes.map(cited) : [],
    closest: abstained.closest.map(cited),
    nearest: abstained.nearest.map((citation) => cited({ text: '', citation } as CitedText)),
  };
}

/**
 * What of an expectation does not hold: nothing where one of its alternatives holds, otherwise the faults of the alternative
 * that has the fewest.
 *
 * @param other the reply to the wording of `sameAs`; null if none is named
 */
export function faultsOf(expectation: Expectation, seen: Seen, other: Seen | null): string[] {
  const faults = expectation.map((one) => faultsBy(one, seen, other));
  return faults.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
}

function faultsBy(want: Wanted, seen: Seen, other: Seen | null): string[] {
  return [
    ...faultsOfQuotes(want, seen, other),
    ...faultsOfUnderstanding(want, seen),
    ...faultsOfRest(want, seen),
  ];
}

function faultsOfQuotes(want: Wanted, seen: Seen, other: Seen | null): string[] {
  const { first, some = [], every, atLeast, closest, offered, sameAs } = want;
  const { quotes } = seen;
  const holds = (ones: readonly (SeenQuote | undefined)[], one: WantedQuote): boolean =>
    ones.some((quote) => quote !== undefined && matches(one, quote));
  const all = [...quotes, ...seen.closest, ...seen.nearest];
  return [
    ...fault(first === undefined || holds([quotes[0]], first), 'first quote', first),
    ...some.flatMap((one) => fault(holds(quotes, one), 'some quote', one)),
    ...fault(every === undefined || quotes.every((quote) => matches(every, quote)), 'every quote', every),
    ...fault(quotes.length >= (atLeast ?? 0), 'number of quotes', atLeast),
    ...fault(closest === undefined || holds([seen.closest[0]], closest), 'first closest', closest),
    ...fault(offered === undefined || holds(all, offered), 'offered', offered),
    ...fault(sameAs === undefined || isSame(quotes[0], other?.quotes[0]), 'first quote as of', sameAs),
  ];
}

function isSame(one: SeenQuote | undefined, other: SeenQuote | undefined): boolean {
  return one !== undefined && one.article === other?.article && one.text === other.text;
}

function faultsOfUnderstanding({ understood = {}, timeWithin }: Wanted, seen: Seen): string[] {
  const parts = ['from', 'to', 'outlet', 'language', 'order'] as const;
  const { from, to } = seen.understood;
  const [start, end] = timeWithin ?? ['', ''];
  const isWithin = from !== null && to !== null && start <= from && from <= to && to <= end;
  return [
    ...parts.flatMap((part) =>
      fault(
        understood[part] === undefined || understood[part] === seen.understood[part],
        part,
        understood[part],
      ),
    ),
    ...fault(timeWithin === undefined || isWithin, 'time within', timeWithin),
  ];
}

function faultsOfRest(want: Wanted, seen: Seen): string[] {
  const { status, language, mostNearest, declined, isListing, namesUnanswered } = want;
  const unanswered = seen.parts.some(({ quotes }) => quotes.length === 0);
  return [
    ...fault(status === undefined || status === seen.status, 'status', status),
    ...fault(language === undefined || language === seen.language, 'language', language),
    ...fault(mostNearest === undefined || seen.nearest.length <= mostNearest, 'most nearest', mostNearest),
    ...fault(declined === undefined || declined.includes(seen.declined ?? ''), 'declined', declined),
    ...fault(isListing === undefined || isListing === seen.isListing, 'listing', isListing),
    ...fault(namesUnanswered === undefined || namesUnanswered === unanswered, 'unanswered', namesUnanswered),
  ];
}

function fault(holds: boolean, what: string, want: unknown): string[] {
  return holds ? [] : [`${what}: wanted ${JSON.stringify(want)}`];
}

function matches(want: WantedQuote, quote: SeenQuote): boolean {
  const { text, title, outlet, date, article, url } = want;
  return (
    isMatch(text, quote.text) &&
    isMatch(title, quote.title ?? '') &&
    isMatch(date, quote.date ?? 'none') &&
    [undefined, quote.outlet].includes(outlet) &&
    [undefined, quote.url].includes(url) &&
    (article?.some((id) => quote.article === id || quote.article.startsWith(`${id}_`)) ?? true)
  );
}

/** `s` lets a dot match a line break, since a quote may run over one. */
function isMatch(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || new RegExp(pattern, 'su').test(text);
}
