import { type Span, sliceOf } from '../../../domain/article.ts';
import { contains } from '../../../domain/span.ts';
import { type LineWord, questionLine } from '../../question/question-line.ts';
import {
  ARTICLES,
  BODIES,
  INITIALS,
  MEDIA,
  MEDIA_PHRASES,
  OUTLET_LIKE,
  WELL_KNOWN,
} from '../../question/source-vocabulary.ts';
import { BIDI_CONTROLS } from '../../letters/unicode-classes.ts';
import { isLanguageName } from './language-names.ts';

/** What Arabic writes before a name. */
const ATTACHED = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبلك](?=\p{L}{3}))/u;

/** Whether a folded word is a name of persons. */
export type IsPerson = (word: string) => boolean;

/** The outlets of a corpus, for finding them in a message. */
export class OutletNames {
  readonly #isPerson: IsPerson;

  /** Folded words without articles, longest first. */
  readonly #names: readonly (readonly string[])[];

  /**
   * @param outlets names as articles have them
   * @param isPerson tells where a name is no outlet's
   */
  constructor(outlets: readonly string[], isPerson: IsPerson = () => false) {
    this.#isPerson = isPerson;
    const names = outlets.flatMap((outlet) => {
      const words = formsOf(outlet);
      const core = words.filter((word) => !MEDIA.test(word));
      return [words, ...(core.join('').length > 3 ? [core] : [])];
    });
    this.#names = names.filter((words) => words.length > 0).sort((a, b) => b.length - a.length);
  }

  /** Whether a text is the name of an outlet of the corpus, with or without a word such as "newspaper". */
  has(text: string): boolean {
    const words = questionLine(text).words;
    const found = this.find(text);
    return found !== null && words.every(({ span, folded }) => contains(found, span) || isMedia(folded));
  }

  /** Whether the first word of a name is one of persons. */
  isPerson(name: string): boolean {
    const [first] = questionLine(name).words;
    return first !== undefined && this.#isPerson(first.folded);
  }

  /** Where a text names an outlet of the corpus, with a word such as "newspaper" before it; null where it names none. */
  find(text: string): Span | null {
    const { words } = questionLine(text);
    for (const name of this.#names) {
      for (const first of words.keys()) {
        const last = endOf(words, first, name);
        if (last === null) continue;
        const before = words[first - 1];
        const start = before !== undefined && MEDIA.test(before.folded) ? before : words[first];
        const from = start?.span.start ?? 0;
        // Arabic writes "to" onto a name, with a line between: لـ.
        const attached = /^[وف]?[لبك]\u0640+/u.exec(text.slice(from))?.[0].length ?? 0;
        return { start: from + attached, end: words[last]?.span.end ?? text.length };
      }
    }
    return null;
  }
}

/** The last word of a name that begins at a word of a text; null where none does. */
function endOf(words: readonly LineWord[], first: number, name: readonly string[]): number | null {
  let at = first;
  for (const [i, wanted] of name.entries()) {
    while (i > 0 && ARTICLES.has(words[at]?.folded ?? '')) at++;
    const word = words[at]?.folded;
    if (word === undefined) return null;
    const isSame = word === wanted || bare(word) === wanted || bare(word) === bare(wanted);
    if (!isSame) return null;
    at++;
  }
  return at - 1;
}

function formsOf(name: string): string[] {
  const words = questionLine(name).words.map(({ folded }) => folded);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length === 0 ? words : telling;
}

function bare(word: string): string {
  return word.replace(ATTACHED, '');
}

function isMedia(word: string): boolean {
  return MEDIA.test(word) || ARTICLES.has(word);
}

/** What is left of well-known names without their articles: "Jazeera". Shorter ones are initials, or other words. */
const KNOWN_CORES = new Set(
  [...WELL_KNOWN]
    .map((name) =>
      name
        .split(' ')
        .filter((word) => !ARTICLES.has(word) && !/^(?:al|el)$/u.test(word))
        .join(' '),
    )
    .filter((core) => core.length > 4),
);

/** Whether a name looks like an outlet's: one that everybody knows, initials, or with a word such as "newspaper" in it. */
export function looksLikeOutlet(name: string): boolean {
  const { words } = questionLine(name);
  const edition = words.at(-1);
  if (words.length > 1 && edition !== undefined && isLanguageName(edition.folded))
    return looksLikeOutlet(name.slice(0, edition.span.start));
  const folded = words.map((word) => word.folded);
  if (MEDIA_PHRASES.test(` ${folded.join(' ')} `)) return true;
  if (folded.some((word) => BODIES.test(word))) return false;
  const telling = folded.filter((word) => !ARTICLES.has(word));
  if (
    WELL_KNOWN.has(folded.join(' ')) ||
    WELL_KNOWN.has(telling.join(' ')) ||
    WELL_KNOWN.has(bare(folded.join(' '))) ||
    KNOWN_CORES.has(telling.join(' '))
  )
    return true;
  if (words.length === 1) return INITIALS.test(words[0]?.typed ?? '');
  return folded.some((word) => MEDIA.test(word) || OUTLET_LIKE.test(word));
}

const UNSEEN = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/** A name as it was written, without signs that are not seen. */
export function writtenName(text: string, span: Span): string {
  return sliceOf(text, span).replace(UNSEEN, '');
}

/** The name of an outlet with the language of its edition behind it: Al Jazeera English. The same span where none stands there. */
export function withEdition(text: string, { start, end }: Span): Span {
  const [next] = questionLine(text.slice(end)).words;
  const isEdition =
    next !== undefined &&
    isLanguageName(next.folded) &&
    /^[ -]+$/u.test(text.slice(end, end + next.span.start));
  return { start, end: isEdition ? end + next.span.end : end };
}
