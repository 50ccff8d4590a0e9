import type { Said, SaidRequest } from '../../../app/said/said-by.ts';
import type { SaidQuote } from '../../../app/said/said-quote.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import {
  fitTogether,
  inMessages,
  linesPlan,
  type MessageBlock,
  planOf,
  textBlock,
} from '../message/fit-message.ts';
import { quoteButtons } from '../message/message-buttons.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inDirectionOf, inOwnDirection, shownLabel } from '../message/plain-label.ts';
import { unitsAsText, unitsAttached } from '../quotes/quote-unit.ts';

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
  const left =
    undatedLeftOut === 0 ? [] : [`-# ${inOwnDirection(strings.answers.undatedLeftOut(undatedLeftOut))}`];
  if (commonest === undefined) return [linesPlan([inOwnDirection(strings.said.nobody(label(by)))])];
  // Several names may be several people's: what was asked stands for all of them.
  const name = label(otherNames.length === 0 ? commonest : by);
  if (quotes.length === 0) return [linesPlan([inOwnDirection(strings.said.nothing(name, topic)), ...left])];
  const title = textBlock(inOwnDirection(`**${strings.said.title(name, topic, quotes.length)}**`), ...left);
  const blocks = quotes.map((quote, i) => blockOf(quote, i + 1, { title, language }));
  const [first, ...others] = inMessages(title, blocks, MAX_QUOTES_IN_MESSAGE).map((message, page) =>
    planOf(
      [...(page === 0 ? [title] : []), ...message],
      [
        quoteButtons(
          language,
          message.map(({ quote }) => quote.id),
        ),
      ],
    ),
  );
  return [first ?? linesPlan([title.text]), ...others];
}

type SaidBlock = MessageBlock & { readonly quote: SaidQuote };

/** A sentence below who says it, as its page writes him. @param place 1 for the first */
function blockOf(
  quote: SaidQuote,
  place: number,
  { title, language }: { readonly title: MessageBlock; readonly language: UiLanguage },
): SaidBlock {
  const strings = stringsFor(language);
  const { said, text, speaker } = quote;
  const isWhole = said.start === 0 && said.end === text.length;
  const shown = isWhole ? quote : { ...quote, marked: said };
  const [attached] = unitsAttached(shown, place, strings);
  const name = shownLabel(speaker, MAX_SPEAKER_CHARS);
  const above = name === null ? '' : `-# ${inDirectionOf(speaker, name)}\n`;
  const forms = [...unitsAsText(shown, strings, MAX_QUOTES_IN_MESSAGE), attached].map((unit) => ({
    ...{ text: `${above}${unit.text}`, files: unit.files, quote },
  }));
  return forms.find((form) => fitTogether(title, form)) ?? { ...attached, quote };
}
