import { html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';

/** One line of a form. */
export type TextField = {
  readonly name: string;
  readonly label: string;
  /** As it was sent. */
  readonly value: string;
  /** UTF-16 units. */
  readonly longest: number;
  readonly isRequired?: true;
};

/** A labelled line to type into, in whichever direction its text runs. */
export function textField({ name, label, value, longest, isRequired }: TextField): Html {
  return html`<label for="${name}">${label}</label>
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${value}"
      maxlength="${longest}"
      dir="auto"
      autocomplete="off"
      ${isRequired === true ? html`required` : NOTHING}
    />`;
}
