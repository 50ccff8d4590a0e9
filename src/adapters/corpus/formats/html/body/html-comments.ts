import { markerKey, markersOf } from '../../../../../text/markers.ts';
import { largestAround } from '../tree/largest-around.ts';
import type { HtmlBlock } from '../tree/html-document.ts';

const REPLIES = markersOf(({ replies }) => replies);
const MARKERS = markersOf(({ commentMarkers }) => commentMarkers);

/** UTF-16 units of a control, and of the heading above comments. */
const MAX_CONTROL = 30;
const MAX_HEADING = 60;
/** Comments from which on their controls tell them. */
const MIN_COMMENTS = 2;
const MICRODATA = '[itemtype*="schema.org/Comment" i], [itemtype*="schema.org/UserComments" i], [itemprop~="comment"]';

/**
 * The elements that hold what readers wrote, as the page itself shows: by microdata, or by a control to reply in each.
 *
 * @param isArticle whether an element holds too much of the page to be a comment
 */
export function commentsIn(body: Element, isArticle: (element: Element) => boolean): ReadonlySet<Element> {
  const marked = [...body.querySelectorAll(MICRODATA)];
  const controls = [...body.querySelectorAll('a, button, [role="button"]')].filter(
    ({ textContent }) => textContent.length <= 2 * MAX_CONTROL && REPLIES.has(markerKey(textContent)),
  );
  const replied = controls.length < MIN_COMMENTS ? [] : largestAround(controls, body);
  return new Set([...marked, ...replied].filter((element) => element !== body && !isArticle(element)));
}

/** Whether a block is the heading above comments: "Comments (12)", "3 Kommentare". */
export function opensComments({ text, kind }: HtmlBlock): boolean {
  if (typeof kind !== 'object' || text.length > MAX_HEADING) return false;
  return MARKERS.has(markerKey(text.replace(/[\p{Nd}()[\]]+/gu, ' ')));
}
