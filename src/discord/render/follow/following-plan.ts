import type { Follow } from '../../../domain/follow.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../../commands/options/choice.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { encodeCustomId } from '../message/custom-id.ts';
import { linesPlan } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { cutWhole, inDirectionOf, plainLabel, shownLabel } from '../message/plain-label.ts';

/** UTF-16 units: so many lines have room in a message. */
const MAX_LINE_QUESTION_CHARS = 40;

/** The followed questions that a person may stop, as a list and as a select. */
export function followingPlan(
  follows: readonly Follow[],
  language: UiLanguage,
  above: readonly string[] = [],
): MessagePlan {
  const { follow } = stringsFor(language);
  if (follows.length === 0) return linesPlan([...above, follow.none]);
  const shown = follows.slice(0, MAX_CHOICES);
  const hidden = follows.length - shown.length;
  const plan = linesPlan([
    ...above,
    `**${follow.title}**`,
    ...shown.map(({ question, place, since }) => {
      const where = follow.where[place.kind === 'channel' ? 'channel' : 'direct'];
      const label = shownLabel(question, MAX_LINE_QUESTION_CHARS) ?? '…';
      return `- ${inDirectionOf(where, `${label} (${where}, ${follow.since(since)})`)}`;
    }),
    ...(hidden === 0 ? [] : [follow.more(hidden)]),
  ]);
  return {
    ...plan,
    select: {
      customId: encodeCustomId({ action: 'chooseFollow', language }),
      placeholder: follow.choose,
      choices: shown.map(({ id, question }) => ({
        value: id,
        label: cutWhole(plainLabel(question), MAX_CHOICE_CHARS) || '…',
      })),
    },
  };
}
