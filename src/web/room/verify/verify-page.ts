import { refusedHtml } from '../refusals/refused-html.ts';
import { MAX_QUOTE_CHARS } from '../../../app/limits.ts';
import { escaped, html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { DraftResult } from '../../../app/verify/draft/verify-draft.ts';
import { IsnadError } from '../../../domain/error.ts';
import { reasonOf } from '../../refusal.ts';
import { languageField } from '../forms/language-field.ts';
import { pageHtml } from '../page-html.ts';
import { refusalWords } from '../refusals/refusal-words.ts';
import { verificationHtml } from './verification-html.ts';
import type { Verified } from './verify-text.ts';
import type { Visit } from '../visit.ts';

/** What came of a text to verify. */
export type Checked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'verified'; readonly verified: Verified }
  | { readonly kind: 'refused'; readonly why: string };

/** The verify box with what came of the text. @param text as it was given */
export function verifyPage(visit: Visit, text: string, checked: Checked): string {
  const { words } = visit;
  const content = html`<h1>${words.pages.verify}</h1>
    <form method="post" action="/verify">
      <label for="quote">${words.quote}</label>
      <textarea id="quote" name="quote" rows="5" maxlength="${MAX_QUOTE_CHARS}" dir="auto" required>
${text}</textarea>
      ${languageField(visit)}
      <button>${words.verify}</button>
    </form>
    ${resultHtml(checked, visit)}`;
  return pageHtml(visit, words.pages.verify, content);
}

function resultHtml(checked: Checked, visit: Visit): Html {
  switch (checked.kind) {
    case 'nothing':
      return NOTHING;
    case 'refused':
      return refusedHtml(checked.why);
    case 'verified':
      return checked.verified.kind === 'one'
        ? verificationHtml(checked.verified.message, visit, false)
        : html`${checked.verified.results.map((result) => oneHtml(result, visit))}`;
  }
}

function oneHtml(result: DraftResult, visit: Visit): Html {
  if (result.kind === 'verified') return verificationHtml(result.verified, visit, true);
  const reason = reasonOf(new IsnadError(result.notice));
  return html`<section>
    <h2>${escaped(reason === null ? visit.strings.verify.failed : refusalWords(reason, visit))}</h2>
    <p class="text" dir="auto" lang="">${result.place.text}</p>
  </section>`;
}
