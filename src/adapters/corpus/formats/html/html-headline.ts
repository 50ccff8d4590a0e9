import type { Metadata } from '../../../../domain/metadata.ts';
import { foldedWords } from '../../../../text/words.ts';
import { lightStem } from '../../../../text/terms.ts';
import { sameWords } from './html-metadata.ts';

/** The site's name after the headline in a page's `<title>`. */
const SITE_BEHIND = /\s{1,9}[|–—·»-]\s+[^|–—·»]{1,60}$/u;

/** Where no headline stands, whatever its element says. */
const FURNITURE = 'nav, footer, aside, [role="navigation"], [role="banner"]';

/** Letters of the shortest headline: the name of a section has fewer. */
const MIN_LETTERS = 12;
/** Letters of the shortest in a script that writes a word in one or two. */
const MIN_IDEOGRAPHS = 6;
/** First letters of a stem: enough to see the same word again in another form. */
const STEM_LETTERS = 5;

/**
 * The headline of a page's only article. A reader of the page saw the `<h1>`, so that it wins where the metadata or the
 * `<title>` repeat it, or share a word with it, since what they say may be cut, or worded for search engines. A heading that shares
 * none may be that of another story: then the title in the metadata counts, or else the only `<h1>`, or else the `<title>`
 * without the site's name.
 *
 * @param said what the metadata say
 */
export function headlineOf(document: Document, said: Pick<Metadata, 'title' | 'outlet'>): string | null {
  const tab = clean(document.querySelector('title')?.textContent ?? '');
  const title = ownTitle(said);
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => ({ text: clean(h1.textContent), isFurniture: h1.closest(FURNITURE) !== null }))
    .filter(({ text }) => text !== '' && !sameWords(text, said.outlet));
  const repeated = headings.find(
    ({ text }) =>
      sameWords(text, title) ||
      (text.length > 15 && (tab.includes(text) || title?.includes(text) === true)),
  );
  if (repeated !== undefined) return repeated.text;
  const headlines = headings.filter(({ text, isFurniture }) => !isFurniture && isLongEnough(text));
  const taken = headlines.find(({ text }) => sharesWord(text, `${title ?? ''} ${tab}`));
  if (taken !== undefined) return taken.text;
  if (title !== null) return title;
  const [only, ...others] = headings;
  if (only !== undefined && others.length === 0) return only.text;
  return tab === '' ? null : tab.replace(SITE_BEHIND, '');
}

/** The title in the metadata without the name of the site behind it; null where it is nothing but that name. */
function ownTitle({ title, outlet }: Pick<Metadata, 'title' | 'outlet'>): string | null {
  if (title === null || sameWords(title, outlet)) return null;
  const cleaned = clean(title);
  const [behind = ''] = SITE_BEHIND.exec(cleaned) ?? [];
  return behind !== '' && sameWords(behind, outlet) ? cleaned.slice(0, -behind.length) : cleaned;
}

function isLongEnough(heading: string): boolean {
  const letters = heading.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(heading);
  return letters >= (isDense ? MIN_IDEOGRAPHS : MIN_LETTERS);
}

function sharesWord(heading: string, said: string): boolean {
  const stems = stemsOf(said);
  return [...stemsOf(heading)].some((stem) => stems.has(stem));
}

function stemsOf(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => word.length > 3);
  return new Set(words.map((word) => lightStem(word).slice(0, STEM_LETTERS)));
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
