import { NOTHING_UNDERSTOOD, type UnderstoodPart } from '../../../domain/understood.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { encodeCustomId } from '../message/custom-id.ts';
import { MAX_BUTTON_LABEL_CHARS } from '../message/message-buttons.ts';
import type { ButtonPlan } from '../message/message-plan.ts';
import { cutWhole } from '../message/plain-label.ts';
import type { AnswerInput } from './answer-input.ts';
import { partInWords } from './understood-line.ts';

/** In the order of the line above the quotes. */
const PARTS = ['time', 'outlet', 'language', 'order'] as const satisfies UnderstoodPart[];

/**
 * The row of buttons that ask the question again: one for each thing that was understood, without it, and one that opens the
 * form for dates and outlet. Empty where nothing can be changed.
 */
export function changeButtons({
  changeKey = null,
  language,
  understood = NOTHING_UNDERSTOOD,
}: AnswerInput): ButtonPlan[] {
  if (changeKey === null) return [];
  const strings = stringsFor(language);
  const without = PARTS.flatMap((part): ButtonPlan[] => {
    const words = partInWords(part, understood, language);
    if (words === null || words === '') return [];
    const customId = encodeCustomId({ action: 'drop', language, key: changeKey, part });
    const label = cutWhole(strings.understood.without(words), MAX_BUTTON_LABEL_CHARS);
    return [{ customId, label, style: 'secondary' }];
  });
  const customId = encodeCustomId({ action: 'change', language, key: changeKey });
  return [...without, { customId, label: strings.buttons.change, style: 'secondary' }];
}
