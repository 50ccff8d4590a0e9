import { LANGUAGES } from '../../languages/all.ts';
import { type DialectWords, listed, type Rendering } from '../../languages/language.ts';
import { fold } from '../letters/fold.ts';
import { languagesListing } from './listed-words.ts';
import { changeUnquoted } from './unquoted.ts';

const WORD = /[\p{L}\p{M}\u0640]+/gu;

/** The longest phrase of the tables. */
const MAX_PHRASE_WORDS = 3;

/** May be written onto a word of a table: and, so. */
const CONJUNCTION = /^[وف](?=..)/u;

const PREPOSITION = 'ل';
const ARTICLE = 'ال';

/** A preposition of one letter, which is written onto the next word. */
const ENDS_IN_PREPOSITION = / \p{L}$/u;

/** A word with "her" or "their" at its end: موقفها. */
const POSSESSED = /...(?:ها|هم)$/u;

/** A shorter word may be part of a name: هو شي مين. */
const MIN_SURE_LETTERS = 3;

/** Folding must not make one word of ايه (what) and آية (verse). */
const FEMININE = 'ة';
const KEPT = '\uE000';

type Table = ReadonlyMap<string, string>;

type Dialect = {
  readonly asking: Table;
  readonly askingBeforeArticle: Table;
  readonly others: Table;
  readonly beside: Table;
  readonly future: DialectWords['future'];
  readonly alsoNames: ReadonlySet<string>;
  /** What asks in the written language and is hardly ever another word; and what asks at the beginning. */
  readonly written: ReadonlySet<string>;
  readonly writtenFirst: ReadonlySet<string>;
  /** Before these, and before the article, one asks "what is". */
  readonly afterWhat: ReadonlySet<string>;
};

const DIALECTS: readonly Dialect[] = LANGUAGES.flatMap(({ typing: { dialect }, questions, followUps }) => {
  if ('none' in dialect) return [];
  const asking = tableOf(dialect.asking);
  const writtenFirst = listed(questions.asking)
    .map(keyOf)
    .filter((word) => !asking.has(word));
  const counts = new Set(listed(followUps.roles.counts).map(keyOf));
  const { attachedAnd } = questions;
  return [
    {
      asking,
      askingBeforeArticle: tableOf(dialect.askingBeforeArticle),
      others: tableOf([...dialect.others, ...nothingFor(dialect.leftOut)]),
      beside: tableOf([...dialect.beside, ...nothingFor(dialect.leftOutBeside)]),
      future: dialect.future,
      alsoNames: new Set(dialect.alsoNames.map(keyOf)),
      written: new Set(writtenFirst.filter((word) => word.length >= MIN_SURE_LETTERS || counts.has(word))),
      writtenFirst: new Set(writtenFirst),
      afterWhat: new Set('none' in attachedAnd ? [] : attachedAnd.what.before.map(keyOf)),
    },
  ];
});

/** A word as the tables are looked up by. */
function keyOf(word: string): string {
  return fold(word.replaceAll(FEMININE, KEPT));
}

function tableOf(renderings: readonly Rendering[]): Table {
  return new Map(renderings.map(([said, meant]) => [said.split(' ').map(keyOf).join(' '), meant]));
}

function nothingFor(words: readonly string[]): Rendering[] {
  return words.map((word) => [word, ''] as const);
}

/** A word of a question. */
type Token = {
  readonly typed: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

/** A piece of the question that is written otherwise. */
type Change = { readonly start: number; readonly end: number; readonly written: string };

/**
 * A question with words of dialects as the press writes them: "شو حكى بوتين" is "ماذا تحدث بوتين". What is quoted stays, and
 * so does what may be a name (شو is Shaw), and words of the written language without a word of a dialect beside them.
 */
export function inWrittenArabic(question: string): string {
  if (!/\p{Script=Arabic}/u.test(question)) return question;
  return DIALECTS.reduce(
    (text, dialect) => changeUnquoted(text, (piece) => inWritten(piece, dialect)),
    question,
  );
}

function inWritten(text: string, dialect: Dialect): string {
  const tokens = [...text.matchAll(WORD)].map(({ 0: typed, index }): Token => {
    return { typed, folded: keyOf(typed), start: index, end: index + typed.length };
  });
  const sure = changesBy([dialect.askingBeforeArticle, dialect.asking, dialect.others], tokens, dialect);
  if (sure.length === 0) return text;
  const beside = changesBy([dialect.beside], tokens, dialect);
  const changes = [...futures(tokens, dialect), ...sure, ...beside].sort((a, b) => a.start - b.start);
  let [written, end] = ['', 0];
  for (const change of changes) {
    if (change.start < end) continue;
    written += text.slice(end, change.start) + change.written;
    ({ end } = change);
  }
  return (written + text.slice(end)).replace(/ {2,}/gu, ' ').trim();
}

/** What the tables change, longest phrases first; of equal ones the first table's. */
function changesBy(tables: readonly Table[], tokens: readonly Token[], dialect: Dialect): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = changeAt(tables, tokens, i, dialect);
    if (found !== null) changes.push(found.change);
    i += found?.length ?? 1;
  }
  return changes;
}

function changeAt(
  tables: readonly Table[],
  tokens: readonly Token[],
  at: number,
  dialect: Dialect,
): { readonly change: Change; readonly length: number } | null {
  for (let length = Math.min(MAX_PHRASE_WORDS, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    for (const table of tables) {
      const isLast = at + length === tokens.length;
      const next = isLast ? undefined : tokens[at + length];
      if (table === dialect.askingBeforeArticle && !isAfterWhat(next, dialect)) continue;
      const change = withTable(table, words, next);
      if (change !== null && !isName(tokens, at, dialect)) return { change, length };
    }
  }
  return null;
}

function isAfterWhat(next: Token | undefined, { afterWhat }: Dialect): boolean {
  return (
    next !== undefined &&
    (next.folded.startsWith(ARTICLE) || POSSESSED.test(next.folded) || afterWhat.has(next.folded))
  );
}

/** What a table writes for these words, with or without the preposition that is written onto the next one. */
function withTable(table: Table, words: readonly Token[], next: Token | undefined): Change | null {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const { start } = first;
  const said = words.map(({ folded }) => folded).join(' ');
  for (const [key, before] of [
    [said, ''],
    [said.replace(CONJUNCTION, ''), CONJUNCTION.exec(said)?.[0] ?? ''],
  ] as const) {
    const attached =
      next?.folded.startsWith(PREPOSITION) === true ? table.get(`${key} ${PREPOSITION}`) : undefined;
    if (attached !== undefined && next !== undefined) {
      const rest = next.typed.slice(PREPOSITION.length);
      const name = rest.startsWith('ل') ? ARTICLE + rest.slice(1) : rest;
      const gap = ENDS_IN_PREPOSITION.test(attached) ? '' : ' ';
      return { start, end: next.end, written: before + attached + gap + name };
    }
    const meant = table.get(key);
    if (meant === undefined) continue;
    // A preposition of one letter is written onto the next word.
    const joins = ENDS_IN_PREPOSITION.test(meant) && next !== undefined;
    return { start, end: joins ? next.start : last.end, written: before + meant };
  }
  return null;
}

/** Whether a word that asks in a dialect is a name here. */
function isName(tokens: readonly Token[], at: number, dialect: Dialect): boolean {
  const { alsoNames, written, writtenFirst } = dialect;
  const token = tokens[at];
  if (token === undefined || !alsoNames.has(token.folded)) return false;
  if (tokens.some(({ folded }, i) => (i === 0 ? writtenFirst : written).has(folded))) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isBesideListed =
    (next !== undefined && isListed(next)) ||
    (before !== undefined && isListed(before) && before.folded.length >= MIN_SURE_LETTERS);
  return at > 0 && !isBesideListed;
}

function isListed({ typed }: Token): boolean {
  return languagesListing(fold(typed)).length > 0;
}

function futures(tokens: readonly Token[], { future }: Dialect): Change[] {
  return tokens.flatMap(({ typed, start }, i) => {
    const verb = tokens[i + 1];
    if (!future.before.includes(typed) || verb === undefined || !future.verb.test(verb.typed)) return [];
    return [{ start, end: verb.end, written: future.mark + verb.typed }];
  });
}
