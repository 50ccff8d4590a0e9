import { MAX_QUESTION_CHARS } from '../../../app/limits.ts';
import { html, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { AskedQuestion } from './asked-question.ts';
import { languageField } from '../forms/language-field.ts';
import { limitFields } from '../forms/limit-fields.ts';
import type { Visit } from '../visit.ts';

/** The question box, filled in as it was sent. */
export function askForm(asked: AskedQuestion, visit: Visit): Html {
  const { words } = visit;
  return html`<form method="get" action="/" role="search">
    <label for="question">${words.question}</label>
    <input
      type="search"
      id="question"
      name="q"
      value="${asked.text}"
      maxlength="${MAX_QUESTION_CHARS}"
      dir="auto"
      required
      autocomplete="off"
    />
    ${limitFields(asked, visit)} ${languageField(visit)}
    <button>${words.ask}</button>
  </form>`;
}
