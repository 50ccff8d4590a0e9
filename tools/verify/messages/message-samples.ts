import { at } from '../../../src/domain/at.ts';
import type { ClaimKind, ClaimVerdict, Verification } from '../../../src/domain/verification.ts';
import { quotedWords } from '../../../src/text/quotes/quoted-words.ts';
import { picked, type Random, seeded } from '../../seeded-random.ts';
import { ClaimValues, type Value } from './claim-values.ts';
import { BEFORE, BEHIND, FRAMES, type Frames } from './frames.ts';
import type { LabelledSentence, OutletWriting, Person } from './labelled-sentence.ts';

/**
 * A message made around a labelled sentence, with what verifying it must give.
 *
 * @property claims what is claimed, as it stands in the message, and the verdict on it; a kind that is not there is not claimed
 */
export type MessageSample = {
  readonly sentence: LabelledSentence;
  readonly message: string;
  /** The words of the quote as they stand in the message. */
  readonly quote: string;
  readonly status: Verification['status'];
  /** Nothing but the quote in marks, which is then spelt with them. */
  readonly isMarksAlone: boolean;
  readonly claims: Readonly<Partial<Record<ClaimKind, Value & { readonly verdict: ClaimVerdict }>>>;
  /** How it was made, for the list of failures. */
  readonly made: string;
};

/** With fewer words a quote is a coincidence. */
const MIN_WORDS = 8;
/** Words of each half of a quote that something was left out of. */
const MIN_HALF_WORDS = 5;

type Words = Pick<MessageSample, 'quote' | 'status'>;

/**
 * Makes one message of each sentence, the same ones for the same seed. Claims are true, or taken from other articles.
 *
 * @param sentences of one half
 * @param most how many messages
 */
export function messageSamples(
  sentences: readonly LabelledSentence[],
  known: { readonly persons: readonly Person[]; readonly outlets: readonly OutletWriting[] },
  most: number,
  seed: number,
): MessageSample[] {
  const random = seeded(seed);
  const values = new ClaimValues(sentences, known, random);
  const long = sentences.filter(({ text }) => quotedWords(text).length >= MIN_WORDS);
  return shuffled(long, random)
    .slice(0, most)
    .map((sentence) => sampleOf(sentence, sentences, values, random));
}

function shuffled<T>(of: readonly T[], random: Random): T[] {
  return of
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

function sampleOf(
  sentence: LabelledSentence,
  all: readonly LabelledSentence[],
  values: ClaimValues,
  random: Random,
): MessageSample {
  const { text, said } = sentence;
  const part = said !== null && random() < 0.6 ? said : text;
  const words = wordsOf(part, picked(all, random).text, random);
  const frames = framesAt(random);
  const frame = withoutMissing(picked(frames.frames, random), sentence);
  const claims: Record<string, Value & { verdict: ClaimVerdict }> = {};
  const fill = (template: string): string =>
    template.replace(/\{([SODH])\}/gu, (_, slot: keyof typeof SLOTS) => {
      const kind = SLOTS[slot];
      const value = claims[kind] ?? values.valueOf(kind, sentence, frames);
      claims[kind] = value;
      return value.text;
    });
  // "{Q}" is filled in last, so that signs within the quote are no slots.
  const around = fill(frame);
  const claimed = new Set(Object.keys(claims));
  const addition = random() < 0.2 ? picked(frames.sources, random) : '';
  const isAdded = addition !== '' && !claimed.has('outlet') && !claimed.has('date') && frame.endsWith('{Q}');
  const source = isAdded ? `\n${fill(addition)}` : '';
  const link = random() < 0.2 ? values.valueOf('url', sentence, frames) : null;
  if (link !== null) claims['url'] = link;
  const remark = random() < 0.12 ? `\n${picked(frames.remarks, random)}` : '';
  const prefix = random() < 0.2 ? picked(BEFORE, random) : '';
  const behind = random() < 0.2 ? picked(BEHIND, random) : '';
  const { marked, style } = markedQuote(words.quote, around, frames, random);
  const body = around.replace('{Q}', () => marked);
  // A block quote begins its line, and ends it.
  const before = body.startsWith('>') && prefix !== '' ? `${prefix.trimEnd()}\n` : prefix;
  const message = `${before}${body}${source}${link === null ? '' : `\n${link.text}`}${remark}${behind}`;
  return {
    ...{ sentence, message, ...words, claims },
    isMarksAlone: frame === '{Q}' && style.length < 6,
    made: `${frames.language} ${frame.replaceAll('\n', '⏎')} ${style}${isAdded ? ` +${addition}` : ''}${part === text ? '' : ' said'}`,
  };
}

const SLOTS = { S: 'speaker', O: 'outlet', D: 'date', H: 'headline' } as const satisfies Record<
  string,
  ClaimKind
>;

function framesAt(random: Random): Frames {
  const all = FRAMES.flatMap((frames) => Array<Frames>(frames.weight).fill(frames));
  return picked(all, random);
}

/** Another frame for an article without a headline, of which none can be false. */
function withoutMissing(frame: string, { article }: LabelledSentence): string {
  return frame.includes('{H}') && article.title === null ? '{Q}' : frame;
}

/** Mostly as the page has them, else spelt otherwise, altered, or with something left out. */
function wordsOf(part: string, other: string, random: Random): Words {
  const words = quotedWords(part);
  const share = random();
  if (share < 0.1) {
    const quote = part.replaceAll(/[أإآ]/gu, 'ا').replaceAll(/(?<=\p{L})ّ/gu, '');
    return { quote, status: quote === part ? 'exact' : 'respelt' };
  }
  if (share < 0.2 && words.length >= 2 * MIN_HALF_WORDS) return altered(part, other, random);
  if (share < 0.27 && words.length >= 2 * MIN_HALF_WORDS + 2) {
    const [to, from] = [
      at(words, MIN_HALF_WORDS - 1).span.end,
      at(words, words.length - MIN_HALF_WORDS).span.start,
    ];
    const mark = picked(['…', '...', '[…]', '(...)'], random);
    return { quote: `${part.slice(0, to)} ${mark} ${part.slice(from)}`, status: 'elided' };
  }
  return { quote: part, status: 'exact' };
}

/** With a word in the middle replaced by one that the sentence does not have. */
function altered(part: string, other: string, random: Random): Words {
  const words = quotedWords(part);
  const own = new Set(words.map(({ loose }) => loose));
  const strange = quotedWords(other).filter(({ loose, key }) => !own.has(loose) && /^\p{L}{4,}$/u.test(key));
  const middle = words
    .slice(3, -3)
    .filter(({ key }, i) => /^\p{L}{3,}$/u.test(key) && !joins(words[i + 2]?.key));
  if (strange.length === 0 || middle.length === 0) return { quote: part, status: 'exact' };
  const [word, by] = [picked(middle, random), picked(strange, random)];
  const text = other.slice(by.span.start, by.span.end);
  return {
    quote: `${part.slice(0, word.span.start)}${text}${part.slice(word.span.end)}`,
    status: 'altered',
  };
}

/** A single letter before a word is a part of it. */
function joins(key: string | undefined): boolean {
  return key?.length === 1;
}

type Marked = { readonly marked: string; readonly style: string };

/** A quote with marks of its message, as a block of its own, or with none where a colon or the whole line sets it off. */
function markedQuote(quote: string, around: string, { marks }: Frames, random: Random): Marked {
  const isBehindHead = /[:：]\s*\{Q\}$/u.test(around);
  const isLine = /(?:^|\n)\{Q\}(?:\n|$)/u.test(around);
  const share = random();
  if (share < 0.12 && (isBehindHead || isLine)) {
    const block = quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    return { marked: isBehindHead ? `\n${block}` : block, style: 'block' };
  }
  if (share < 0.35 && (isBehindHead || isLine)) return { marked: quote, style: 'unmarked' };
  if (share < 0.4 && isLine) return { marked: `*${quote}*`, style: 'italic' };
  const isUsable = ([open, close]: readonly [string, string]): boolean =>
    !quote.includes(open.trim()) && !quote.includes(close.trim());
  const [open, close] = picked(
    marks.some(isUsable) && random() < 0.7 ? marks.filter(isUsable) : marks,
    random,
  );
  return { marked: `${open}${quote}${close}`, style: `${open}${close}` };
}
