import type { Order, Said } from '../../domain/understood.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { questionLine, spanWithin } from './question-line.ts';
import { captured, frameSource } from './wording-frame.ts';

const NEWEST = alternatives(vocabularyOf(({ requests }) => requests.order.newest));
const OLDEST = alternatives(vocabularyOf(({ requests }) => requests.order.oldest));
const OTHERWISE = alternatives(vocabularyOf(({ requests }) => requests.order.otherwise));

/**
 * What begins further left wins: "in Russia today" is a question about today, "Russia Today" a broadcaster. At one place what
 * does not ask is read first.
 */
const WORDING = new RegExp(
  `(?<= )(?:(?:${OTHERWISE})|(?<newest>${NEWEST})|(?<oldest>${OLDEST}))(?= )`,
  'dgu',
);

function alternatives(wordings: ReadonlySet<string>): string {
  return [...wordings].map((wording) => frameSource(wording)).join('|');
}

/**
 * The order that a question asks for, with the pieces that say it: "the latest call", "متى كان أول زلزال". Where the pieces
 * cannot be taken out without harm ("what's new in …"), there are none. The newest wins over the oldest.
 *
 * A wrong yes costs the order of evidence, a wrong no costs little; so a word that is as often something else counts only
 * next to a word for news or an event that comes again and again. The lists leave out on purpose: "last" in a row or in
 * the past (the last emperor, last week, the last time, recent years), "recently", spans up to today, "the current
 * president", words that only mean "new", plain "news", publishers named after today, and firsts that are facts of their
 * own (the first Muslim who, the first half). Words for today and now do count: an old quote is no answer to a question
 * about the present.
 */
export function questionOrder(question: string): Said<Order> | null {
  const line = questionLine(question);
  const found = [...line.text.matchAll(WORDING)].flatMap((match) => {
    const order: Order | null =
      match.groups?.['newest'] !== undefined
        ? 'newest'
        : match.groups?.['oldest'] !== undefined
          ? 'oldest'
          : null;
    return order === null ? [] : [{ order, match }];
  });
  const value = found.some(({ order }) => order === 'newest') ? 'newest' : (found[0]?.order ?? null);
  if (value === null) return null;
  const spans = found
    .filter(({ order }) => order === value)
    // The first piece is the whole wording.
    .flatMap(({ match }) => captured(match).slice(1))
    .flatMap(([from, to]) => spanWithin(line, from, to) ?? []);
  return { value, spans };
}
