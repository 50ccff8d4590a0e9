import type { Citation } from '../../../domain/answer.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { addressOfQuote } from './text-fragment.ts';

/** Most outlets that are named. The command line shows them all, with their links. */
const MAX_ALSO_IN_NAMES = 3;
const MAX_ALSO_IN_NAME_CHARS = 60;

/** Where else the same words are printed: one line in small print, of about 350 UTF-16 units at most, or none. */
export function alsoInLines(alsoIn: readonly Citation[], strings: UiStrings): string[] {
  const names = new Set(
    alsoIn.flatMap(({ outlet, title, source, genre }) => {
      const name = shownLabel(outlet ?? title ?? source, MAX_ALSO_IN_NAME_CHARS);
      if (name === null) return [];
      return genre === undefined
        ? name
        : `${name} (${inDirectionOf(strings.genres[genre], strings.genres[genre])})`;
    }),
  );
  if (names.size === 0) return [];
  const told = [...names].slice(0, MAX_ALSO_IN_NAMES).join(' · ');
  const more = names.size > MAX_ALSO_IN_NAMES ? ' …' : '';
  return [`-# ${inDirectionOf(strings.answers.alsoIn, `${strings.answers.alsoIn} ${told}${more}`)}`];
}

/** UTF-16 units before escaping, which doubles them at most. */
const MAX_SHOWN_TITLE_CHARS = 150;
const MAX_SHOWN_GENRE_CHARS = 30;
const MAX_SHOWN_OUTLET_CHARS = 60;
const MAX_SHOWN_SOURCE_CHARS = 150;

/**
 * The source of a quote in small print: title, genre, outlet and date on one line, the link on the next. What is unknown is
 * left out. If nothing is known, the page's path stands in. At most about 1200 UTF-16 units.
 */
export function sourceLines(citation: Citation, quote: string, strings: UiStrings): string[] {
  const labels = labelLine(citation, quote, strings);
  const address = addressOfQuote(citation.url, quote);
  const lines = [
    ...(labels === null ? [] : [labels]),
    // In angle brackets and never behind a text: readers open exactly what they read.
    ...(address === null ? [] : [`<${address}>`]),
  ];
  const known = lines.length > 0 ? lines : [shownLabel(citation.source, MAX_SHOWN_SOURCE_CHARS) ?? ''];
  return known.map((line) => `-# ${line}`);
}

/** Title, genre, outlet and date as far as they are known; null if none is. At most 500 UTF-16 units. */
export function labelLine(citation: Citation, quote: string, strings: UiStrings): string | null {
  const { title, outlet, publishedAt, genre } = citation;
  const headline = title === null ? null : shownLabel(title, MAX_SHOWN_TITLE_CHARS);
  const labels = [
    headline,
    genre === undefined ? null : shownLabel(strings.genres[genre], MAX_SHOWN_GENRE_CHARS),
    outlet === null ? null : shownLabel(outlet, MAX_SHOWN_OUTLET_CHARS),
    // Isolated as well: its parts would change places among Arabic letters.
    publishedAt === null ? null : shownLabel(publishedAt, MAX_SHOWN_OUTLET_CHARS),
  ].filter((label) => label !== null);
  return labels.length === 0 ? null : inDirectionOf(headline ?? quote, labels.join(' · '));
}
