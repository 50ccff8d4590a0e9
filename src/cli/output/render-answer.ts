import type { AnsweredPart } from '../../app/ask/answered.ts';
import type { LimitKind } from '../../app/ask/unanswered/limits-in-the-way.ts';
import { inDateOrder } from '../../domain/date-order.ts';
import type { Genre } from '../../domain/article.ts';
import type { Answer, Citation, Quote, Variant } from '../../domain/answer.ts';
import { NOTHING_UNDERSTOOD, type Declined, type Understood } from '../../domain/understood.ts';
import { counted } from '../../operator-messages.ts';
import { printable, printableLine } from './printable.ts';
import {
  closestWords,
  declinedLine,
  listingLine,
  outsideTimeLines,
  understoodLines,
} from './understood-lines.ts';

/** An answer, and how it came about. */
export type RenderedReply = {
  readonly answer: Answer;
  /** Undated articles that a date filter left out. */
  readonly undatedLeftOut: number;
  /** Whether the quotes stay in their order, newest first. */
  readonly latestAsked: boolean;
  /** The limits that are the reason for no answer. */
  readonly limitedBy?: readonly LimitKind[];
  readonly understood?: Understood;
  readonly declined?: Declined | null;
  readonly isListing?: boolean;
  readonly parts?: readonly AnsweredPart[];
};

/**
 * An answer for a person at a terminal. Every line has one direction: the quote, then each fact about it on a line, so that no
 * terminal has to mix Arabic and Latin in a line. Facts that the page does not give are shown as missing. What has to be said
 * about an answer comes before it.
 *
 * @param lineOf gives the line of the page on which a citation begins, 1 for the first
 */
export function renderAnswer(reply: RenderedReply, lineOf: (citation: Citation) => number): string {
  const { answer, undatedLeftOut: leftOut, understood = NOTHING_UNDERSTOOD } = reply;
  const undated = leftOut === 0 ? [] : [undatedLeftOut(leftOut)];
  const cited = ({ text, citation, alsoIn }: Quote | Variant): string =>
    [printable(text), ...inset(citation, lineOf(citation)), ...copies(alsoIn)].join('\n');
  const quotedOnce = (quote: Quote): string =>
    [
      printable(quote.text),
      ...clauseOf(quote),
      ...inset(quote.citation, lineOf(quote.citation)),
      ...copies(quote.alsoIn),
    ].join('\n');
  const quoted = (quotes: readonly Quote[]): string[] =>
    quotes.flatMap((quote) => [quotedOnce(quote), ...otherWordings(quote, cited)]);
  const known = understoodLines(understood);
  if (answer.kind === 'abstained') {
    const nearest = answer.nearest.map((citation) => inset(citation, lineOf(citation)).join('\n'));
    const { why, closest } = withoutAnswer(reply, answer.closest, quoted);
    const offer =
      nearest.length === 0 || (isDeclined(reply) && answer.closest.length === 0)
        ? []
        : ['Nearest articles, which do not answer it:', ...nearest];
    return blocks([why, ...undated], known, closest, offer);
  }
  const inOrder = (quotes: readonly Quote[]): readonly Quote[] =>
    isNewestFirst(reply) ? quotes : inDateOrder(quotes);
  const quotes = partsOf(reply, answer.quotes).flatMap((part) => [
    ...(part.title === null ? [] : [part.title]),
    ...quoted(inOrder(part.quotes)),
  ]);
  const { isListing = false } = reply;
  const order = isNewestFirst(reply) ? 'newest' : understood.order;
  const listing = isListing ? [listingLine(order)] : [];
  return blocks(leadOf(reply, answer.quotes), known, listing, quotes, undated);
}

/** Lines of two blocks, then further blocks, with an empty line between any two. */
function blocks(
  lead: readonly string[],
  known: readonly string[],
  ...others: readonly (readonly string[])[]
): string {
  return [lead.join('\n'), known.join('\n'), ...others.flat()].filter((block) => block !== '').join('\n\n');
}

function isNewestFirst({ latestAsked }: RenderedReply): boolean {
  return latestAsked;
}

function isDeclined({ declined = null }: RenderedReply): boolean {
  return declined !== null;
}

/** What has to be said before the quotes of an answer. */
function leadOf(reply: RenderedReply, quotes: readonly Quote[]): string[] {
  const { understood = NOTHING_UNDERSTOOD, declined = null } = reply;
  return [
    ...(declined === null ? [] : [declinedLine(declined, true)]),
    ...outsideTimeLines(quotes, understood),
  ];
}

/** Why there is no answer, and the closest quotes under a line that says what they are. */
function withoutAnswer(
  { limitedBy = [], understood = NOTHING_UNDERSTOOD, declined = null }: RenderedReply,
  closest: readonly Quote[],
  quoted: (quotes: readonly Quote[]) => string[],
): { readonly why: string; readonly closest: readonly string[] } {
  const isQuoted = closest.length > 0;
  const words = closestWords(closest, isQuoted ? limitedBy : [], understood);
  const why = declined === null ? (words.why ?? noAnswer(limitedBy)) : declinedLine(declined, false);
  return { why, closest: isQuoted ? [words.above, ...quoted(closest)] : [] };
}

/** The questions of the message with their quotes; one without a title where there is one question. */
function partsOf(
  { parts = [] }: RenderedReply,
  quotes: readonly Quote[],
): readonly { readonly title: string | null; readonly quotes: readonly Quote[] }[] {
  if (parts.length < 2) return [{ title: null, quotes }];
  const told = new Set(parts.flatMap((part) => part.quotes));
  const others = quotes.filter(({ id }) => !told.has(id));
  return [
    ...parts.map((part) => {
      const own = quotes.filter(({ id }) => part.quotes.includes(id));
      const title = `Question: ${printableLine(part.question)}`;
      return { title: own.length > 0 ? title : `${title}\n    ${noneOf(part)}`, quotes: own };
    }),
    ...(others.length === 0 ? [] : [{ title: 'Further quotes:', quotes: others }]),
  ];
}

function noneOf({ quotes }: AnsweredPart): string {
  return quotes.length === 0 ? '(the corpus does not answer this)' : '(quotes not shown: see --top)';
}

function noAnswer(limitedBy: readonly LimitKind[]): string {
  if (limitedBy.length === 0) return 'The corpus does not answer this question.';
  const limits = limitedBy.map((kind) => ({ outlets: 'outlet', dates: 'dates' })[kind]).join(' and ');
  return `The corpus answers this question only outside the given ${limits}.`;
}

/** Other articles' wordings of the same sentence, each under a line that says so, oldest first. */
function otherWordings({ variants, moreVariants = 0 }: Quote, cited: (variant: Variant) => string): string[] {
  return [
    ...inDateOrder<Variant>(variants ?? []).map(
      (variant) => `Another wording of the same:\n${cited(variant)}`,
    ),
    ...(moreVariants === 0
      ? []
      : [
          `${counted(moreVariants, 'further wording')} of the same ${moreVariants === 1 ? 'is' : 'are'} not shown.`,
        ]),
  ];
}

/** What the page says of its article. */
const GENRES: Readonly<Record<Genre, string>> = {
  opinion: 'opinion, says the page',
  denial: 'a denial, says the page',
  correction: 'a correction, says the page',
};

/** Nothing is put into a quote, so that it can be copied: the clause that answers stands below it. */
function clauseOf({ text, marked }: Quote): string[] {
  return marked === undefined
    ? []
    : [`    the clause: ${printableLine(text.slice(marked.start, marked.end))}`];
}

/** The facts about the place of a text, one per line, indented. */
export function inset(citation: Citation, line: number | null): string[] {
  const { title, outlet, publishedAt, url, source, genre } = citation;
  return [
    title ?? '(the page gives no title)',
    ...(genre === undefined ? [] : [GENRES[genre]]),
    outlet ?? '(the page names no outlet)',
    publishedAt ?? '(the page gives no date)',
    url ?? (line === null ? source : `${source}:${line}`),
  ].map((said) => `    ${printableLine(said)}`);
}

/** The other places of the same words, one per line. */
export function copies(alsoIn: readonly Citation[]): string[] {
  return alsoIn.map(({ title, outlet, publishedAt, url, source, genre }) => {
    const known = [outlet ?? title ?? source, publishedAt, url, genre ?? null].filter(
      (said) => said !== null,
    );
    return `    also in: ${printableLine(known.join(', '))}`;
  });
}

/** Says how many articles a date filter left out only because their pages give no date. */
export function undatedLeftOut(articles: number): string {
  return `${counted(articles, 'undated article was', 'undated articles were')} left out by the date filter.`;
}
