import type { BotContext } from '../bot-context.ts';
import type { CustomId } from '../render/message/custom-id.ts';
import { listingPage } from '../render/lists/listing-page.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import type { KeptListing } from '../respond/kept/kept-listings.ts';
import { listingInTurn } from '../respond/listing-in-turn.ts';
import { filterAt } from '../respond/location.ts';
import { notReadyPlan, OPENING_MS } from '../respond/not-ready.ts';
import { Refusal } from '../respond/refusal.ts';
import type { Responder } from '../respond/responder.ts';

/** A button of a list that somebody pressed. */
export type ListedPress = {
  readonly listing: KeptListing;
  readonly pressed: Extract<CustomId, { action: 'turn' | 'file' }>;
  /** Whether the page takes the place of what is shown: for the person who asked. A file never does. */
  readonly isInPlace: boolean;
};

/** What a button of a list asks for; null if it is another button, or its list is forgotten or somebody else's in private. */
export function listedBy(
  { listings }: Pick<BotContext, 'listings'>,
  pressed: CustomId,
  memberId: string,
): ListedPress | null {
  if (pressed.action !== 'turn' && pressed.action !== 'file') return null;
  const listing = listings.find(pressed.key, memberId);
  if (listing === null) return null;
  return { listing, pressed, isInPlace: pressed.action === 'turn' && listing.askerId === memberId };
}

/**
 * The page of a list, or its file. Whoever did not ask for it gets the page without buttons that turn it.
 *
 * @throws `Refusal` for a file that there is no more; and what making the list throws
 */
export async function listedPlan(
  context: BotContext,
  responder: Responder,
  { listing, pressed, isInPlace }: ListedPress,
): Promise<MessagePlan> {
  const { liveEngine, serverSettings } = context;
  const { language, key } = pressed;
  const state = await liveEngine.opened(OPENING_MS);
  if (state.kind !== 'ready') return notReadyPlan(state, language);
  const { engine } = state;
  const made = await listingInTurn(context, responder.channelId, () =>
    listing.make(engine, filterAt(serverSettings, responder)),
  );
  if (pressed.action === 'file') {
    const file = made.files[pressed.form];
    if (file === undefined) throw new Refusal(({ refusals }) => refusals.questionForgotten);
    return { content: '', rows: [], files: [file] };
  }
  if (isInPlace) return listingPage(made, pressed.page, { ...listing, key, language });
  return made.pages[pressed.page - 1] ?? made.pages[0];
}
