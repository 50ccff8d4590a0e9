import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';
import type { VerbSentence } from './verb-sentence.ts';

/**
 * The name behind a verb that has whom it calls on, or what it judges, right behind its speaker, without that: "The minister X called
 * the government on", "X Alquill described the situation", "X praised with …".
 */
export function withoutObject(sentence: VerbSentence, phrase: SpeakerPhrase): SpeakerPhrase {
  const words = sentence.tokens.slice(phrase.from, phrase.to);
  const object = words.findIndex((_, i) => i > 0 && beginsObject(sentence, words, i));
  if (object < 0) return phrase;
  const isApart = words[object - 1]?.kind === 'comma';
  return { from: phrase.from, to: phrase.from + object - (isApart ? 1 : 0) };
}

/** The name behind a verb of denial, without what is denied, where that is surely no part of it: "the minister X Quill denied the report". */
export function withoutDenied(
  { tokens, language }: VerbSentence,
  { from, to }: SpeakerPhrase,
): SpeakerPhrase {
  const words = tokens.slice(from, to);
  const object = words.findIndex(
    (token, i) =>
      token.kind === 'word' &&
      (token.typed === 'أي' ||
        (hasArticle(token) && !language.is.honorifics(token) && isBehindFullName(language, words, i))),
  );
  return object < 0 ? { from, to } : { from, to: from + object };
}

/** Whether two words stand before a place of which neither is a role, and at most the last has the article: a first name and a family name. */
function isBehindFullName(
  language: VerbSentence['language'],
  words: readonly SpeechToken[],
  i: number,
): boolean {
  const [first, family] = [words[i - 2], words[i - 1]];
  if (!isWord(first, (it) => isName(language, it) && !/^[وبل].../u.test(it.folded))) return false;
  return isWord(family, (it) => !language.is.roles(it) && !/^(?:لل|ب...)/u.test(it.folded));
}

function beginsObject({ language }: VerbSentence, words: readonly SpeechToken[], i: number): boolean {
  const [token, before] = [words[i], words[i - 1]];
  if (token?.kind !== 'word') return false;
  const { is } = language;
  const isRole = is.roles(token);
  // "The White House | media": behind the article, a role without it belongs to the speaker no more.
  if (isRole && !hasArticle(token)) return isWord(before, hasArticle) && isWord(words[i - 2], hasArticle);
  if (!hasArticle(token)) return false;
  // A title begins a name and no object: "the minister, Sheikh X".
  if (is.honorifics(token)) return false;
  // "Adam Alcoach": a first name alone has its family name behind it, whatever else that means.
  if (isRole && isName(language, before) && !isName(language, words[i - 2])) return false;
  if (isRole) return !isWord(before, is.roles) && before?.kind !== 'comma';
  return isName(language, words[i - 2]) && endsName(language, token, before);
}

/** Behind a family name; or the accusative plural, which is no subject: "the citizens". */
function endsName(
  { is }: VerbSentence['language'],
  token: SpeechToken,
  before: SpeechToken | undefined,
): boolean {
  if (!isWord(before, (it) => !is.roles(it))) return false;
  return token.folded.endsWith('ين') || isWord(before, hasArticle);
}

/** A word that is neither a role nor has the article: a first name. */
function isName({ is }: VerbSentence['language'], token: SpeechToken | undefined): boolean {
  return isWord(token, (it) => !is.roles(it) && !hasArticle(it) && !it.folded.startsWith('لل'));
}

function hasArticle({ folded }: SpeechToken): boolean {
  return folded.startsWith('ال');
}

/** Words written in one with "with" that begin a name: son of. Folded. */
const NAME_PARTICLES = new Set(['بن', 'بنت', 'بو', 'با']);

/** "With" and a verbal noun of the fourth form, which no name begins with. */
const WITH_NOUN = /^بإ\p{L}{3,}/u;

/**
 * The name behind a verb that goes on with "with" (praised, demanded), which Arabic writes onto what is praised: without that. The same name
 * where none of its words, or more than one, may be that.
 */
export function withoutWith({ tokens }: VerbSentence, phrase: SpeakerPhrase): SpeakerPhrase {
  const places = tokens
    .slice(phrase.from + 1, phrase.to)
    .flatMap(({ kind, folded }, i) =>
      kind === 'word' && /^ب..../u.test(folded) && !NAME_PARTICLES.has(folded) ? [phrase.from + 1 + i] : [],
    );
  const noun = places.find((at) => WITH_NOUN.test(tokens[at]?.typed ?? ''));
  if (noun !== undefined) return { from: phrase.from, to: noun };
  const [only, ...others] = places;
  return only === undefined || others.length > 0 ? phrase : { from: phrase.from, to: only };
}
