import type { Alert, Follow } from '../../../domain/follow.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { fitTogether, planOf, textBlock } from '../message/fit-message.ts';
import { quoteButtons } from '../message/message-buttons.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inDirectionOf } from '../message/plain-label.ts';
import { unitsAsText, unitsAttached, type UnitQuote } from '../quotes/quote-unit.ts';
import { followedLabel } from './followed-label.ts';
import { stopButton } from './stop-button.ts';

/** A quote that is told unasked: which question it answers, the quote with its source, and a button that ends it. */
export function alertPlan(
  { id: key, question, leftOut }: Follow,
  { id: alert }: Pick<Alert, 'id'>,
  quote: UnitQuote,
  language: UiLanguage,
): MessagePlan {
  const strings = stringsFor(language);
  const line = strings.follow.alert(followedLabel(question));
  const head = textBlock(inDirectionOf(line, line));
  const note = leftOut === 0 ? [] : [textBlock(`-# ${strings.follow.leftOut(leftOut)}`)];
  const attached = unitsAttached(quote, 1, strings);
  const forms = [...unitsAsText(quote, strings, MAX_QUOTES_IN_MESSAGE), ...attached];
  const unit = forms.find((form) => fitTogether(head, form, ...note)) ?? attached.at(-1) ?? attached[0];
  const ids = unit.shown.map(({ id }) => id).slice(0, MAX_QUOTES_IN_MESSAGE);
  return planOf([head, unit, ...note], [[...quoteButtons(language, ids), stopButton(language, key, alert)]]);
}
