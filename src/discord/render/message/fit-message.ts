import type { FilePlan, MessagePlan } from './message-plan.ts';
import { cutMarked, inOwnDirection } from './plain-label.ts';

/** UTF-16 units. Discord allows 2000 code points, and a text never has fewer units than code points. */
const MAX_MESSAGE_CHARS = 2000;

/** A piece of a message that stays whole, with the files that it mentions. */
export type MessageBlock = { readonly text: string; readonly files: readonly FilePlan[] };

/** An empty line between blocks. */
const BETWEEN = '\n\n';

/** Whether the blocks fit into one message. */
export function fitTogether(...blocks: readonly MessageBlock[]): boolean {
  return contentOf(blocks).length <= MAX_MESSAGE_CHARS;
}

/** UTF-16 units that one more block may have; negative if none can be added. */
export function roomBeside(...blocks: readonly MessageBlock[]): number {
  return MAX_MESSAGE_CHARS - contentOf(blocks).length - BETWEEN.length;
}

/** The blocks as one message, an empty line between them. */
export function planOf(blocks: readonly MessageBlock[], rows: MessagePlan['rows']): MessagePlan {
  return { content: contentOf(blocks), rows, files: blocks.flatMap(({ files }) => files) };
}

/** Lines of the bot's own words as one message. The end is cut off if they do not fit. */
export function linesPlan(lines: readonly string[]): MessagePlan {
  return { content: cutMarked(lines.join('\n'), MAX_MESSAGE_CHARS), rows: [], files: [] };
}

/** Lines as one block without files. */
export function textBlock(...lines: readonly string[]): MessageBlock {
  return { text: lines.join('\n'), files: [] };
}

/** Messages with a note of isnad in small print above them; where it does not fit, below them in a message of its own. */
export function withNoteAbove(
  [first, ...others]: readonly [MessagePlan, ...MessagePlan[]],
  note: string,
): readonly [MessagePlan, ...MessagePlan[]] {
  const line = `-# ${inOwnDirection(note)}`;
  const content = `${line}\n${first.content}`;
  return content.length <= MAX_MESSAGE_CHARS
    ? [{ ...first, content }, ...others]
    : [first, ...others, { content: line, rows: [], files: [] }];
}

/**
 * Distributes blocks over as few messages as keep their order. The title is above the first message only.
 *
 * @param blocks each fits below the title
 * @param most blocks in a message
 */
export function inMessages<B extends MessageBlock>(
  title: MessageBlock,
  blocks: readonly B[],
  most: number,
): B[][] {
  const messages: B[][] = [];
  for (const block of blocks) {
    const last = messages.at(-1);
    const above = messages.length === 1 ? [title] : [];
    if (last !== undefined && last.length < most && fitTogether(...above, ...last, block)) last.push(block);
    else messages.push([block]);
  }
  return messages;
}

function contentOf(blocks: readonly MessageBlock[]): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(BETWEEN);
}
