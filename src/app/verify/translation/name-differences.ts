import type { Cooperative } from '../../../concurrency/cooperatively.ts';
import type { TranslationDifference } from '../../../domain/verification.ts';
import type { NameMatcher, WantedName } from '../../../retrieval/names/name-matcher.ts';
import { nameViolations } from '../../../retrieval/query/constraints.ts';
import { nameForms } from '../../../text/names/name-forms.ts';
import { soundsOf } from '../../../text/names/sound-form.ts';
import { scriptOf } from '../../../text/letters/script.ts';
import { foldedWords } from '../../../text/words/words.ts';
import { paired, type LanguageText, type Sides } from './sides.ts';

/** How sure it must be that the sentence lacks a name, 0 to 1. */
const SURELY_LACKING = 0.5;
/** A name of a page counts only if it is known as one and is no other word. */
const SURELY_NAME = 1;

/**
 * The names of a quote that the sentence has in no script, each beside a name of the sentence that the quote has not. A name
 * that no list knows is told only beside another, since letters alone may fail to find it in another script. Names that only
 * the sentence has are not told: a translator may write "the minister" for one.
 *
 * It pauses, since each name is looked for among all words of the corpus.
 */
export function* nameDifferences(
  { given, page }: Sides,
  names: NameMatcher,
): Cooperative<TranslationDifference[]> {
  const lacking = yield* namesLacking(given, page.text, names);
  const onlyPage = lacking.length === 0 ? [] : namesOnlyOn(page, given.text, names, lacking);
  const told = lacking.filter(({ isCertain }, i) => isCertain || i < onlyPage.length);
  return paired(
    'name',
    told.map(({ typed }) => typed),
    onlyPage.slice(0, told.length),
  );
}

/** The names of a text that another text lacks in every writing, those that lists know first. */
function* namesLacking(of: LanguageText, other: string, names: NameMatcher): Cooperative<WantedName[]> {
  const wanted = yield* names.parse(of).wantedInSteps();
  return nameViolations({ names: wanted, numbers: [] }, other)
    .filter(({ violation }) => violation >= SURELY_LACKING)
    .map(({ name }) => name)
    .sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
}

/**
 * The known names of the page's sentence that no word of the quote may be, as the page writes them.
 *
 * @param lacking names of the quote, of which one may be half of a name of the page, and so the same name
 */
function namesOnlyOn(
  page: LanguageText,
  quote: string,
  names: NameMatcher,
  lacking: readonly WantedName[],
): string[] {
  const ofQuote = soundsOf(quote);
  // An ending may follow: Путина.
  const hasPart = (part: string): boolean => ofQuote.some((word) => word.startsWith(part));
  const isHalf = (name: string): boolean =>
    foldedWords(name).some((word) =>
      lacking.some(({ parts }) => parts.some(({ plausible }) => plausible.has(word))),
    );
  return names
    .parse(page)
    .known(SURELY_NAME)
    .filter((name) => {
      const callings = readingsOf(name).flatMap((reading) => names.alsoCalled(reading));
      return !isHalf(name) && !callings.some((calling) => soundsOf(calling).every(hasPart));
    });
}

/** A name with and without what its sentence writes onto it. */
function readingsOf(name: string): string[] {
  const [first = '', ...others] = soundsOf(name);
  return nameForms(first, scriptOf(first)).map(([form]) => [form, ...others].join(' '));
}
