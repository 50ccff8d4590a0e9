import { html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import { hasLimits, type Limits } from '../ask/asked-question.ts';
import type { Visit } from '../visit.ts';
import { textField } from './text-field.ts';

/** UTF-16 units of a date or of outlets, as in the bot. */
const MAX_DATE_CHARS = 100;
const MAX_OUTLET_CHARS = 500;

/** Dates and outlets of a form, filled in as they were sent; folded away unless one is given. */
export function limitFields(limits: Limits, { strings }: Visit): Html {
  const { changeForm } = strings;
  const { from, to, outlet } = limits;
  return html`<details ${hasLimits(limits) ? html`open` : NOTHING}>
    <summary>${changeForm.title}</summary>
    ${textField({ name: 'from', label: changeForm.from, value: from, longest: MAX_DATE_CHARS })}
    ${textField({ name: 'to', label: changeForm.to, value: to, longest: MAX_DATE_CHARS })}
    ${textField({ name: 'outlet', label: changeForm.outlet, value: outlet, longest: MAX_OUTLET_CHARS })}
  </details>`;
}
