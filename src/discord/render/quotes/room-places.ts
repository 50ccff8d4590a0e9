import type { Reply } from '../../../app/ask/engine.ts';
import { pathOfQuote } from '../../../app/read/quote-place.ts';
import type { Quote, Variant } from '../../../domain/answer.ts';
import type { FoundText, Verification, VerifiedMessage } from '../../../domain/verification.ts';

/** A text with its source, and its other wordings if it has any. */
type Placed = FoundText & { readonly variants?: readonly [Variant, ...Variant[]] };

/** Gives what is quoted an address: its place in the reading room, where its page names none. */
export type RoomPlaces = {
  readonly quote: <Q extends Placed>(quote: Q) => Q;
  readonly reply: (reply: Reply) => Reply;
  readonly verified: (verified: VerifiedMessage) => VerifiedMessage;
};

const UNCHANGED: RoomPlaces = {
  quote: (quote) => quote,
  reply: (reply) => reply,
  verified: (verified) => verified,
};

/**
 * Links quotes without an address to the reading room. Only what is about to be shown goes through here: what is verified,
 * exported or compared keeps the address of its page.
 *
 * @param publicUrl where people reach the room; null: nowhere, and nothing is changed
 */
export function roomPlaces(publicUrl: string | null): RoomPlaces {
  if (publicUrl === null) return UNCHANGED;
  const placed = <T extends FoundText>(one: T): T => {
    const { text, citation } = one;
    if (citation.url !== null) return one;
    return { ...one, citation: { ...citation, url: `${publicUrl}/${pathOfQuote(citation, text)}` } };
  };
  const quote = <Q extends Placed>(one: Q): Q => {
    const { variants } = one;
    if (variants === undefined) return placed(one);
    const [first, ...others] = variants;
    return { ...placed(one), variants: [placed(first), ...others.map(placed<Variant>)] };
  };
  return {
    quote,
    reply: (reply) => ({ ...reply, answer: answerWith(reply.answer, quote) }),
    verified: (verified) => {
      const { verification, translation } = verified;
      return {
        ...verified,
        verification: verificationWith(verification, placed),
        translation: translation === null ? null : { ...translation, sentence: placed(translation.sentence) },
      };
    },
  };
}

function answerWith(answer: Reply['answer'], quote: (one: Quote) => Quote): Reply['answer'] {
  if (answer.kind === 'abstained') return { ...answer, closest: answer.closest.map(quote) };
  const [first, ...others] = answer.quotes;
  return { ...answer, quotes: [quote(first), ...others.map(quote)] };
}

function verificationWith(verification: Verification, placed: (one: FoundText) => FoundText): Verification {
  switch (verification.status) {
    case 'exact':
    case 'respelt':
    case 'altered':
    case 'elided': {
      const [first, ...others] = verification.matches;
      return { ...verification, matches: [placed(first), ...others.map(placed)] };
    }
    case 'stitched': {
      const [first, second, ...others] = verification.matches;
      return { ...verification, matches: [placed(first), placed(second), ...others.map(placed)] };
    }
    case 'not-found':
      return {
        ...verification,
        nearest: verification.nearest === null ? null : placed(verification.nearest),
      };
    case 'outside-article':
    case 'too-short':
      return verification;
  }
}
