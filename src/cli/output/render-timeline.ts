import { isLimited } from '../../app/ask/unanswered/limits-in-the-way.ts';
import type { Timeline, TimelineEvent, TimelineRequest } from '../../app/timeline/timeline.ts';
import { eventsOf } from '../../app/timeline/timeline.ts';
import type { Citation } from '../../domain/answer.ts';
import { counted } from '../../operator-messages.ts';
import { articleJson, citedJson } from '../../wire/answer-json.ts';
import { printable, printableLine } from './printable.ts';
import { copies, inset, undatedLeftOut } from './render-answer.ts';

/**
 * A timeline for a person at a terminal: under a heading for each month, a quote for each event and its place.
 *
 * @param lineOf gives the line of the page on which a citation begins, 1 for the first
 */
export function renderTimeline(
  { subject, filter }: TimelineRequest,
  timeline: Timeline,
  lineOf: (citation: Citation) => number,
): string {
  const total = eventsOf(timeline).length;
  const name = printableLine(subject);
  const within = isLimited(filter) ? ' within these limits' : '';
  const quoted = ({ text, citation, alsoIn }: TimelineEvent): string =>
    [printable(text), ...inset(citation, lineOf(citation)), ...copies(alsoIn)].join('\n');
  return [
    total === 0 ? `No article${within} is about ${name}.` : `${name}: ${counted(total, 'event')}.`,
    ...timeline.months.flatMap(({ month, events }) => [`== ${month} ==`, ...events.map(quoted)]),
    ...(timeline.undated.length === 0 ? [] : ['== without a date ==', ...timeline.undated.map(quoted)]),
    ...(timeline.undatedLeftOut === 0 ? [] : [undatedLeftOut(timeline.undatedLeftOut)]),
  ].join('\n\n');
}

/** The same as JSON. Other programs rely on its keys and their order. */
export function timelineJson(
  subject: string,
  { months, undated, undatedLeftOut: leftOut }: Timeline,
): object {
  return {
    subject,
    months: months.map(({ month, events }) => ({ month, events: events.map(eventJson) })),
    undated: undated.map(eventJson),
    undatedLeftOut: leftOut,
  };
}

function eventJson(event: TimelineEvent): object {
  return {
    ...citedJson(event),
    // Present only if there are others.
    ...(event.alsoIn.length === 0 ? {} : { alsoIn: event.alsoIn.map(articleJson) }),
  };
}
