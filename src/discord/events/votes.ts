import type { StringSelectMenuInteraction } from 'discord.js';
import type { QuoteId } from '../../domain/answer.ts';
import {
  REASONS,
  type Ballot,
  type Reason,
  type Verdict,
  type Vote,
} from '../../domain/ports/stores/feedback-store.ts';
import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { decodeCustomId } from '../render/message/custom-id.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { reasonSelect } from '../render/message/reason-select.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { tellFailure } from '../respond/failure-funnel.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { textPlan } from '../respond/to-discord.ts';
import { ballotOf } from './ballot.ts';
import { isUnder } from './is-under.ts';
import { requireOn } from '../respond/require-on.ts';

/** A vote as it is pressed. */
export type PressedVote = {
  readonly memberId: string;
  /** Of the answer. */
  readonly messageId: string;
  /** Ids of the quotes in the answer. */
  readonly quoteIds: readonly QuoteId[];
  readonly verdict: Verdict;
  readonly language: UiLanguage;
};

/** Counts a vote, or changes one that is not older than a quarter of an hour. Returns what the person is told. */
export async function vote(context: BotContext, pressed: PressedVote): Promise<MessagePlan> {
  const { memberId, messageId, quoteIds, verdict, language } = pressed;
  const { followUps } = stringsFor(language);
  const [quote]: readonly QuoteId[] = quoteIds;
  if (quote === undefined) return textPlan(followUps.votedBefore);
  const ballot = ballotOf(context.ballotKey, memberId, messageId);
  const told = await counted(context, ballot, { quote, verdict, day: context.today() });
  const plan = textPlan(followUps[told]);
  // Where the vote cannot be changed any more, a reason cannot be added either.
  return verdict === 'not-helpful' && told !== 'votedBefore'
    ? { ...plan, select: reasonSelect(language, ballot) }
    : plan;
}

async function counted(
  { feedback, metrics, recentVotes }: BotContext,
  ballot: Ballot,
  cast: Vote,
): Promise<'thanksForVote' | 'voteChanged' | 'votedBefore'> {
  if (await feedback.cast(ballot, cast)) {
    metrics.voteCast(cast.verdict);
    recentVotes.remember(ballot, cast);
    return 'thanksForVote';
  }
  const before = recentVotes.find(ballot);
  if (before === null) return 'votedBefore';
  if (before.verdict === cast.verdict) return 'thanksForVote';
  if (!(await feedback.replace(before, cast))) return 'votedBefore';
  recentVotes.remember(ballot, cast);
  return 'voteChanged';
}

/** Adds the reason that was chosen to the vote, in the message that asked for it. */
export async function onReason(context: BotContext, interaction: StringSelectMenuInteraction): Promise<void> {
  const responder = interactionResponder(interaction, 'button', true, 'in-place');
  const chosen = decodeCustomId(interaction.customId);
  const language = chosen?.language ?? languageOfLocales(responder.locales);
  let outcome: string;
  try {
    const reason = REASONS.find((known) => known === interaction.values[0]);
    // Only a select under the message counts: a forged id could change the vote of somebody else.
    if (chosen?.action !== 'reason' || reason === undefined || !isUnder(interaction)) {
      await responder.refuse(textPlan(stringsFor(language).refusals.unknownAction));
      outcome = 'refused';
    } else {
      requireOn(context, responder);
      await responder.acknowledge();
      const { followUps } = stringsFor(language);
      const isKept = await explained(context, chosen.ballot, reason);
      await responder.answer([textPlan(isKept ? followUps.thanksForReason : followUps.reasonTooLate)]);
      outcome = isKept ? 'done' : 'refused';
    }
  } catch (error) {
    outcome = await tellFailure(context, responder, language, error);
  }
  context.log.info('reason', { id: interaction.id, outcome });
}

async function explained(
  { feedback, recentVotes }: BotContext,
  ballot: Ballot,
  reason: Reason,
): Promise<boolean> {
  const before = recentVotes.find(ballot);
  if (before?.verdict !== 'not-helpful') return false;
  const after = { ...before, reason };
  if (!(await feedback.replace(before, after))) return false;
  recentVotes.remember(ballot, after);
  return true;
}
