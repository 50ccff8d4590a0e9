import type { Follow, QuietHours } from '../../../domain/follow.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { linesPlan } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inDirectionOf } from '../message/plain-label.ts';
import { followedLabel } from './followed-label.ts';
import { stopButton } from './stop-button.ts';

/**
 * Tells that a question is followed from now on.
 *
 * @param quiet null where it is never quiet
 * @param hasAnswer whether what the archive says today comes next
 */
export function begunPlan(
  { id, question, place }: Follow,
  language: UiLanguage,
  { quiet, timeZone, hasAnswer }: { quiet: QuietHours | null; timeZone: string; hasAnswer: boolean },
): MessagePlan {
  const { follow } = stringsFor(language);
  const line = follow.begun(followedLabel(question));
  const isQuietAtAll = quiet !== null && quiet.from !== quiet.to;
  const plan = linesPlan([
    inDirectionOf(line, line),
    follow.willTell[place.kind === 'channel' ? 'channel' : 'direct'],
    ...(isQuietAtAll ? [follow.quietBetween(String(quiet.from), String(quiet.to), timeZone)] : []),
    ...(hasAnswer ? [follow.fromNow] : []),
  ]);
  return { ...plan, rows: [[stopButton(language, id, null)]] };
}
