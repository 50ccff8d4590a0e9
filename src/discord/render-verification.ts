import { LEAST_QUOTE_WORDS } from '../app/limits.ts';
import type { FoundText, Verification, WordDifference } from '../domain/verification.ts';
import { fitTogether, planOf, textBlock, type Block } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { inDirectionOf, shownLabel } from './plain-label.ts';
import { attachedLine, quotedLines } from './quoted-lines.ts';
import { sourceLines } from './source-line.ts';
import { textPlan } from './to-discord.ts';
import type { ShellWords } from './words/shell-words.ts';

/** Differences shown, and UTF-16 units of each side of one. */
const MOST_DIFFERENCES = 12;
const LONGEST_DIFFERENCE = 60;

/**
 * What came of verifying a quote: in words, what differs, and each place with its source, as many as a message holds.
 *
 * @param isOutside whether more is found only in outlets that the place does not allow
 */
export function renderVerification(
  verification: Verification,
  words: ShellWords,
  isOutside = false,
): MessagePlan {
  const { admin } = words;
  const outside = isOutside ? [textBlock(admin.quoteOutsideOutlets)] : [];
  switch (verification.status) {
    case 'exact':
      return withPlaces([textBlock(`**${admin.quoteExact}**`)], verification.matches, words);
    case 'respelt':
      return withPlaces([textBlock(`**${admin.quoteRespelt}**`)], verification.matches, words);
    case 'altered': {
      const title = textBlock(`**${admin.quoteAltered}**`);
      return withPlaces(
        [title, ...outside, ...differenceBlocks(verification, [title, ...outside], words)],
        verification.matches,
        words,
      );
    }
    case 'stitched':
      return withPlaces([textBlock(`**${admin.quoteStitched}**`), ...outside], verification.matches, words);
    case 'not-found': {
      const title = textBlock(`**${isOutside ? admin.quoteOutsideOutlets : admin.quoteNotFound}**`);
      if (verification.nearest === null) return planOf([title], []);
      return withPlaces([title, textBlock(admin.nearestSentence)], [verification.nearest], words);
    }
    case 'too-short':
      return textPlan(admin.quoteTooShort(LEAST_QUOTE_WORDS));
  }
}

function withPlaces(above: readonly Block[], places: readonly FoundText[], words: ShellWords): MessagePlan {
  const blocks = [...above];
  for (const [index, place] of places.entries()) {
    const block = placeBlock(place);
    if (fitTogether(...blocks, block)) blocks.push(block);
    else if (index === 0) blocks.push(attachedPlace(place, words));
    else break;
  }
  return planOf(blocks, []);
}

function placeBlock({ text, citation }: FoundText): Block {
  return textBlock(quotedLines(text), ...sourceLines(citation, text));
}

/** A text that no message holds, its source where it would stand. */
function attachedPlace({ text, citation }: FoundText, words: ShellWords): Block {
  const block = textBlock(attachedLine(words), ...sourceLines(citation, text));
  return { ...block, files: [{ name: 'quote.txt', text: text.toWellFormed() }] };
}

/** As many differences as leave room for the first place. */
function differenceBlocks(
  { differences, matches: [first] }: Extract<Verification, { status: 'altered' }>,
  above: readonly Block[],
  words: ShellWords,
): Block[] {
  const lines = differences.slice(0, MOST_DIFFERENCES).map((one) => differenceLines(one, words));
  const counts = lines.map((_, index) => lines.length - index);
  const blocks = counts.map((count) => {
    const more = differences.length > count ? ['…'] : [];
    return textBlock(...lines.slice(0, count).flat(), ...more);
  });
  const places = [placeBlock(first), attachedPlace(first, words)];
  const fitting = blocks.find((block) => places.some((place) => fitTogether(...above, block, place)));
  return fitting === undefined ? [] : [fitting];
}

function differenceLines({ expected, found }: WordDifference, { admin }: ShellWords): string[] {
  const shown = (text: string): string => shownLabel(text, LONGEST_DIFFERENCE) ?? admin.nothing;
  return [`- ${admin.pageHas(shown(expected))}`, `- ${admin.givenIs(shown(found))}`].map((line) =>
    inDirectionOf(admin.quoteExact, line),
  );
}
