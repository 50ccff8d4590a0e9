import { MIN_QUOTE_WORDS } from '../app/limits.ts';
import { caveatsOf, type Caveat } from '../domain/caveats.ts';
import {
  type ClaimKind,
  hasAllWords,
  type Turn,
  type Verification,
  type VerifiedMessage,
} from '../domain/verification.ts';
import { languageName } from '../languages/language-name.ts';
import { onOneLine } from '../text/one-line.ts';

/** What a claim is called, in this order wherever several are told. */
export const CLAIM_NAMES: Readonly<Record<ClaimKind, string>> = {
  speaker: 'speaker',
  outlet: 'outlet',
  date: 'date',
  url: 'link',
  headline: 'headline',
};

/** Beside the verdict on words that no article has. */
const OLD_UNREAD = 'older versions of pages could not be read, and may have it';

/** How words of a page are put into a line. */
type Shown = (text: string) => string;

/**
 * The first line of a verification: the verdict on the words, and what has to be known beside it. A caveat stands in this
 * line, since it is the one that everybody reads.
 */
export function verdictLine(message: VerifiedMessage, shown: Shown = onOneLine): string {
  const { name, meaning } =
    message.verification.status === 'not-found' ? notFound(message) : verdictOf(message.verification);
  const [first, ...others] = [
    ...caveatsOf(message).map((caveat) => inWords(caveat, shown)),
    ...(message.oldUnread === true ? [OLD_UNREAD] : []),
  ];
  if (first === undefined) return `${name}: ${meaning}`;
  if (hasAllWords(message.verification)) return [`${name}, but ${first}`, ...others].join('; ');
  return [`${name}: ${meaning.replace(/[.]$/u, '')}`, first, ...others].join('; ');
}

type Verdict = { readonly name: string; readonly meaning: string };

/** Where languages are the reason, the verdict does not say that no article has it. */
function notFound({ translation, absentLanguage }: VerifiedMessage): Verdict {
  if (translation !== null) {
    return {
      name: 'May translate',
      meaning: 'a sentence in another language says something like it; words cannot be checked.',
    };
  }
  if (absentLanguage !== null) {
    const language = languageName(absentLanguage, 'en');
    return { name: 'Not comparable', meaning: `no article is in the language of the quote (${language}).` };
  }
  return { name: 'Not found', meaning: 'no article contains it.' };
}

function verdictOf(verification: Exclude<Verification, { status: 'not-found' }>): Verdict {
  switch (verification.status) {
    case 'exact':
      return { name: 'Exact', meaning: 'the page has exactly these characters.' };
    case 'respelt':
      return { name: 'Respelt', meaning: 'the page has the same words in this spelling.' };
    case 'elided':
      return {
        name: 'Elided',
        meaning: 'one article has these words, and the quote marks what it leaves out.',
      };
    case 'altered':
      return { name: 'Altered', meaning: 'the page says it differently.' };
    case 'stitched':
      return {
        name: 'Stitched',
        meaning: `put together from true pieces of ${verification.matches.length} places.`,
      };
    case 'outside-article':
      return { name: 'Outside an article', meaning: 'on the page, but not part of an article.' };
    case 'too-short':
      return {
        name: 'Too short',
        meaning: `a match of fewer than ${MIN_QUOTE_WORDS} words could be a coincidence.`,
      };
  }
}

function inWords(caveat: Caveat, shown: Shown): string {
  switch (caveat.kind) {
    case 'turned':
      return `the sentence around these words turns their meaning: ${turnsInLine(caveat.turns, shown)}`;
    case 'turned-by-omission':
      return `what was left out turns the meaning: ${turnsInLine(caveat.turns, shown)}`;
    case 'reversed':
      return 'the article has the pieces in another order';
    case 'far':
      return 'more than a paragraph was left out in one place';
    case 'denied-by-message':
      return `the message itself denies or questions the quote: ${turnsInLine(caveat.denials, shown)}`;
    case 'claims-differ':
      return `the page differs from the message: ${caveat.claims.map((claim) => CLAIM_NAMES[claim]).join(', ')}`;
  }
}

/** Each word that turns the meaning, once. */
export function turnsInLine(turns: readonly Turn[], shown: Shown): string {
  return [...new Set(turns.map(({ text }) => shown(text)))].join(', ');
}
