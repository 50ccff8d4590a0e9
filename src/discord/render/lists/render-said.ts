import type { Said, SaidRequest } from '../../../app/said/said-by.ts';
import type { SaidQuote } from '../../../app/said/said-quote.ts';
import { wordsMarked } from '../../../app/said/words-marked.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { linesPlan, type MessageBlock, textBlock } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inDirectionOf, inOwnDirection, shownLabel } from '../message/plain-label.ts';
import { type ListBlock, listBlock } from './list-block.ts';
import { listPages } from './list-pages.ts';
import { undatedLines } from './undated-lines.ts';

/** UTF-16 units of a name or a topic. */
const MAX_NAME_CHARS = 100;
const MAX_SPEAKER_CHARS = 150;

/** What somebody said, as the pages of a list: each sentence with his words marked where it is long. */
export function saidPages(
  { by, about }: Pick<SaidRequest, 'by' | 'about'>,
  { names, quotes, undatedLeftOut }: Said,
  language: UiLanguage,
): readonly [MessagePlan, ...MessagePlan[]] {
  const strings = stringsFor(language);
  const label = (text: string): string => shownLabel(text, MAX_NAME_CHARS) ?? '…';
  const topic = about === null ? null : label(about);
  const [commonest, ...otherNames] = names;
  const left = undatedLines(undatedLeftOut, strings);
  if (commonest === undefined) return [linesPlan([inOwnDirection(strings.said.nobody(label(by)))])];
  // Several names may be several people's: what was asked stands for all of them.
  const name = label(otherNames.length === 0 ? commonest : by);
  if (quotes.length === 0) return [linesPlan([inOwnDirection(strings.said.nothing(name, topic)), ...left])];
  const title = textBlock(inOwnDirection(`**${strings.said.title(name, topic, quotes.length)}**`), ...left);
  const blocks = quotes.map((quote, i) => blockOf(quote, i + 1, { title, language }));
  return listPages(title, blocks, language);
}

/** A sentence below who says it, as its page writes him. @param number 1 for the first */
function blockOf(
  quote: SaidQuote,
  number: number,
  { title, language }: { readonly title: MessageBlock; readonly language: UiLanguage },
): ListBlock {
  const { speaker } = quote;
  const marked = wordsMarked(quote);
  const name = shownLabel(speaker, MAX_SPEAKER_CHARS);
  const above = name === null ? '' : `-# ${inDirectionOf(speaker, name)}\n`;
  const shown = marked === null ? quote : { ...quote, marked };
  return listBlock(shown, { number, above, aboveAttached: '', title }, language);
}
