import type { Engine } from '../../app/ask/engine.ts';
import { allowedBy } from '../../app/ask/unanswered/limits-in-the-way.ts';
import { bundleVersions } from '../../app/verify/bundle/bundle-versions.ts';
import { makeBundle } from '../../app/verify/bundle/make-bundle.ts';
import { inSlices } from '../../concurrency/cooperatively.ts';
import type { EvidenceBundle } from '../../domain/bundle.ts';
import type { Filter } from '../../domain/question.ts';
import type { BotContext } from '../bot-context.ts';
import { secondsInWords } from '../locales/durations.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { bundlePlan } from '../render/bundle-plan.ts';
import type { CustomId } from '../render/custom-id.ts';
import type { MessagePlan } from '../render/message-plan.ts';
import { filterAt, settingsAt } from '../respond/location.ts';
import { notReadyPlan, OPENING_MS } from '../respond/not-ready.ts';
import { Refusal } from '../respond/refusal.ts';
import type { Responder } from '../respond/responder.ts';

type Export = Extract<CustomId, { action: 'export' }>;

/**
 * The evidence of a verification, as files. The quote is verified again, so that the evidence is what the archive has now and what
 * this place may see; that counts against the same limit as a question.
 *
 * @throws `Refusal` if the quote is forgotten, or the person has to wait; and what the verifier throws
 */
export async function exportPlan(
  context: BotContext,
  responder: Responder,
  { key, language }: Export,
): Promise<MessagePlan> {
  const { exportable, serverSettings, limiter, settings } = context;
  if (settingsAt(serverSettings, responder).enabled === false) {
    throw new Refusal(({ refusals }) => refusals.offHere);
  }
  const quote = exportable.find(key, responder.memberId);
  if (quote === null) throw new Refusal(({ refusals }) => refusals.quoteForgotten);
  const member = { key: `member ${responder.memberId}`, most: settings.limits.perMember };
  const wait = limiter.secondsToWait([member]);
  if (wait > 0) {
    throw new Refusal((strings) => strings.waiting.tooManyQuestions(secondsInWords(wait, language)));
  }
  const state = await context.liveEngine.opened(OPENING_MS);
  if (state.kind !== 'ready') return notReadyPlan(state, language);
  const filter = filterAt(serverSettings, responder);
  const bundle = await bundleOf(state.engine, quote.text, { filter, context });
  return bundlePlan(bundle, language, stringsFor(language));
}

async function bundleOf(
  { verifier, index, generation, answering }: Engine,
  text: string,
  { filter, context }: { readonly filter: Filter; readonly context: BotContext },
): Promise<EvidenceBundle> {
  const verified = await verifier.verify(text, filter);
  const allowed = allowedBy(filter);
  const later = verified.later.filter(({ citation }) => allowed(citation));
  const { outlets } = filter;
  const origin = {
    madeAt: context.now(),
    madeWith: bundleVersions(context.version, generation, answering),
    ...(outlets === undefined ? {} : { outlets }),
  };
  return inSlices(makeBundle([{ given: text, verified: { ...verified, later } }], index, origin));
}
