import type { FilePlan, MessagePlan } from './message-plan.ts';
import { cutMarked } from './plain-label.ts';

/** Discord allows 2000 code points; a text never has fewer UTF-16 units than those. */
const LONGEST_MESSAGE = 2000;

/** A piece of a message that is not parted, with the files it speaks of. */
export type Block = { readonly text: string; readonly files: readonly FilePlan[] };

/** Between blocks: an empty line. */
const BETWEEN = '\n\n';

export function fitTogether(...blocks: readonly Block[]): boolean {
  return contentOf(blocks).length <= LONGEST_MESSAGE;
}

/** UTF-16 units that one more block may have; less than 0 when none can be added. */
export function roomBeside(...blocks: readonly Block[]): number {
  return LONGEST_MESSAGE - contentOf(blocks).length - BETWEEN.length;
}

export function planOf(blocks: readonly Block[], rows: MessagePlan['rows']): MessagePlan {
  return { content: contentOf(blocks), rows, files: blocks.flatMap(({ files }) => files) };
}

/** Lines of the bot's own words as one message; what does not fit is cut off at the end. */
export function linesPlan(lines: readonly string[]): MessagePlan {
  return { content: cutMarked(lines.join('\n'), LONGEST_MESSAGE), rows: [], files: [] };
}

export function textBlock(...lines: readonly string[]): Block {
  return { text: lines.join('\n'), files: [] };
}

/**
 * Blocks dealt out to as few messages as keep their order, below a title that stands on the first only.
 * Each has to fit under the title alone. @param most blocks in a message
 */
export function inMessages<B extends Block>(title: Block, blocks: readonly B[], most: number): B[][] {
  const messages: B[][] = [];
  for (const block of blocks) {
    const last = messages.at(-1);
    const above = messages.length === 1 ? [title] : [];
    if (last !== undefined && last.length < most && fitTogether(...above, ...last, block)) last.push(block);
    else messages.push([block]);
  }
  return messages;
}

function contentOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(BETWEEN);
}
