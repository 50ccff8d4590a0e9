import type { FoundText, PagePlace, QuoteContext } from '../../../domain/verification.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { textBlock, type MessageBlock } from '../message/fit-message.ts';
import { shownLabel } from '../message/plain-label.ts';
import { attachedLine, quotedLines } from '../quotes/quoted-lines.ts';
import { smallPrint } from '../quotes/render-context.ts';
import { sourceLines } from '../quotes/source-line.ts';

/** UTF-16 units of a page's path. */
const MAX_PATH_CHARS = 150;

/** A text and its source. */
export function placeBlock({ text, citation }: FoundText, strings: UiStrings): MessageBlock {
  return textBlock(quotedLines(text), ...sourceLines(citation, text, strings));
}

/** A text that no message holds, as a file. A line and its source stand in for it. */
export function attachedPlace({ text, citation }: FoundText, strings: UiStrings): MessageBlock {
  const block = textBlock(attachedLine(strings), ...sourceLines(citation, text, strings));
  return { ...block, files: [{ name: 'quote.txt', text: text.toWellFormed() }] };
}

/**
 * The forms that the place that a quote is held against can have, the fullest first: within its sentence and with the sentences around it in
 * small print, within its sentence, alone, attached.
 */
export function chosenPlaceBlocks(
  place: FoundText,
  context: QuoteContext | null,
  strings: UiStrings,
): readonly [MessageBlock, ...MessageBlock[]] {
  const alone: readonly [MessageBlock, MessageBlock] = [
    placeBlock(place, strings),
    attachedPlace(place, strings),
  ];
  return context === null ? alone : [...contextBlocks(place, context, strings), ...alone];
}

/** With both neighbours, with the one before, which turns the meaning more often, and without. */
function contextBlocks(
  { text, citation }: FoundText,
  { sentence, marked, before, after }: QuoteContext,
  strings: UiStrings,
): readonly [MessageBlock, ...MessageBlock[]] {
  const isWhole = marked.start <= 0 && marked.end >= sentence.text.length;
  const quoted = quotedLines(sentence.text, isWhole ? undefined : marked);
  const source = sourceLines(citation, text, strings);
  const form = (earlier: string | null, later: string | null): MessageBlock =>
    earlier === null && later === null
      ? textBlock(quoted, ...source)
      : textBlock(
          ...[earlier].flatMap((one) => (one === null ? [] : [smallPrint(one)])),
          quoted,
          ...[later].flatMap((one) => (one === null ? [] : [smallPrint(one)])),
          // An empty line keeps the source apart, since it is in small print as well.
          '',
          ...source,
        );
  return [form(before, after), form(before, null), form(null, null)];
}

/** Words of a page that no article has, with the page's path: as text, or attached. */
export function pagePlaceBlocks(
  { text, source }: PagePlace,
  strings: UiStrings,
): readonly [MessageBlock, MessageBlock] {
  const path = `-# ${shownLabel(source, MAX_PATH_CHARS) ?? ''}`;
  const attached = textBlock(attachedLine(strings), path);
  return [
    textBlock(quotedLines(text), path),
    { ...attached, files: [{ name: 'quote.txt', text: text.toWellFormed() }] },
  ];
}
