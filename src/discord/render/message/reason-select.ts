import { REASONS, type Ballot } from '../../../domain/ports/stores/feedback-store.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { encodeCustomId } from './custom-id.ts';
import type { SelectPlan } from './message-plan.ts';

/** Asks why an answer was not helpful. @param ballot of the vote that gets the reason */
export function reasonSelect(language: UiLanguage, ballot: Ballot): SelectPlan {
  const { whyNot, reasons } = stringsFor(language).followUps;
  return {
    customId: encodeCustomId({ action: 'reason', language, ballot }),
    placeholder: whyNot,
    choices: REASONS.map((value) => ({ value, label: reasons[value] })),
  };
}
