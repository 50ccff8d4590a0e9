import type { Citation } from '../../../domain/answer.ts';
import type { PageChange } from '../../../domain/versions.ts';
import { timeLabel } from '../message/time-label.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { linesPlan } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';

/** Differences that are shown, and UTF-16 units of either side. */
const MAX_DIFFERENCES = 6;
const MAX_SIDE_CHARS = 120;
const MAX_TITLE_CHARS = 150;

/** That the page of a quote was changed, and in which words. The words are labels and no quotes: line ends in them are lost. */
export function renderPageChange(
  { from, to, differences }: PageChange,
  { title, source }: Citation,
  strings: UiStrings,
): MessagePlan {
  const { followUps } = strings;
  const shown = (text: string): string => shownLabel(text, MAX_SIDE_CHARS) ?? strings.verify.nothing;
  const fetched = (at: string | null): string => (at === null ? '' : followUps.pageFetched(timeLabel(at)));
  const line = (text: string): string => inDirectionOf(followUps.pageChanged, text);
  const times = [followUps.pageBefore(fetched(from)), followUps.pageNow(fetched(to))];
  return linesPlan([
    `**${followUps.pageChanged}**`,
    line(`-# ${shownLabel(title ?? source, MAX_TITLE_CHARS) ?? ''}`),
    ...(from === null || to === null ? [] : times.map((text) => line(`-# ${text}`))),
    ...differences
      .slice(0, MAX_DIFFERENCES)
      .flatMap((one) => [
        line(`- ${followUps.pageBefore(shown(one.old))}`),
        line(`- ${followUps.pageNow(shown(one.new))}`),
      ]),
    ...(differences.length > MAX_DIFFERENCES ? ['…'] : []),
  ]);
}
