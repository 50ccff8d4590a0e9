import { escaped, html, isolated, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { PageDifference, PageHistory, PastForm } from '../../../domain/versions.ts';
import { minuteHtml } from '../minute-html.ts';
import type { Visit } from '../visit.ts';

/** What is known of the older forms of a page: nothing where it has no file any more, and `unreadable` where they cannot be read. */
export type KnownHistory = PageHistory | null | 'unreadable';

/**
 * The older forms of an article's page, the newest first, each with the words that the form after it took out and put in. Nothing
 * where there are none.
 *
 * @param isWhole whether the visitor may read all of the article; otherwise only the times of its forms are shown
 */
export function historyHtml(history: KnownHistory, visit: Visit, isWhole: boolean): Html {
  const { words } = visit;
  if (history === 'unreadable') return html`<p role="alert">${escaped(words.versions.unreadable)}</p>`;
  if (history === null || history.past.length === 0) return NOTHING;
  return html`<section>
    <h2>${words.versions.title}</h2>
    <p class="small">${escaped(isWhole ? words.versions.legend : words.versions.onlyTimes)}</p>
    ${history.past.map((form) => formHtml(form, visit, isWhole))}
  </section>`;
}

function formHtml({ fetchedAt, differences }: PastForm, { words, strings }: Visit, isWhole: boolean): Html {
  const time = fetchedAt === null ? html`${strings.status.unknown}` : minuteHtml(fetchedAt);
  if (!isWhole) return html`<p>${time}</p>`;
  return html`<h3>${time}</h3>
    ${
      differences === null
        ? html`<p class="small">${escaped(words.versions.notCompared)}</p>`
        : differences.length === 0
          ? html`<p class="small">${escaped(words.versions.same)}</p>`
          : html`${differences.map(differenceHtml)}`
    }`;
}

/** What was taken out stands before what was put in. Either keeps its own direction, as does the line by its first letters. */
function differenceHtml({ old, new: now }: PageDifference): Html {
  return html`<p dir="auto" lang="">
    ${old === '' ? NOTHING : html`<del>${isolated(old)}</del>`}
    ${now === '' ? NOTHING : html`<ins>${isolated(now)}</ins>`}
  </p>`;
}
