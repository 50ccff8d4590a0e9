import type { FeedbackReport } from '../../app/report/report-feedback.ts';
import type { Holdings, MonthHoldings, OutletHoldings } from '../../app/report/holdings.ts';
import { escaped, html, isolated, NOTHING, type Html } from '../../app/verify/bundle/html-template.ts';
import { REASONS } from '../../domain/ports/stores/feedback-store.ts';
import { languageName } from '../../languages/language-name.ts';
import { feedsHtml, type KnownFeeds } from './feeds-html.ts';
import { COLOURED_OUTLETS, colourOf, monthsSvg } from './months-svg.ts';
import { pageHtml } from './page-html.ts';
import { joined } from './quote-html.ts';
import type { Visit } from './visit.ts';

/** Most rows of a table: an archive may name thousands of outlets. */
const MAX_ROWS = 240;

/** For operators: what the archive holds, what it lacks, how its feeds are, and how people judged its answers. */
export function holdingsPage(
  visit: Visit,
  holdings: Holdings,
  { feeds, votes }: { readonly feeds: KnownFeeds; readonly votes: FeedbackReport },
): string {
  const words = visit.words.holdings;
  const { articles, undated, months, outlets, languages } = holdings;
  const coloured = outlets.slice(0, COLOURED_OUTLETS).map(({ outlet }) => outlet);
  const content = html`<h1>${words.title}</h1>
    <dl>
      <dt>${words.articles}</dt>
      <dd>${articles}</dd>
      <dt>${words.undated}</dt>
      <dd>${undated}</dd>
    </dl>
    <h2>${words.byMonth}</h2>
    ${monthsSvg(months, coloured, words.byMonth)} ${monthsTable(months, visit)}
    <h2>${words.gaps}</h2>
    ${gapsHtml(holdings, visit)}
    <h2>${words.byOutlet}</h2>
    ${outletsTable(outlets, coloured, visit)}
    <h2>${words.byLanguage}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.language}</th>
          <th scope="col" class="number">${words.articles}</th>
        </tr>
      </thead>
      <tbody>
        ${languages.map(
          ({ language, articles: count }) =>
            html`<tr>
              <td>${languageName(language, visit.language)}</td>
              <td class="number">${count}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${feedsHtml(feeds, visit)}
    <h2>${words.votes}</h2>
    ${votesHtml(votes, visit)}`;
  return pageHtml(visit, words.title, content);
}

function monthsTable(months: readonly MonthHoldings[], visit: Visit): Html {
  const words = visit.words.holdings;
  const rows = months.filter(({ articles }) => articles > 0).slice(-MAX_ROWS);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.month}</th>
        <th scope="col" class="number">${words.articles}</th>
        <th scope="col">${words.outlet}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.reverse().map(
        ({ month, articles, outlets }) =>
          html`<tr>
            <td><bdi class="month">${month}</bdi></td>
            <td class="number">${articles}</td>
            <td>
              ${joined(
                outlets
                  .slice(0, COLOURED_OUTLETS)
                  .map(({ outlet, articles: own }) => html`${nameHtml(outlet, visit)} ${own}`),
                ' · ',
              )}${outlets.length > COLOURED_OUTLETS ? ' …' : ''}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function outletsTable(
  outlets: readonly OutletHoldings[],
  coloured: readonly (string | null)[],
  visit: Visit,
): Html {
  const words = visit.words.holdings;
  const { oldest, newest } = visit.strings.status;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.outlet}</th>
        <th scope="col" class="number">${words.articles}</th>
        <th scope="col">${oldest}</th>
        <th scope="col">${newest}</th>
      </tr>
    </thead>
    <tbody>
      ${outlets.slice(0, MAX_ROWS).map(
        (one) =>
          html`<tr>
            <td>${keyHtml(one.outlet, coloured)} ${nameHtml(one.outlet, visit)}</td>
            <td class="number">${one.articles}</td>
            <td>${dayHtml(one.oldest)}</td>
            <td>${dayHtml(one.newest)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The colour of an outlet in the picture. */
function keyHtml(outlet: string | null, coloured: readonly (string | null)[]): Html {
  return html`<svg class="key" viewBox="0 0 10 10" aria-hidden="true">
    <rect class="o${colourOf(outlet, coloured)}" width="10" height="10" />
  </svg>`;
}

function nameHtml(outlet: string | null, visit: Visit): Html {
  return outlet === null ? html`${visit.words.holdings.noOutlet}` : isolated(outlet);
}

function dayHtml(day: string | null): Html {
  return day === null ? NOTHING : html`<time datetime="${day}"><bdi>${day}</bdi></time>`;
}

function gapsHtml({ gaps }: Holdings, { words }: Visit): Html {
  if (gaps.length === 0) return html`<p>${words.holdings.noGaps}</p>`;
  return html`<ul>
    ${gaps
      .slice(-MAX_ROWS)
      .map(({ from, to }) => html`<li><bdi>${from === to ? from : `${from} – ${to}`}</bdi></li>`)}
  </ul>`;
}

function votesHtml({ helpful, notHelpful, reasons, damaged }: FeedbackReport, { strings }: Visit): Html {
  const { status, followUps } = strings;
  return html`<p>${escaped(status.votes(helpful, notHelpful))}</p>
    <ul>
      ${REASONS.filter((reason) => reasons[reason] > 0).map(
        (reason) => html`<li>${escaped(`${followUps.reasons[reason]}: ${reasons[reason]}`)}</li>`,
      )}
      ${damaged === 0 ? NOTHING : html`<li>${escaped(`${status.damagedVotes}: ${damaged}`)}</li>`}
    </ul>`;
}
