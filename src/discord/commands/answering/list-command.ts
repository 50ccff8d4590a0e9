import type { BotContext } from '../../bot-context.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { listingPage } from '../../render/lists/listing-page.ts';
import type { KeptListing } from '../../respond/kept/kept-listings.ts';
import { listingInTurn } from '../../respond/listing-in-turn.ts';
import { tellAhead } from '../../respond/patience.ts';
import { readyToVerify } from '../../respond/verifying/ready-to-verify.ts';
import { answerWhereOn } from './answer-where-on.ts';
import type { GivenCommand } from '../command.ts';

/**
 * Answers a command that makes a list, with its first page. It counts against the same limit as questions.
 *
 * @param listFor what makes the list; throws a `Refusal` for options that cannot be read
 */
export async function answerWithList(
  context: BotContext,
  given: GivenCommand,
  listFor: (language: UiLanguage) => KeptListing['make'],
): Promise<void> {
  await answerWhereOn(context, given, async ({ language, responder }) => {
    const make = listFor(language);
    const ready = await readyToVerify(context, responder, language);
    if (ready.kind === 'waiting') return ready.plan;
    const listing = await listingInTurn(
      context,
      responder.channelId,
      () => make(ready.engine, ready.filter),
      tellAhead(responder, language),
    );
    const kept = { askerId: responder.memberId, isPrivate: responder.isPrivate, make };
    return listingPage(listing, 1, { ...kept, key: context.listings.remember(kept), language });
  });
}
