import { bundleVersions } from '../../app/verify/bundle/bundle-versions.ts';
import { makeBundle } from '../../app/verify/bundle/make-bundle.ts';
import { withOldFile } from '../../app/verify/bundle/with-old-file.ts';
import { inSlices } from '../../concurrency/cooperatively.ts';
import type { EvidenceBundle } from '../../domain/bundle.ts';
import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { bundlePlan } from '../render/bundle-plan.ts';
import type { CustomId } from '../render/message/custom-id.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import type { ExportableQuote } from '../respond/verifying/exportable-quotes.ts';
import { readyToVerify } from '../respond/verifying/ready-to-verify.ts';
import { Refusal } from '../respond/refusal.ts';
import type { Responder } from '../respond/responder.ts';
import { verifiedHere, type Verifying } from '../respond/verifying/verified-here.ts';

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
  const quote = context.exportable.find(key, responder.memberId);
  if (quote === null) throw new Refusal(({ refusals }) => refusals.quoteForgotten);
  const ready = await readyToVerify(context, responder, language);
  if (ready.kind === 'waiting') return ready.plan;
  const bundle = await bundleOf(ready, quote, context);
  return bundlePlan(bundle, language, stringsFor(language));
}

async function bundleOf(
  here: Verifying,
  { text, reading }: Pick<ExportableQuote, 'text' | 'reading'>,
  { now, version, versions }: BotContext,
): Promise<EvidenceBundle> {
  const {
    engine: { index, generation, answering },
    filter: { outlets = [] },
  } = here;
  const verified = await verifiedHere(here, text, reading);
  const origin = {
    madeAt: now(),
    madeWith: bundleVersions(version, generation, answering),
    // No outlets means that the place limits nothing.
    ...(outlets.length === 0 ? {} : { outlets }),
  };
  const input = await withOldFile({ given: text, verified }, versions);
  return inSlices(makeBundle([input], index, origin));
}
