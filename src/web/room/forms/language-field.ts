import { html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { Visit } from '../visit.ts';

/** Keeps the language that the visitor chose when a form is sent. */
export function languageField({ isChosen, language }: Visit): Html {
  return isChosen ? html`<input type="hidden" name="lang" value="${language}" />` : NOTHING;
}
