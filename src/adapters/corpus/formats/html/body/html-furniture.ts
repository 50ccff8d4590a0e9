import { at } from '../../../../../domain/at.ts';
import { Sums } from '../tree/element-sums.ts';
import { cardsIn } from './html-cards.ts';
import { commentsIn, opensComments } from './html-comments.ts';
import type { HtmlBlock } from '../tree/html-document.ts';
import { promptsAmong } from './html-prompts.ts';
import { proseOf } from './html-prose.ts';

/** Share of a page's prose from which on an element is its article, whatever it has in it. */
const MOST = 0.5;

/** What a block is that stands beside every article: a summary of another story, a request to the reader, what a reader wrote. */
export type Furniture = 'card' | 'prompt' | 'comment';

/** Which blocks of an element are furniture, by what they say and how they stand; null for those that may be body. */
export function furnitureAmong(body: Element, blocks: readonly HtmlBlock[]): readonly (Furniture | null)[] {
  const isCard = cardsIn(body);
  const prompts = promptsAmong(blocks);
  const isComment = commentTest(body, blocks);
  const stories = nestedStories(body);
  return blocks.map((block, i) => {
    if (isIn(stories, block.owner, body)) return 'card';
    if (isCard(block.owner)) return 'card';
    if (at(prompts, i)) return 'prompt';
    return isComment(block, i) ? 'comment' : null;
  });
}

/** Tells of a block whether it is in a comment, or below the heading above comments. */
function commentTest(body: Element, blocks: readonly HtmlBlock[]): (block: HtmlBlock, i: number) => boolean {
  const prose = new Sums(body, blocks, blocks.map(proseOf));
  const page = prose.of(body);
  const comments = commentsIn(
    body,
    (element) => prose.of(element) > MOST * page || element.querySelector('h1') !== null,
  );
  const opening = blocks.findLastIndex(opensComments);
  const section = opening < 0 ? null : sectionOf(at(blocks, opening).owner, body, prose);
  return ({ owner }, i) => {
    if (section !== null && i > opening && section.contains(owner)) return true;
    return isIn(comments, owner, body);
  };
}

function isIn(elements: ReadonlySet<Element>, owner: Element, body: Element): boolean {
  if (elements.size === 0) return false;
  for (let one: Element | null = owner; one !== null && one !== body; one = one.parentElement) {
    if (elements.has(one)) return true;
  }
  return false;
}

/** The innermost element around a heading that has prose. */
function sectionOf(heading: Element, body: Element, prose: Sums): Element {
  let section = heading;
  while (section !== body && prose.of(section) === 0) section = section.parentElement ?? body;
  return section;
}

/** The `<article>` elements in another that are stories of their own, with headline and time, and no posts of it. */
function nestedStories(body: Element): ReadonlySet<Element> {
  const nested = [...body.querySelectorAll('article article')];
  const siblings = new Map<Element | null, number>();
  for (const { parentElement } of nested) siblings.set(parentElement, (siblings.get(parentElement) ?? 0) + 1);
  return new Set(
    nested.filter(
      (article) =>
        (siblings.get(article.parentElement) ?? 0) < MIN_POSTS &&
        article.querySelector('h2, h3') !== null &&
        article.querySelector('h1') === null &&
        article.querySelector('time') !== null,
    ),
  );
}

/** Articles in an article from which on they are its posts. */
const MIN_POSTS = 3;
