import type { PageOf } from '../../../app/pages.ts';
import { html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import { linkTo, type Visit } from '../visit.ts';

/** Links to the pages of a list before and behind the one that is shown; nothing where there is one page. */
export function turnLinks(
  { page, pages }: PageOf<unknown>,
  pathOf: (page: number) => string,
  visit: Visit,
): Html {
  if (pages === 1) return NOTHING;
  const { lists } = visit.words;
  const link = (to: number, rel: 'prev' | 'next', name: string): Html =>
    to < 1 || to > pages
      ? NOTHING
      : html`<li><a href="${linkTo(pathOf(to), visit)}" rel="${rel}">${name}</a></li>`;
  return html`<nav aria-label="${lists.pages}">
    <ul>
      ${link(page - 1, 'prev', lists.previous)}
      <li><span>${lists.page(page, pages)}</span></li>
      ${link(page + 1, 'next', lists.next)}
    </ul>
  </nav>`;
}
