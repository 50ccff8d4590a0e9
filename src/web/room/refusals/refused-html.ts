import { escaped, html, type Html } from '../../../app/verify/bundle/html-template.ts';

/** Why what a form sent is refused, below the form. @param why in the language of the visitor */
export function refusedHtml(why: string): Html {
  return html`<p role="alert"><strong>${escaped(why)}</strong></p>`;
}
