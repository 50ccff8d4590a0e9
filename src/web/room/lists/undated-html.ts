import { escaped, html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { Visit } from '../visit.ts';

/** That a time leaves articles out because they have no date; nothing where it leaves out none. */
export function undatedHtml(leftOut: number, { strings }: Visit): Html {
  if (leftOut === 0) return NOTHING;
  return html`<p class="small">${escaped(strings.answers.undatedLeftOut(leftOut))}</p>`;
}
