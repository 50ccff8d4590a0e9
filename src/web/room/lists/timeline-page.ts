import { undatedHtml } from './undated-html.ts';
import { refusedHtml } from '../refusals/refused-html.ts';
import { MAX_QUESTION_CHARS } from '../../../app/limits.ts';
import { pageOf } from '../../../app/pages.ts';
import type { Timeline, TimelineEvent } from '../../../app/timeline/timeline.ts';
import { escaped, html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import { monthInWords } from '../../../discord/locales/periods.ts';
import { type AskedQuestion, hasLimits } from '../ask/asked-question.ts';
import { languageField } from '../forms/language-field.ts';
import { limitFields } from '../forms/limit-fields.ts';
import { textField } from '../forms/text-field.ts';
import { isolatedWords } from '../own-words.ts';
import { pageHtml } from '../page-html.ts';
import { joined, quoteHtml } from '../quote-html.ts';
import { linkTo, type Visit } from '../visit.ts';
import { listPath } from './list-path.ts';
import { TIMELINE_FILES } from './timeline-files.ts';
import { turnLinks } from './turn-links.ts';

/** What came of a subject. @property page of its timeline, from 1 */
export type TimelineFound =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'timeline'; readonly timeline: Timeline; readonly page: number }
  | { readonly kind: 'refused'; readonly why: string };

const EVENTS_ON_PAGE = 20;

/** The timeline of a subject: the form, and a page of its events under a heading for each month. */
export function timelinePage(visit: Visit, asked: AskedQuestion, found: TimelineFound): string {
  const title = visit.words.pages.timeline;
  const { description } = visit.strings.commands.timeline;
  const content = html`<h1>${title}</h1>
    ${found.kind === 'nothing' ? html`<p>${escaped(description)}</p>` : NOTHING} ${formHtml(asked, visit)}
    ${foundHtml(asked, found, visit)}`;
  return pageHtml(visit, title, content);
}

function formHtml(asked: AskedQuestion, visit: Visit): Html {
  const label = visit.strings.options.subject.description;
  return html`<form method="get" action="/timeline" role="search">
    ${textField({ name: 'q', label, value: asked.text, longest: MAX_QUESTION_CHARS, isRequired: true })}
    ${limitFields(asked, visit)} ${languageField(visit)}
    <button>${visit.words.lists.show}</button>
  </form>`;
}

function foundHtml(asked: AskedQuestion, found: TimelineFound, visit: Visit): Html {
  switch (found.kind) {
    case 'nothing':
      return NOTHING;
    case 'refused':
      return refusedHtml(found.why);
    case 'timeline':
      return html`<section>${timelineHtml(asked, found, visit)}</section>`;
  }
}

function timelineHtml(
  asked: AskedQuestion,
  { timeline, page: number }: Extract<TimelineFound, { readonly kind: 'timeline' }>,
  visit: Visit,
): Html {
  const { timeline: words } = visit.strings;
  const { undatedLeftOut } = timeline;
  const subject = isolatedWords(asked.text);
  const left = undatedHtml(undatedLeftOut, visit);
  const page = pageOf(toldEvents(timeline, visit), number, EVENTS_ON_PAGE);
  if (page.total === 0) {
    const why = hasLimits(asked) ? words.nothingWithin(subject) : words.nothing(subject);
    return html`<p><strong>${escaped(why)}</strong></p>
      ${left}`;
  }
  const { text: q, ...limits } = asked;
  const pathOf = (to: number): string => listPath('/timeline', { q, ...limits, page: String(to) });
  const files = Object.values(TIMELINE_FILES).map(
    ({ label, path }) => html`<a href="${linkTo(listPath(path, { q, ...limits }), visit)}">${label}</a>`,
  );
  return html`<h2>${escaped(words.title(subject, page.total))}</h2>
    ${left}
    <p class="small">${escaped(visit.words.lists.download)} ${joined(files, ' · ')}</p>
    ${eventsHtml(page.items, visit)} ${turnLinks(page, pathOf, visit)}`;
}

type ToldEvent = { readonly heading: string; readonly event: TimelineEvent };

/** Each event with its month in words, those without a date last. */
function toldEvents({ months, undated }: Timeline, { language, strings }: Visit): ToldEvent[] {
  return [
    ...months.flatMap(({ month, events }) =>
      events.map((event) => ({ heading: monthInWords(month, language), event })),
    ),
    ...undated.map((event) => ({ heading: strings.timeline.undated, event })),
  ];
}

/** The heading stands above the first event of a month, and above the first of a page. */
function eventsHtml(told: readonly ToldEvent[], visit: Visit): Html {
  return html`${told.map(({ heading, event }, i) => {
    const isFirst = told[i - 1]?.heading !== heading;
    return html`${isFirst ? html`<h3>${heading}</h3>` : NOTHING} ${quoteHtml(event, visit)}`;
  })}`;
}
