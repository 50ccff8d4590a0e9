import { isLimited } from '../../../app/ask/unanswered/limits-in-the-way.ts';
import { quotationsOfDraft } from '../../../app/verify/draft/quotations-of-draft.ts';
import { verifyDraft } from '../../../app/verify/draft/verify-draft.ts';
import type { Draft } from '../../../domain/draft.ts';
import { IsnadError } from '../../../domain/error.ts';
import type { Reading } from '../../../domain/ports/verifier.ts';
import { saysMore, type VerifiedMessage } from '../../../domain/verification.ts';
import type { BotContext } from '../../bot-context.ts';
import { languageName } from '../../../languages/language-name.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { withNoteAbove } from '../../render/message/fit-message.ts';
import { deleteButton, exportButton } from '../../render/message/message-buttons.ts';
import type { ButtonPlan, MessagePlan } from '../../render/message/message-plan.ts';
import { roomPlaces } from '../../render/quotes/room-places.ts';
import { renderVerification, type VerificationTold } from '../../render/verification/render-verification.ts';
import type { ExportableQuote } from './exportable-quotes.ts';
import { readyToVerify } from './ready-to-verify.ts';
import { refusalIn } from '../refusal.ts';
import type { Responder } from '../responder.ts';
import { refusalPlan } from '../refusal-plan.ts';
import { verifiedHere, type Verifying } from './verified-here.ts';

/** Most quotations of one message that are verified; each is a message of its own. */
const MAX_QUOTATIONS = 5;

type Plans = readonly [MessagePlan, ...MessagePlan[]];

/**
 * The verification of a text that somebody gave or wrote: one message for each of its quotations, or one for the whole text if it
 * has at most one. Only articles that the place allows are shown. A button below exports the evidence.
 *
 * @throws `Refusal` if the person has asked too much; what the verifier throws
 */
export async function verificationPlans(
  context: BotContext,
  responder: Responder,
  language: UiLanguage,
  text: string,
): Promise<Plans> {
  const ready = await readyToVerify(context, responder, language);
  if (ready.kind === 'waiting') return [refusalPlan(ready.plan.content, language, responder)];
  const about = { context, responder, language, here: ready };
  const draft: Draft = { text, paragraphs: 'between-empty-lines' };
  const count = quotationsOfDraft(draft).length;
  const [first, ...others] = await (count < 2 ? planOfWhole(text, about) : plansOfEach(draft, count, about));
  if (first === undefined) throw new RangeError('a text has at least one message about it');
  return responder.isEdited
    ? withNoteAbove([first, ...others], stringsFor(language).answers.edited)
    : [first, ...others];
}

/** Who is answered, and with what. */
type About = {
  readonly context: BotContext;
  readonly responder: Responder;
  readonly language: UiLanguage;
  readonly here: Verifying;
};

async function planOfWhole(text: string, about: About): Promise<MessagePlan[]> {
  const verified = await verifiedHere(about.here, text, 'message');
  return [await planFor({ message: text, reading: 'message', verified }, about)];
}

/** The first quotations, one after the other: the verifier has one thread, and others wait for it as well. */
async function plansOfEach(draft: Draft, all: number, about: About): Promise<MessagePlan[]> {
  const strings = stringsFor(about.language);
  const plans: MessagePlan[] = [];
  for await (const result of verifyDraft(draft, (message, reading) =>
    verifiedHere(about.here, message, reading),
  )) {
    if (result.kind === 'refused') {
      const words = refusalIn(new IsnadError(result.notice), strings) ?? strings.verify.failed;
      plans.push(refusalPlan(words, about.language, about.responder));
    } else {
      const { given: message, reading, verified, place } = result;
      const given = { text: place.text, number: plans.length + 1, of: all };
      plans.push(await planFor({ message, reading, verified, given }, about));
    }
    if (plans.length === MAX_QUOTATIONS) break;
  }
  return plans;
}

/** A message that was verified; `given` where it is one of several. */
type Found = {
  readonly message: string;
  readonly reading: Reading;
  readonly verified: VerifiedMessage;
} & Pick<VerificationTold, 'given'>;

async function planFor({ message, reading, verified, ...given }: Found, about: About): Promise<MessagePlan> {
  const { language } = about;
  const isOutside = await hasMoreOutside({ message, reading, verified }, about);
  const absentLanguage =
    verified.absentLanguage === null ? null : languageName(verified.absentLanguage, language);
  const shown = roomPlaces(about.context.settings.room.publicUrl).verified(verified);
  const plan = renderVerification(shown, stringsFor(language), { isOutside, absentLanguage, ...given });
  const { memberId, isPrivate } = about.responder;
  const isCompared = verified.verification.status !== 'too-short';
  const row = [
    ...(isCompared ? [buttonToExport({ text: message, reading }, about)] : []),
    ...deleteButton(language, isPrivate ? null : memberId),
  ];
  return row.length === 0 ? plan : { ...plan, rows: [...plan.rows, row] };
}

/** The button that exports the evidence of a verification. The message is remembered for it. */
function buttonToExport(
  given: Pick<ExportableQuote, 'text' | 'reading'>,
  { context, responder: { memberId: askerId, isPrivate }, language }: About,
): ButtonPlan {
  const key = context.exportable.remember({ askerId, isPrivate, ...given });
  return exportButton(language, key);
}

/** Whether outlets that the place does not allow have the quote, or more of it. */
async function hasMoreOutside(
  { message, reading, verified }: Found,
  {
    here: {
      engine: { verifier },
      filter,
    },
  }: About,
): Promise<boolean> {
  if (!isLimited(filter)) return false;
  const everywhere = await verifier.verify(message, {}, reading);
  return saysMore(everywhere.verification, verified.verification);
}
