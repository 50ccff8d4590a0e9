import { MAX_QUESTION_CHARS } from '../../app/limits.ts';
import { html, NOTHING, type Html } from '../../app/verify/bundle/html-template.ts';
import { hasLimits, type AskedQuestion } from './asked-question.ts';
import { languageField } from './language-field.ts';
import type { Visit } from './visit.ts';

/** UTF-16 units of a date or of outlets, as in the bot. */
const MAX_DATE_CHARS = 100;
const MAX_OUTLET_CHARS = 500;

/** The question box, filled in as it was sent. Dates and outlets are folded away unless one is given. */
export function askForm(asked: AskedQuestion, visit: Visit): Html {
  const { words } = visit;
  const { changeForm } = visit.strings;
  const open = hasLimits(asked) ? html` open` : NOTHING;
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
    <details ${open}>
      <summary>${changeForm.title}</summary>
      ${field('from', changeForm.from, asked.from, MAX_DATE_CHARS)}
      ${field('to', changeForm.to, asked.to, MAX_DATE_CHARS)}
      ${field('outlet', changeForm.outlet, asked.outlet, MAX_OUTLET_CHARS)}
    </details>
    ${languageField(visit)}
    <button>${words.ask}</button>
  </form>`;
}

function field(name: string, label: string, value: string, longest: number): Html {
  return html`<label for="${name}">${label}</label>
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${value}"
      maxlength="${longest}"
      dir="auto"
      autocomplete="off"
    />`;
}
