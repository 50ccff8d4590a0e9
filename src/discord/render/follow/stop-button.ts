import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { encodeCustomId } from '../message/custom-id.ts';
import { MAX_BUTTON_LABEL_CHARS } from '../message/message-buttons.ts';
import type { ButtonPlan } from '../message/message-plan.ts';

/** The button that stops a follow. @param alert id of the alert that it is under, or null */
export function stopButton(language: UiLanguage, key: string, alert: string | null): ButtonPlan {
  const label = stringsFor(language).buttons.stopFollowing.slice(0, MAX_BUTTON_LABEL_CHARS);
  return {
    customId: encodeCustomId({ action: 'unfollow', language, key, alert }),
    label,
    style: 'secondary',
  };
}
