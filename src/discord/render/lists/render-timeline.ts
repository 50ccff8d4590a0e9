import { isLimited } from '../../../app/ask/unanswered/limits-in-the-way.ts';
import type { Timeline, TimelineEvent, TimelineRequest } from '../../../app/timeline/timeline.ts';
import { eventsOf } from '../../../app/timeline/timeline.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { monthInWords } from '../../locales/periods.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import {
  fitTogether,
  inMessages,
  linesPlan,
  type MessageBlock,
  planOf,
  textBlock,
} from '../message/fit-message.ts';
import { quoteButtons } from '../message/message-buttons.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inOwnDirection, shownLabel } from '../message/plain-label.ts';
import { unitsAsText, unitsAttached } from '../quotes/quote-unit.ts';

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
  const left =
    undatedLeftOut === 0 ? [] : [`-# ${inOwnDirection(strings.answers.undatedLeftOut(undatedLeftOut))}`];
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
  const blocks = told.map((one, i) => eventBlock(one, i + 1, { title, language }));
  const [first, ...others] = inMessages(title, blocks, MAX_QUOTES_IN_MESSAGE).map((message, page) =>
    planOf(
      [...(page === 0 ? [title] : []), ...message],
      [
        quoteButtons(
          language,
          message.map(({ event }) => event.id),
        ),
      ],
    ),
  );
  return [first ?? linesPlan([title.text]), ...others];
}

type EventBlock = MessageBlock & { readonly event: TimelineEvent };

/** @param place 1 for the first event */
function eventBlock(
  { event, heading }: { readonly event: TimelineEvent; readonly heading: string | null },
  place: number,
  { title, language }: { readonly title: MessageBlock; readonly language: UiLanguage },
): EventBlock {
  const strings = stringsFor(language);
  const above = heading === null ? '' : `${inOwnDirection(`__${heading}__`)}\n`;
  const [attached] = unitsAttached(event, place, strings);
  const forms = [...unitsAsText(event, strings, MAX_QUOTES_IN_MESSAGE), attached].map((unit) => ({
    ...{ text: `${above}${unit.text}`, files: unit.files, event },
  }));
  return (
    forms.find((form) => fitTogether(title, form)) ?? { ...attached, text: `${above}${attached.text}`, event }
  );
}
