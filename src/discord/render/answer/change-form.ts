import type { ChangeableQuestion } from '../../respond/asking/changeable-questions.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { encodeCustomId } from '../message/custom-id.ts';
import { cutWhole } from '../message/plain-label.ts';

/** What the form asks for, in the order of its fields. */
export const CHANGE_FIELDS = ['from', 'to', 'outlet'] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number];

/** A form as data. `customId` has at most 100 characters, title and labels at most 45. */
export type FormPlan = {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly {
    readonly customId: ChangeField;
    readonly label: string;
    /** What is filled in already; empty if nothing is. */
    readonly value: string;
    /** UTF-16 units. */
    readonly longest: number;
  }[];
};

/** UTF-16 units, as `/ask` takes them. */
const LONGEST: Readonly<Record<ChangeField, number>> = { from: 100, to: 100, outlet: 500 };

/** What a form of Discord takes for its title and its labels. */
const MAX_FORM_LABEL_CHARS = 45;

/** The form in which a person changes dates and outlet of a question, filled with those that it was asked with. */
export function changeForm(
  key: string,
  limits: ChangeableQuestion['limits'],
  language: UiLanguage,
): FormPlan {
  const { changeForm: strings } = stringsFor(language);
  return {
    customId: encodeCustomId({ action: 'change', language, key }),
    title: cutWhole(strings.title, MAX_FORM_LABEL_CHARS),
    fields: CHANGE_FIELDS.map((field) => ({
      customId: field,
      label: cutWhole(strings[field], MAX_FORM_LABEL_CHARS),
      // An outlet that does not fit would be changed by cutting it.
      value: (limits[field] ?? '').length <= LONGEST[field] ? (limits[field] ?? '') : '',
      longest: LONGEST[field],
    })),
  };
}
