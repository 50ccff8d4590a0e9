import type { CitedText } from '../../../domain/answer.ts';
import { fitTogether, planOf, textBlock } from '../message/fit-message.ts';
import { holdsInvitation } from '../settings/invitations.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { plainLabel } from '../message/plain-label.ts';
import { openableAddress } from './text-fragment.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';

/**
 * What Discord may change or drop even in a code block, and what ends one. ZWNJ and ZWJ, which shape words, may stay.
 */
const NOT_KEPT = /```|^\s|(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Quotes and their sources as plain text to copy: in a code block if that keeps them exactly, else as a file. */
export function renderCopy(quotes: readonly CitedText[], strings: UiStrings): MessagePlan {
  const text = quotes.map(copyOf).join('\n\n');
  const block = textBlock(strings.followUps.copyOf, '```', text, '```');
  // Nothing can be escaped in a code block.
  if (!NOT_KEPT.test(text) && !holdsInvitation(text) && fitTogether(block)) return planOf([block], []);
  return planOf([{ text: strings.followUps.copyOf, files: [{ name: 'copy.txt', text: `${text}\n` }] }], []);
}

/** The quote to the character, then what is known of its source, one line for each thing. */
function copyOf({ text, citation }: CitedText): string {
  const { title, outlet, publishedAt, url, source } = citation;
  const known = [title, outlet, publishedAt]
    .map((label) => (label === null ? '' : plainLabel(label)))
    .concat(openableAddress(url) ?? '')
    .filter((line) => line !== '');
  return [text, ...(known.length > 0 ? known : [plainLabel(source)])].join('\n');
}
