import { at } from '../../../../../domain/at.ts';
import { fold } from '../../../../../text/letters/fold.ts';
import { vocabularyOf } from '../../../../../text/words/vocabulary.ts';
import type { HtmlBlock } from '../tree/html-document.ts';

/** UTF-16 units of a block that are looked at. */
const LOOKED_AT = 800;

const CONSENTS = anyOf(vocabularyOf(({ pages }) => pages.consents));
const TOPICS = anyOf(vocabularyOf(({ pages }) => pages.consentTopics));
const OFFERS = anyOf(vocabularyOf(({ pages }) => pages.offers));
/** Different phrases from which on blocks that stand together are an offer. */
const MIN_OFFERS = 2;

/** A word may have a prefix in Arabic script, and endings in any. */
function anyOf(phrases: ReadonlySet<string>): RegExp {
  const escaped = [...phrases].map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${escaped.join('|')})`, 'gu');
}

/**
 * Which blocks ask the reader for something: to agree to cookies, or to subscribe. News has the same words, but does not speak
 * to its reader, and has no more than one of them in one place: so a block is a prompt only where several of them meet, in it or in
 * the blocks around it.
 */
export function promptsAmong(blocks: readonly HtmlBlock[]): readonly boolean[] {
  const folded = blocks.map(({ text }) => fold(text.slice(0, LOOKED_AT)));
  const offers = folded.map((text) => found(OFFERS, text));
  const prompts = folded.map((text) => found(CONSENTS, text).length > 0 && found(TOPICS, text).length > 0);
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && (at(offers, to).length > 0 || at(prompts, to))) to++;
    const phrases = new Set(offers.slice(from, to).flat());
    for (let i = from; i < to; i++) if (phrases.size >= MIN_OFFERS) prompts[i] = true;
    from = to + 1;
  }
  return prompts.map((one, i) => one || isBetween(prompts, folded, i));
}

/** Whether a block that speaks of cookies stands beside one that asks for consent. */
function isBetween(prompts: readonly boolean[], folded: readonly string[], i: number): boolean {
  if (prompts[i - 1] !== true && prompts[i + 1] !== true) return false;
  const text = at(folded, i);
  return found(TOPICS, text).length > 0 || found(CONSENTS, text).length > 0;
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([phrase]) => phrase);
}
