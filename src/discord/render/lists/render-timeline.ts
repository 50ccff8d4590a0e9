import { isLimited } from '../../../app/ask/unanswered/limits-in-the-way.ts';
import type { Timeline, TimelineRequest } from '../../../app/timeline/timeline.ts';
import { eventsOf } from '../../../app/timeline/timeline.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { monthInWords } from '../../locales/periods.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { linesPlan, textBlock } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inOwnDirection, shownLabel } from '../message/plain-label.ts';
import { listBlock } from './list-block.ts';
import { listPages } from './list-pages.ts';
import { undatedLines } from './undated-lines.ts';

/** UTF-16 units of a subject. */
const MAX_SUBJECT_CHARS = 100;

/** A timeline as the pages of a list, with a heading above the first event of each month. */
export function timelinePages(
  { subject, filter }: TimelineRequest,
  timeline: Timeline,
  language: UiLanguage,
): readonly [MessagePlan, ...MessagePlan[]] {
  const strings = stringsFor(language);
  const { months, undated, undatedLeftOut } = timeline;
  const name = shownLabel(subject, MAX_SUBJECT_CHARS) ?? '…';
  const left = undatedLines(undatedLeftOut, strings);
  const total = eventsOf(timeline).length;
  if (total === 0) {
    const { nothing, nothingWithin } = strings.timeline;
    const why = isLimited(filter) ? nothingWithin(name) : nothing(name);
    return [linesPlan([inOwnDirection(why), ...left])];
  }
  const title = textBlock(inOwnDirection(`**${strings.timeline.title(name, total)}**`), ...left);
  const parts = [
    ...months.map(({ month, events }) => ({ heading: monthInWords(month, language), events })),
    { heading: strings.timeline.undated, events: undated },
  ];
  const told = parts.flatMap(({ heading, events }) =>
    events.map((event, i) => ({ event, heading: i === 0 ? heading : null })),
  );
  const blocks = told.map(({ event, heading }, i) => {
    const above = heading === null ? '' : `${inOwnDirection(`__${heading}__`)}\n`;
    return listBlock(event, { number: i + 1, above, aboveAttached: above, title }, language);
  });
  return listPages(title, blocks, language);
}
