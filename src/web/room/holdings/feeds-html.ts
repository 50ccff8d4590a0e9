import type { FeedHealth } from '../../../app/feeds/feed-health.ts';
import { worstFirst } from '../../../app/feeds/worst-first.ts';
import { html, isolated, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { Notice } from '../../../domain/error.ts';
import { describeNotice } from '../../../operator-messages.ts';
import { minuteHtml } from '../minute-html.ts';
import type { Visit } from '../visit.ts';

/** Most feeds that are shown: a list may have a thousand. */
const MAX_FEEDS = 240;

/** How each feed is; null where none are polled, and a notice where what is remembered of them cannot be read. */
export type KnownFeeds = readonly FeedHealth[] | Notice | null;

/** For operators: how the polled feeds are, as `/feeds` says it, what is not well first. Nothing where there is no list of feeds. */
export function feedsHtml(feeds: KnownFeeds, { strings: { feeds: strings }, words }: Visit): Html {
  if (feeds === null) return NOTHING;
  return html`<h2>${strings.title}</h2>
    ${'code' in feeds ? html`<p role="alert" dir="auto" lang="en">${describeNotice(feeds)}</p>` : listHtml(feeds, { ...strings, outlet: words.holdings.outlet })}`;
}

type FeedStrings = Visit['strings']['feeds'] & { readonly outlet: string };

function listHtml(feeds: readonly FeedHealth[], strings: FeedStrings): Html {
  if (feeds.length === 0) return html`<p>${strings.none}</p>`;
  const more = feeds.length - MAX_FEEDS;
  const shownFeeds = worstFirst(feeds).slice(0, MAX_FEEDS);
  return html`${shownFeeds.map((feed) => feedHtml(feed, strings))}
  ${more > 0 ? html`<p>… +${more}</p>` : NOTHING}`;
}

function feedHtml(feed: FeedHealth, strings: FeedStrings): Html {
  const { address, outlet, condition, lastFault, lastSuccessAt, lastNewAt, nextAt, taken, waiting } = feed;
  const isWell = condition === 'fine' || condition === 'new';
  const time = (at: string | null): Html => (at === null ? html`${strings.never}` : minuteHtml(at));
  return html`<h3><code dir="ltr">${address}</code></h3>
    <p${isWell ? NOTHING : html` class="warning"`}>${strings.conditions[condition]}</p>
    <dl>
      ${outlet === null ? NOTHING : row(strings.outlet, isolated(outlet))}
      ${row(strings.lastSuccess, time(lastSuccessAt))} ${row(strings.lastNew, time(lastNewAt))}
      ${row(strings.next, time(nextAt))} ${row(strings.taken, html`${taken}`)}
      ${waiting === 0 ? NOTHING : row(strings.waiting, html`${waiting}`)}
      ${lastFault === null ? NOTHING : row(strings.lastFault, html`${time(lastFault.at)} <bdi lang="en">${lastFault.words}</bdi>`)}
    </dl>`;
}

function row(label: string, value: Html): Html {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}
