import type { Script } from '../../domain/question.ts';
import { LANGUAGES } from '../../languages/all.ts';
import {
  type FollowUpWords,
  type Language,
  listed,
  type ListedRole,
  ROLES,
} from '../../languages/language.ts';
import { fold } from '../letters/fold.ts';
import { scriptOf } from '../letters/script.ts';
import {
  isArabicVerb,
  mayHaveConjunction,
  type PronounHolder,
  pronounHolder,
  splitsConjunction,
} from './attached-words.ts';

/**
 * What a word does in a question, as far as it tells whether the question stands on its own: the lists of
 * `RoleLists` in languages/language.ts, a verb (of Arabic only), or `content`, which is in no list, names above all.
 */
export type Role = ListedRole | 'verb' | 'content';

export type RoleWord = {
  /** As it stands in the text, without an Arabic conjunction written on it. */
  readonly typed: string;
  readonly folded: string;
  readonly role: Role;
  /** Whether an Arabic conjunction is written on it. */
  readonly and: boolean;
  /** What an Arabic pronoun written on its end hangs on. */
  readonly pronounOn: PronounHolder | null;
  readonly capital: boolean;
  /** Whether a comma or full stop stands before it. */
  readonly paused: boolean;
};

/** What a word or phrase may be in a list: a role, or one of the lists that only the grammar of Arabic reads. */
type LexiconEntry = ListedRole | 'verb' | 'noun' | 'ownWaw';

/** Words and phrases of a language. */
type Lexicon = ReadonlyMap<string, LexiconEntry>;

type Reader = {
  readonly script: Script;
  readonly lexicon: Lexicon;
  readonly followUps: FollowUpWords;
  /** What asks at the beginning of a question and is another word elsewhere, folded. */
  readonly opening: { readonly who: string; readonly what: string } | null;
};

const SPELT_WORD = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:[.,٫]\p{N}+)*/gu;
const MAX_PHRASE_WORDS = 5;
/** No longer word is in a list. */
const MAX_WORD_CHARS = 40;
/** For how many known words a letter counts that other languages do not have. */
const TELLING_WORDS = 3;
const OPENING: ReadonlySet<Role> = new Set(['and', 'filler', 'chat']);

const READERS = LANGUAGES.map(readerOf);

function readerOf({ script, followUps }: Language): Reader {
  const { attached } = followUps;
  return {
    script,
    lexicon: lexiconOf(followUps),
    followUps,
    opening: 'none' in attached ? null : { who: fold(attached.who), what: fold(attached.what) },
  };
}

function lexiconOf({ roles, attached }: FollowUpWords): Lexicon {
  const lists: (readonly [LexiconEntry, readonly string[]])[] = ROLES.map((role) => [
    role,
    listed(roles[role]),
  ]);
  if (!('none' in attached))
    lists.push(['verb', attached.verbs], ['noun', attached.nouns], ['ownWaw', attached.ownWaw]);
  const lexicon = new Map<string, LexiconEntry>();
  // As they are spelt comes first: où is not ou, él not el.
  for (const inForm of [(word: string) => word.toLowerCase(), fold]) {
    for (const [entry, entries] of lists) {
      for (const key of entries.map(inForm)) if (!lexicon.has(key)) lexicon.set(key, entry);
    }
  }
  return lexicon;
}

/** The words of a question in order, each with what it does there. */
export function readWords(text: string): RoleWord[] {
  const reader = readerFor(text);
  const isShouted = text === text.toUpperCase();
  let end = 0;
  const words = [...text.matchAll(SPELT_WORD)].map(({ 0: typed, index }, i): RoleWord => {
    const paused = /[.,;:!?،؛؟…]/u.test(text.slice(end, index));
    end = index + typed.length;
    const read = reading(reader, typed);
    const capital = /^\p{Lu}/u.test(typed);
    const role = roleWithCapitals(reader, read.role, typed, { isShouted, isFirst: i === 0, capital });
    return { ...read, role, capital, paused };
  });
  return inPhrases(reader, words);
}

/** US and WHO are not "us" and "who"; a German Sie is "you". */
function roleWithCapitals(
  { followUps }: Reader,
  role: Role,
  typed: string,
  { isShouted, isFirst, capital }: { isShouted: boolean; isFirst: boolean; capital: boolean },
): Role {
  if (!isShouted && role !== 'filler' && /^\p{Lu}{2,}$/u.test(typed)) return 'content';
  const isPolite = followUps.politeCapital && !isFirst && capital;
  return isPolite && (role === 'person' || role === 'object') ? 'self' : role;
}

/** The reader of the language that knows most words of a text; the first of several. */
function readerFor(text: string): Reader {
  const script = scriptOf(text);
  const lower = text.toLowerCase();
  const words = lower.match(SPELT_WORD) ?? [];
  const [first, ...others] = READERS.filter((reader) => reader.script === script).map((reader) => ({
    reader,
    count:
      words.filter((word) => reader.lexicon.has(word)).length +
      (reader.followUps.telling.test(lower) ? TELLING_WORDS : 0),
  }));
  if (first === undefined) throw new Error(`No language is written in ${script} script.`);
  return others.reduce((best, other) => (other.count > best.count ? other : best), first).reader;
}

type RoleReading = Pick<RoleWord, 'typed' | 'folded' | 'role' | 'and' | 'pronounOn'>;

/** Without a conjunction, if one is written on it: ومع is "and with", وزير a minister, وين "where". */
function reading(reader: Reader, typed: string): RoleReading {
  const whole = plainReading(reader, typed);
  if (reader.opening === null || whole.role !== 'content' || !mayHaveConjunction(typed)) return whole;
  const rest = plainReading(reader, typed.slice(1));
  const restRole = rest.role === 'content' ? null : rest.role;
  const entryOf = (folded: string): LexiconEntry | undefined => reader.lexicon.get(folded);
  return splitsConjunction(whole, restRole, entryOf) ? { ...rest, and: true } : whole;
}

function plainReading({ lexicon, opening }: Reader, typed: string): RoleReading {
  const folded = typed.length > MAX_WORD_CHARS ? typed : fold(typed);
  const entry = lexicon.get(typed.toLowerCase()) ?? lexicon.get(folded);
  const word = { typed, folded, and: false, pronounOn: null };
  if (entry !== undefined) return { ...word, role: isRole(entry) ? entry : 'content' };
  if (opening === null) return { ...word, role: 'content' };
  const entryOf = (form: string): LexiconEntry | undefined => lexicon.get(form);
  if (isArabicVerb(folded, entryOf)) return { ...word, role: 'verb' };
  const pronounOn = pronounHolder(typed, folded, entryOf);
  return { ...word, role: pronounOn === null || pronounOn === 'noun' ? 'content' : pronounOn, pronounOn };
}

function isRole(entry: LexiconEntry): entry is ListedRole | 'verb' {
  return entry !== 'noun' && entry !== 'ownWaw';
}

/** Gives the words of a phrase its role; من and ما ask at the beginning, and are "from" and "not" elsewhere. */
function inPhrases({ lexicon, opening }: Reader, words: readonly RoleWord[]): RoleWord[] {
  const read: RoleWord[] = [];
  let isBeginning = true;
  for (let word = words[0]; word !== undefined; word = words[read.length]) {
    const phrase = phraseAt(lexicon, words.slice(read.length, read.length + MAX_PHRASE_WORDS));
    const next = words[read.length + 1]?.role;
    const asks = isBeginning && next !== 'asks' && next !== 'counts';
    if (phrase.length > 0) read.push(...phrase);
    else if (asks && word.folded === opening?.who) read.push({ ...word, role: 'who' });
    else read.push(asks && word.folded === opening?.what ? { ...word, role: 'what' } : word);
    isBeginning &&= OPENING.has(word.role);
  }
  return read;
}

/** The longest phrase that begins with the first of these words, each of its words with its role; else none. */
function phraseAt(lexicon: Lexicon, words: readonly RoleWord[]): RoleWord[] {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    const entry = lexicon.get(phrase.map(({ folded }) => folded).join(' '));
    if (entry !== undefined && isRole(entry)) return phrase.map((word) => ({ ...word, role: entry }));
  }
  return [];
}
