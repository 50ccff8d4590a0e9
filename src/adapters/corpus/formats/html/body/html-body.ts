import { at } from '../../../../../domain/at.ts';
import { isQuestion } from '../../../../../text/question-mark.ts';
import type { HtmlBlock } from '../tree/html-document.ts';
import { isComment, standing } from './html-beside.ts';
import { furnitureAmong } from './html-furniture.ts';
import { Sums } from '../tree/element-sums.ts';
import { isLinked, proseOf } from './html-prose.ts';

/** Share of the prose of an element from which on one of its children alone is the body. */
const NEARLY_ALL = 0.85;
/** Shares of a page's prose from which on an element is no furniture: whatever its names, and whatever it is. */
const MOST = 0.5;
const ALL = 0.9;
/** Standing below which a part of the body's element is none of it. */
const BESIDE = 0.3;
const DOUBTFUL = 0.5;
/** A lead stands so many lines below the headline, at most. */
const LEAD_WITHIN = 5;

/** The body of an article among the blocks of a page. */
export type HtmlBody = {
  /** Its blocks, by their index. */
  readonly chosen: readonly number[];
  /** Its share of the page's prose, front-page summaries included: 0 to 1. */
  readonly share: number;
  /** Letters of prose in it. */
  readonly letters: number;
};

/**
 * The body of the article of a page, or of one of its articles. Every block is weighed by how much prose it is, and by what stands around it;
 * nothing is taken out by its name alone.
 *
 * @param body the element that holds all blocks
 * @param titleAt index of the headline's block, or -1
 */
export function bodyOf(body: Element, blocks: readonly HtmlBlock[], titleAt: number): HtmlBody {
  const furniture = furnitureAmong(body, blocks);
  const everything = blocks.map(proseOf);
  const prose = everything.map((letters, i) => (at(furniture, i) === null ? letters : 0));
  const raw = new Sums(body, blocks, prose);
  if (raw.of(body) === 0) return { chosen: [], share: 0, letters: 0 };
  const standingOf = standings(body, raw);
  const weighed = new Sums(
    body,
    blocks,
    blocks.map(({ owner }, i) => at(prose, i) * standingOf(owner)),
  );
  const container = containerOf(body, weighed, blocks[titleAt]?.owner ?? null);
  const base = standingOf(container);
  const stands = ({ owner }: HtmlBlock): number => standingOf(owner) / base;
  const inside = blocks.flatMap((block, i) => {
    if (at(furniture, i) !== null || !container.contains(block.owner) || isLinked(block)) return [];
    return stands(block) < BESIDE ? [] : [i];
  });
  const first = inside.find((i) => at(prose, i) > 0) ?? 0;
  const leads = blocks.flatMap((block, i) =>
    titleAt >= 0 && i > titleAt && i <= titleAt + LEAD_WITHIN && i < first && at(prose, i) > 0 && stands(block) >= DOUBTFUL ? [i] : [],
  );
  const standing = new Set([...leads, ...inside]);
  const kept = [...standing].sort((a, b) => a - b).filter((i) => !leadsElsewhere(blocks, i, standing));
  const chosen = trimmed(belowTitle(withoutCopies(kept, prose, blocks), prose, titleAt), prose, blocks);
  const all = everything.reduce((total, letters) => total + letters, 0);
  const letters = sum(chosen, prose);
  return { chosen, share: letters / all, letters };
}

/** The element that holds the body: the `<article>` with the headline, or else the innermost that holds nearly all prose. */
function containerOf(body: Element, weighed: Sums, headline: Element | null): Element {
  const own = headline?.closest('article, main') ?? null;
  const enough = own !== null && weighed.of(own) >= Math.max(MIN_OWN, OWN * weighed.of(body));
  let container = enough && body.contains(own) ? own : body;
  for (;;) {
    const all = weighed.of(container);
    const next = [...container.children].find((child) => weighed.of(child) >= NEARLY_ALL * all);
    if (next === undefined) return container;
    container = next;
  }
}

/** Letters of prose, and share of the page's, from which on the element of the headline holds its article. */
const MIN_OWN = 80;
const OWN = 0.15;

/** How much what an element holds counts: as the least of the elements around it, where those are not most of the page. */
function standings(body: Element, raw: Sums): (element: Element) => number {
  const page = raw.of(body);
  const byNames = new Map<string, number>();
  const known = new Map<Element, number>();
  for (const element of body.querySelectorAll('[class]')) {
    const prose = raw.of(element);
    if (prose === 0 || isComment(element)) continue;
    const names = element.getAttribute('class') ?? '';
    byNames.set(names, (byNames.get(names) ?? 0) + prose);
  }
  const ownOf = (element: Element): number => {
    const share = raw.of(element) / page;
    const named = standing(element);
    if (named === 1 || share > ALL || (share > MOST && named >= DOUBTFUL)) return 1;
    // Paragraphs of a body may each have a name that says "beside".
    const alike = (byNames.get(element.getAttribute('class') ?? '') ?? 0) / page;
    return alike > MOST && share < MOST && element.localName !== 'aside' ? 1 : named;
  };
  return function standingOf(element: Element): number {
    const found = known.get(element);
    if (found !== undefined) return found;
    const parent = element.parentElement;
    const own = ownOf(element);
    const whole = element === body || parent === null ? own : Math.min(own, standingOf(parent));
    known.set(element, whole);
    return whole;
  };
}

/** Whether a question in a heading stands above something else than the body: a box of related stories. */
function leadsElsewhere(blocks: readonly HtmlBlock[], at: number, standing: ReadonlySet<number>): boolean {
  const isHeading = (block: HtmlBlock | undefined): boolean => typeof block?.kind === 'object' || block?.bold === true;
  const asked = blocks[at];
  if (asked === undefined || !isHeading(asked) || !isQuestion(asked.text)) return false;
  let next = at + 1;
  while (next - at < MAX_HEADINGS && isHeading(blocks[next])) next++;
  return !standing.has(next);
}

/** Headings that may stand one below the other. */
const MAX_HEADINGS = 4;

/** What stands above the headline is no body, unless most of the prose does. */
function belowTitle(kept: readonly number[], prose: readonly number[], titleAt: number): readonly number[] {
  const below = kept.filter((i) => i > titleAt);
  return sum(below, prose) > MOST * sum(kept, prose) ? below : kept;
}

function sum(indexes: readonly number[], values: readonly number[]): number {
  return indexes.reduce((all, i) => all + at(values, i), 0);
}

/** UTF-16 units from which on a text that is there twice is a copy and no refrain. */
const MIN_COPY = 40;

/** Pages hold their body for two widths of screen, or again in one piece for other programs. */
function withoutCopies(
  kept: readonly number[],
  prose: readonly number[],
  blocks: readonly HtmlBlock[],
): readonly number[] {
  const samples = kept
    .filter((i) => at(prose, i) > 0)
    .slice(0, 5)
    .map((i) => at(blocks, i).text);
  const seen = new Set<string>();
  return kept.filter((i) => {
    const { text } = at(blocks, i);
    if (text.length < MIN_COPY) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return samples.filter((sample) => sample.length < text.length && text.includes(sample)).length < 2;
  });
}

/** A body begins with prose, and ends with prose or with a list. */
function trimmed(
  kept: readonly number[],
  prose: readonly number[],
  blocks: readonly HtmlBlock[],
): number[] {
  const from = kept.findIndex((i) => at(prose, i) > 0);
  if (from < 0) return [];
  let to = kept.findLastIndex((i) => at(prose, i) > 0);
  const parents = new Set(
    kept.filter((i) => at(prose, i) > 0).map((i) => at(blocks, i).owner.parentElement),
  );
  let end = to;
  while (end + 1 < kept.length && continues(at(blocks, at(kept, end + 1)), parents)) end++;
  if (end - to >= MIN_LIST) to = end;
  return kept.slice(from, to + 1);
}

/** Lines from which on what follows the last paragraph is a list, and no signature. */
const MIN_LIST = 3;

function continues({ owner, kind }: HtmlBlock, parents: ReadonlySet<Element | null>): boolean {
  return parents.has(kind === 'item' ? (owner.closest('ul, ol')?.parentElement ?? null) : owner.parentElement);
}
