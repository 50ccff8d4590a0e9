import { foldedWords } from '../../../../../text/words/words.ts';
import { lightStem } from '../../../../../text/words/terms.ts';
import { onOneLine } from '../../../../../text/one-line.ts';
import { blocksOf } from '../tree/html-document.ts';
import { sameWords, type StatedTitles } from './html-metadata.ts';

/** The site's name after the headline in a page's `<title>`. */
const SITE_BEHIND = /\s{1,9}[|–—·»-]\s+[^|–—·»]{1,60}$/u;

/** Where no headline stands, whatever its element says. */
const FURNITURE = 'nav, footer, aside, [role="navigation"], [role="banner"]';

/** UTF-16 units from which on a heading that stands in a longer title is the headline, and no section. */
const MIN_REPEATED = 15;
/** Letters of the shortest headline: the name of a section has fewer. */
const MIN_LETTERS = 12;
/** Letters of the shortest in a script that writes a word in one or two. */
const MIN_IDEOGRAPHS = 6;
/** First letters of a stem: enough to see the same word again in another form. */
const STEM_LETTERS = 5;

/**
 * The headline of a page's only article (docs/decisions/003-who-is-believed.md): the one on which JSON-LD and Open Graph agree;
 * else the `<h1>` that one of them, or the `<title>`, repeats; else the headline in JSON-LD; else the `<h1>` that shares a word with
 * the metadata, which may be cut, or worded for search engines. A heading that shares none may be that of another story: then the
 * metadata count, or else the only `<h1>`, or else the `<title>` without the site's name.
 */
export function headlineOf(document: Document, { outlet, ...stated }: StatedTitles): string | null {
  const tab = onOneLine(document.querySelector('title')?.textContent ?? '');
  const [headline, meta] = [ownTitle(stated.headline, outlet), ownTitle(stated.meta, outlet)];
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => ({ text: ownTitle(textOf(h1), outlet) ?? '', isFurniture: h1.closest(FURNITURE) !== null }))
    .filter(({ text }) => text !== '');
  const said = headline ?? meta;
  if (said !== null && sameWords(headline, meta)) {
    return headings.find(({ text }) => sameWords(text, said) || isCutFrom(said, text))?.text ?? said;
  }
  const repeated = headings.find(
    ({ text }) =>
      [headline, meta].some((title) => sameWords(text, title)) ||
      (text.length > MIN_REPEATED && [tab, headline, meta].some((title) => title?.includes(text) === true)),
  );
  if (repeated !== undefined) return repeated.text;
  const shown = headings.find(
    ({ text, isFurniture }) =>
      !isFurniture && isLongEnough(text) && sharesWord(text, `${said ?? ''} ${tab}`),
  );
  if (headline !== null) return headline;
  if (endsWithTitle(shown?.text, meta)) return meta;
  return shown?.text ?? meta ?? aloneOrTab(headings, tab);
}

/** Whether a heading has something before the headline that the metadata repeat: the name of a section. */
function endsWithTitle(heading: string | undefined, title: string | null): boolean {
  return title !== null && title.length > MIN_REPEATED && heading?.endsWith(title) === true;
}

/** A heading as one reads it, with a space where it breaks. */
function textOf(heading: Element): string {
  return onOneLine(
    blocksOf(heading)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The only heading, or else the title of the tab. */
function aloneOrTab(headings: readonly { readonly text: string }[], tab: string): string | null {
  const [only, ...others] = headings;
  if (only !== undefined && others.length === 0) return only.text;
  return tab === '' ? null : tab.replace(SITE_BEHIND, '');
}

/** Whether a title is a heading with the name of a site or a section behind it. */
function isCutFrom(title: string, heading: string): boolean {
  return heading.length > MIN_REPEATED && title.startsWith(heading) && title.length > heading.length;
}

/** A title in the metadata without the name of the site behind it; null where it is nothing but that name. */
function ownTitle(title: string | null, outlet: string | null): string | null {
  if (title === null || sameWords(title, outlet)) return null;
  const cleaned = onOneLine(title);
  const [behind = ''] = SITE_BEHIND.exec(cleaned) ?? [];
  return behind !== '' && sameWords(behind.replace(/[^\p{L}\p{N}]+/u, ''), outlet) ? cleaned.slice(0, -behind.length) : cleaned;
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

