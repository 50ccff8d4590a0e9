import type { FeedHealth } from '../../app/feeds/feed-health.ts';
import { worstFirst } from '../../app/feeds/worst-first.ts';
import { IsnadError } from '../../domain/error.ts';
import type { BotContext } from '../bot-context.ts';
import { timeLabel } from '../render/message/time-label.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { inMessages, planOf, textBlock } from '../render/message/fit-message.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { Refusal } from '../respond/refusal.ts';
import { textPlan } from '../respond/to-discord.ts';
import { answerCommand } from './answering/answer-command.ts';
import type { SlashCommand } from './command.ts';

/** Feeds that are shown, and in one message; UTF-16 units of an address, an outlet and a fault. */
const MAX_FEEDS_SHOWN = 40;
const MAX_FEEDS_IN_MESSAGE = 20;
const MAX_ADDRESS_CHARS = 150;
const MAX_OUTLET_CHARS = 60;
const MAX_FAULT_CHARS = 300;

/** `/feeds`: how the polled feeds are. For operators, and shown to them alone. */
export const feeds: SlashCommand = {
  kind: 'slash',
  key: 'feeds',
  run: (context, { interaction }) =>
    answerCommand(context, interaction, async ({ language }) => {
      if (!(await context.operators.has(interaction.user.id))) {
        throw new Refusal((strings) => strings.reindex.operatorOnly);
      }
      return await feedPlans(context, language);
    }),
};

async function feedPlans(
  { feeds: known, describeNotice }: Pick<BotContext, 'feeds' | 'describeNotice'>,
  language: UiLanguage,
): Promise<readonly [MessagePlan, ...MessagePlan[]]> {
  const strings = stringsFor(language);
  try {
    return feedsPlans((await known.health()) ?? [], strings);
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return [textPlan(shownLabel(describeNotice(error.notice), 2 * MAX_FAULT_CHARS) ?? '')];
  }
}

/** The feeds, as many messages as they need. */
export function feedsPlans(
  feeds: readonly FeedHealth[],
  strings: UiStrings,
): readonly [MessagePlan, ...MessagePlan[]] {
  if (feeds.length === 0) return [textPlan(strings.feeds.none)];
  const title = textBlock(`**${strings.feeds.title}**`);
  const blocks = worstFirst(feeds)
    .slice(0, MAX_FEEDS_SHOWN)
    .map((feed) => textBlock(...linesOf(feed, strings)));
  const more = feeds.length - blocks.length;
  if (more > 0) blocks.push(textBlock(`… +${more}`));
  const [first = [], ...others] = inMessages(title, blocks, MAX_FEEDS_IN_MESSAGE);
  return [planOf([title, ...first], []), ...others.map((message) => planOf(message, []))];
}

function linesOf(feed: FeedHealth, { feeds: strings }: UiStrings): string[] {
  const { address, outlet, condition, lastFault, lastNewAt, lastSuccessAt, nextAt, taken, waiting } = feed;
  const name = shownLabel(address, MAX_ADDRESS_CHARS) ?? '';
  const of = outlet === null ? '' : ` (${shownLabel(outlet, MAX_OUTLET_CHARS) ?? ''})`;
  const time = (label: string, at: string | null): string =>
    `${label}: ${at === null ? strings.never : timeLabel(at)}`;
  return [
    `${name}${of}: **${strings.conditions[condition]}**`,
    time(strings.lastSuccess, lastSuccessAt),
    time(strings.lastNew, lastNewAt),
    time(strings.next, nextAt),
    `${strings.taken}: ${taken}`,
    ...(waiting > 0 ? [`${strings.waiting}: ${waiting}`] : []),
    ...(lastFault === null
      ? []
      : [`${time(strings.lastFault, lastFault.at)} ${shownLabel(lastFault.words, MAX_FAULT_CHARS) ?? ''}`]),
  ];
}
