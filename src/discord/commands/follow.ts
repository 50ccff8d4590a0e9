import { InteractionContextType, type ChatInputCommandInteraction } from 'discord.js';
import type { Engine } from '../../app/ask/engine.ts';
import type { Follows } from '../../app/follow/follows.ts';
import { readQuietHours } from '../../app/follow/quiet-hours.ts';
import { requireFollowable } from '../../app/follow/require-followable.ts';
import type { Follow, FollowPlace, QuietHours } from '../../domain/follow.ts';
import { cleanQuestion } from '../../text/question/clean-question.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { secondsInWords } from '../locales/durations.ts';
import { requireOn } from '../respond/require-on.ts';
import { begunPlan } from '../render/follow/begun-plan.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { askEngine } from '../respond/asking/ask-engine.ts';
import { languageFor } from '../respond/asking/language-for.ts';
import { secondsToWaitFor } from '../respond/asking/member-limits.ts';
import type { Asking } from '../respond/asking/member-question.ts';
import { planForReply } from '../respond/asking/plan-for-reply.ts';
import { isClosedPlace } from '../respond/following/closed-place.ts';
import { managesHere } from '../respond/following/may-stop.ts';
import { locationOf } from '../respond/location.ts';
import { notReadyPlan, OPENING_MS } from '../respond/not-ready.ts';
import { namesHere } from '../respond/reading/names-here.ts';
import { withoutIds } from '../respond/reading/without-ids.ts';
import { Refusal, refusalIn } from '../respond/refusal.ts';
import { textPlan, toDiscord } from '../respond/to-discord.ts';
import { mayWriteIn } from '../gateway/permissions.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { answerCommand } from './answering/answer-command.ts';
import { MAX_TYPED_QUESTION_CHARS } from './ask.ts';
import { TEXT, YES_OR_NO, type GivenCommand, type Recipient, type SlashCommand } from './command.ts';

/** UTF-16 units of a range of hours. */
const MAX_QUIET_CHARS = 20;
const MAX_SHOWN_QUIET_CHARS = 20;

/** `/follow`: a question whose future answers are sent to the person, or posted in a channel for who manages it. */
export const follow: SlashCommand = {
  kind: 'slash',
  key: 'follow',
  isOfFollows: true,
  options: {
    question: { ...TEXT, required: true, max_length: MAX_TYPED_QUESTION_CHARS },
    here: YES_OR_NO,
    quiet: { ...TEXT, max_length: MAX_QUIET_CHARS },
  },
  run: (context, given) =>
    answerCommand(context, given.interaction, (recipient) => begin(context, given, recipient)),
};

async function begin(
  context: BotContext,
  given: GivenCommand,
  recipient: Recipient,
): Promise<MessagePlan | readonly [MessagePlan, ...MessagePlan[]]> {
  const { follows, settings } = context;
  const { language, responder } = recipient;
  if (follows === null || settings.follows === null) throw new Refusal((strings) => strings.follow.off);
  requireOn(context, responder);
  const wait = secondsToWaitFor(context, responder);
  if (wait > 0) {
    throw new Refusal((strings) => strings.waiting.tooManyQuestions(secondsInWords(wait, language)));
  }
  const place = placeFor(given.interaction, given.yesOrNo('here') === true);
  const quiet = quietOf(given);
  const typed = given.text('question') ?? '';
  const { searched } = withoutIds(typed, await namesHere(typed, given.interaction));
  const question = cleanQuestion(searched);
  const state = await context.liveEngine.opened(OPENING_MS);
  if (state.kind !== 'ready') return notReadyPlan(state, language);
  requireFollowable(state.engine, question);
  const asking: Asking = { ...responder, surface: 'slash' };
  const wanted = { question, language: languageFor(context, asking, question), place, quiet };
  const begun = await follows.add(wanted, state.engine);
  const { timeZone } = settings.follows;
  const about = { quiet: quiet ?? settings.follows.quiet, timeZone, hasAnswer: true };
  await assureReached(
    follows,
    given.interaction,
    begun,
    begunPlan(begun, language, { ...about, hasAnswer: false }),
  );
  return [begunPlan(begun, language, about), await answerToday(context, state.engine, asking, begun)];
}

/** Where the quotes go. @throws `Refusal` where the person may not post there, or isnad may not */
function placeFor(interaction: ChatInputCommandInteraction, isHere: boolean): FollowPlace {
  const { user, guild, channel } = interaction;
  if (!isHere || interaction.context === InteractionContextType.BotDM) {
    return { kind: 'direct', memberId: user.id };
  }
  if (!managesHere(interaction)) throw new Refusal((strings) => strings.follow.managersOnly);
  const isWritable = channel !== null && !channel.isDMBased() && channel.isSendable() && mayWriteIn(channel);
  if (guild === null || !isWritable) throw new Refusal((strings) => strings.follow.cannotPost);
  const { channelId, parentId } = locationOf(interaction);
  return { kind: 'channel', guildId: guild.id, channelId, parentId, memberId: user.id };
}

/** @throws `Refusal` */
function quietOf(given: GivenCommand): QuietHours | null {
  const typed = given.text('quiet');
  if (typed === null) return null;
  const quiet = readQuietHours(typed);
  if (quiet !== null) return quiet;
  const value = shownLabel(typed, MAX_SHOWN_QUIET_CHARS) ?? '…';
  throw new Refusal((strings) => strings.follow.quietInvalid(value));
}

/**
 * Writes to the person at once, since whoever has closed direct messages would wait for quotes in vain.
 *
 * @throws `Refusal` where they are closed; nothing is followed then
 */
async function assureReached(
  follows: Follows,
  interaction: ChatInputCommandInteraction,
  { id, place }: Follow,
  plan: MessagePlan,
): Promise<void> {
  if (place.kind !== 'direct' || interaction.context === InteractionContextType.BotDM) return;
  try {
    await interaction.client.users.send(place.memberId, toDiscord(plan));
  } catch (error) {
    await follows.stop(id);
    if (isClosedPlace(error)) throw new Refusal((strings) => strings.follow.directClosed);
    throw error;
  }
}

/** What the archive says today. The question is followed, whatever comes of it. */
async function answerToday(
  context: BotContext,
  engine: Engine,
  asking: Asking,
  { question: text, language }: { readonly question: string; readonly language: Follow['language'] },
): Promise<MessagePlan> {
  const own = languageFor(context, asking, text);
  try {
    const question = { text, earlier: [], chosen: {}, dropped: [], language: own };
    const reply = await askEngine(context, engine, asking, question);
    return planForReply(context, asking, question, reply).plan;
  } catch (error) {
    const strings = stringsFor(own);
    context.log.warn('followed question not answered', { language, ...describeError(error) });
    return textPlan(refusalIn(error, strings) ?? strings.waiting.tookTooLong);
  }
}
