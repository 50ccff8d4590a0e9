/**
 * How a pasted message is verified, from top to bottom of this file:
 *
 * 1. `messageParts` (text/message/): takes it apart into what may be its quote, and what it says of that quote.
 *    `denialsIn` finds with which words it denies or questions its own quote.
 * 2. `BestPart` (message/) compares the words of each part with the corpus (`QuoteVerifier`); the part that says most is the quote.
 *    `standsAround` (message/) tells where the page has what is around a part as well, so that the whole message is the quote,
 *    and `quoteInMessage` finds a quote that nothing sets off.
 * 3. `chosenPlace` (chosen-place.ts): chooses one of the places of the words by what the message says of them: speaker, outlet,
 *    date, link and headline, which `checkClaims` (attribution/) holds against each place. What follows is of that place.
 * 4. `quoteContext` (context/): shows what stands around the words on the page, and what turns their meaning.
 * 5. `LaterArticles` (later/): names later articles that correct or deny.
 */
import { sliceOf } from '../../domain/article.ts';
import type { Reading, Verifier } from '../../domain/ports/verifier.ts';
import type { Filter } from '../../domain/question.ts';
import { placesOf, type VerifiedMessage } from '../../domain/verification.ts';
import type { QuotableIndex } from '../../retrieval/index/quotable-index.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { OutletNames } from '../../text/message/claims/outlet-names.ts';
import { soundsOf } from '../../text/names/sound-form.ts';
import { NOTHING_CLAIMED } from './attribution/check-claims.ts';
import { chosenPlace } from './chosen-place.ts';
import { quoteContext } from './context/quote-context.ts';
import { LaterArticles } from './later/later-articles.ts';
import { BestPart } from './message/best-part.ts';
import { checkQuote, QuoteVerifier } from './verify-quote.ts';

/** Verifies messages against one generation of the index. It needs no model. */
export class MessageVerifier {
  readonly #index: QuotableIndex;
  readonly #parts: BestPart;
  readonly #names: KnownNames;
  readonly #later: LaterArticles;

  /** @param names what is known of names, by which speakers and outlets of other scripts are compared */
  constructor(index: QuotableIndex, names: KnownNames = new KnownNames()) {
    this.#index = index;
    this.#names = names;
    this.#later = new LaterArticles(index);
    const outlets = new OutletNames(
      [...new Set(index.articles.flatMap(({ outlet }) => outlet ?? []))],
      (word) => names.isGiven(word) || names.isUnmistakable(soundsOf(word).join(' ')),
    );
    this.#parts = new BestPart(index, new QuoteVerifier(index), outlets);
  }

  /**
   * @param filter articles outside it are not looked at
   * @throws what `checkQuote` throws
   */
  verify(message: string, filter: Filter = {}, reading: Reading = 'message'): VerifiedMessage {
    checkQuote(message);
    const best =
      reading === 'message'
        ? this.#parts.ofMessage(message, filter)
        : this.#parts.ofQuotation(message, filter);
    const { part, verification: nearest, others, said } = best;
    const quote = { text: sliceOf(message, part.span), span: part.span };
    const denials = part.denials.map(({ kind, text }) => ({ kind, text }));
    const chosen = chosenPlace({ index: this.#index, names: this.#names }, [nearest, ...others], {
      claims: said.part.claims,
      places: placesOf(said.verification),
    });
    if (chosen === null) {
      return {
        ...{ quote, verification: nearest, context: null, attribution: NOTHING_CLAIMED, denials, later: [] },
        ...NOT_TRANSLATED,
      };
    }
    const { place, verification, attribution } = chosen;
    return {
      ...{ quote, verification, attribution, denials },
      context: quoteContext(this.#index, place),
      later: this.#later.after(place, filter),
      ...NOT_TRANSLATED,
    };
  }
}

/** No model has looked for what a quote may translate. */
const NOT_TRANSLATED = { translation: null, absentLanguage: null } as const;

/**
 * Verifies in the process that calls it, which can do nothing else meanwhile: for programs that serve one person. The
 * index is prepared for verification when the first quote comes.
 */
export function verifyInProcess(index: QuotableIndex, names?: KnownNames): Verifier {
  let verifier: MessageVerifier | null = null;
  return {
    async verify(message, filter, reading) {
      verifier ??= new MessageVerifier(index, names);
      return Promise.resolve(verifier.verify(message, filter, reading));
    },
  };
}
