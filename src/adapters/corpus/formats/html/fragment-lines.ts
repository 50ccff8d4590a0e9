import { blocksOf, lineOf } from './tree/html-document.ts';

/** Captions of pictures, as HTML and WordPress mark them. */
const CAPTIONS = 'figcaption, .wp-caption-text, .wp-caption-dd';

/** The lines of HTML that is all body, as in a feed or a letter: without captions, which are the pictures' and not the article's. */
export function fragmentLines(body: Element): readonly string[] {
  for (const caption of body.querySelectorAll(CAPTIONS)) caption.remove();
  return blocksOf(body).map(lineOf);
}
