import { sliceOf, type Span } from '../../domain/article.ts';
import { fold } from '../letters/fold.ts';
import { NamedSpeakers } from './named-speakers.ts';
import { isOwnReport, type ReadReport, type Report } from './report.ts';
import { reportsOf } from './reports-of.ts';
import { sayingAt } from './saying-at.ts';
import { type Gender, type SpeechLanguage, speechLanguageOf } from './speech-language.ts';
import { type SpeechToken, speechTokens } from './speech-tokens.ts';
import { quotationEnd } from './unclosed-quotation.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Sentences in which nobody speaks before a verb that tells on of the speaker before them. */
const MOST_SILENT = 1;

/** The Arabic "to the", of a source that it is written onto. */
const JOINED_ARTICLE = /^لل(?=\p{L}{2})/u;

/** Whoever spoke last, and how a verb or pronoun points back to him. */
type LastSpeaker = { readonly name: string; readonly gender: Gender };

/**
 * Who says the words at a place of an article, by the grammar of the page: "said X", "X added", "according to X", `X: "…"`; the last
 * named speaker for a verb without a subject. Where two could be meant, nobody is.
 *
 * @param sentences of one article, in order, as spans of the page
 * @param words the quoted words, as a span of the page
 * @returns as the page writes the speaker, in the longest form that it has used for him so far; null if its grammar does not say
 */
export function speakerOf(pageText: string, sentences: readonly Span[], words: Span): string | null {
  const reader = new ArticleReader(pageText, articleLanguage(pageText, sentences));
  const said = new Set<string | null>();
  for (const sentence of sentences.flatMap((it) => wholeSentences(pageText, it))) {
    if (sentence.start >= words.end) break;
    const speakers = reader.read(sentence);
    if (sentence.end > words.start) {
      const within = { start: Math.max(words.start, sentence.start), end: Math.min(words.end, sentence.end) };
      said.add(sayingAt(speakers, sentence, within));
    }
  }
  const [only, ...others] = said;
  return others.length > 0 ? null : (only ?? null);
}

/** The words of speech of the language that an article is written in. */
export function articleLanguage(pageText: string, sentences: readonly Span[]): SpeechLanguage {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return speechLanguageOf(
    first === undefined || last === undefined ? '' : pageText.slice(first.start, last.end),
  );
}

/** Reads an article sentence by sentence, and remembers who spoke. */
export class ArticleReader {
  readonly #pageText: string;
  readonly #language: SpeechLanguage;
  readonly #named: NamedSpeakers;
  #last: LastSpeaker | null = null;
  /** The last quotation that was not closed in its sentence: where it ends, and whose it is. */
  #quotation: { readonly end: number; readonly speaker: LastSpeaker } | null = null;
  /** The sentences since then in which nobody speaks. */
  #silence: { readonly sentences: number; readonly isPeopled: boolean } = { sentences: 0, isPeopled: false };

  constructor(pageText: string, language: SpeechLanguage) {
    this.#pageText = pageText;
    this.#language = language;
    this.#named = new NamedSpeakers((word) => language.is.roles({ folded: word, typed: word }));
  }

  read(sentence: Span): readonly ReadReport[] {
    const tokens = speechTokens(this.#pageText, sentence);
    const reports = reportsOf(tokens, this.#language, {
      isKnown: (word) => this.#named.hasWord(word),
      isFamilyName: (word) => this.#named.hasFamilyName(word),
    });
    const named = reports.map((report): ReadReport => ({ ...report, name: this.#nameOf(report) }));
    const read = named.some(isOwnReport) ? named : [...this.#goingOn(sentence), ...named];
    if (read.some(isOwnReport)) {
      this.#last = lastOf(read);
      const end = quotationEnd(this.#pageText, sentence, tokens);
      if (end !== null && this.#last !== null) this.#quotation = { end, speaker: this.#last };
      this.#silence = { sentences: 0, isPeopled: false };
    } else {
      const isPeopled = this.#silence.isPeopled || this.#namesAnother(tokens);
      this.#silence = { sentences: this.#silence.sentences + 1, isPeopled };
    }
    return read;
  }

  /** That the speaker of a quotation which an earlier sentence opened says this one as well, up to its mark. */
  #goingOn(sentence: Span): ReadReport[] {
    if (this.#quotation === null || sentence.start >= this.#quotation.end) return [];
    const { name, gender } = this.#quotation.speaker;
    const span = { start: sentence.start, end: sentence.start };
    const place = { isFirst: true, isNested: false, isBehind: false } as const;
    return [{ kind: 'verb', speaker: null, gender, span, name, ...place }];
  }

  /** Whether a sentence has a word for somebody who may speak, and is none of those that did. */
  #namesAnother(tokens: readonly SpeechToken[]): boolean {
    return tokens.some(
      (token) =>
        token.kind === 'word' && this.#language.is.roles(token) && !this.#named.hasWord(token.folded),
    );
  }

  /** Whom a verb without a subject points back to: across a sentence in which nobody speaks only if it says "went on". */
  #speakerBefore(verb: string): LastSpeaker | null {
    if (this.#silence.sentences === 0) return this.#last;
    const goesOn = this.#language.is.continues({ folded: fold(verb), typed: verb });
    return goesOn && this.#silence.sentences <= MOST_SILENT && !this.#silence.isPeopled ? this.#last : null;
  }

  #nameOf({ kind, speaker, gender, isFirst, isBehind, span }: Report): string | null {
    if (kind === 'unread') return null;
    if (speaker !== null) {
      const name = sliceOf(this.#pageText, speaker);
      return this.#named.add(kind === 'according' ? name.replace(JOINED_ARTICLE, 'ال') : name);
    }
    const last = this.#speakerBefore(sliceOf(this.#pageText, span));
    return (isFirst || isBehind) && last !== null && agree(last.gender, gender) ? last.name : null;
  }
}

function agree(one: Gender, other: Gender): boolean {
  return one === other || one === 'any' || other === 'any';
}

/** Whom the next sentence may point back to: the speaker of this one, if it has one only. */
function lastOf(reports: readonly ReadReport[]): LastSpeaker | null {
  const own = reports.filter((report) => !report.isNested && isOwnReport(report));
  const byVerb = own.filter(({ kind }) => kind !== 'according');
  const [first, ...others] = byVerb.length > 0 ? byVerb : own;
  if (first === undefined || first.name === null) return null;
  if (others.some(({ name }) => name !== first.name)) return null;
  return { name: first.name, gender: first.gender };
}
