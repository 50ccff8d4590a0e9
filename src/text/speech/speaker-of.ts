import { sliceOf, type Span } from '../../domain/article.ts';
import { NamedSpeakers } from './named-speakers.ts';
import { isOwnReport, type ReadReport, type Report } from './report.ts';
import { reportsOf } from './reports-of.ts';
import { sayingAt } from './saying-at.ts';
import { type Gender, type SpeechLanguage, speechLanguageOf } from './speech-language.ts';
import { wholeSentences } from './whole-sentences.ts';

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

function articleLanguage(pageText: string, sentences: readonly Span[]): SpeechLanguage {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return speechLanguageOf(
    first === undefined || last === undefined ? '' : pageText.slice(first.start, last.end),
  );
}

/** Reads an article sentence by sentence, and remembers who spoke. */
class ArticleReader {
  readonly #pageText: string;
  readonly #language: SpeechLanguage;
  readonly #named = new NamedSpeakers();
  #last: LastSpeaker | null = null;

  constructor(pageText: string, language: SpeechLanguage) {
    this.#pageText = pageText;
    this.#language = language;
  }

  read(sentence: Span): readonly ReadReport[] {
    const reports = reportsOf(this.#pageText, sentence, this.#language, {
      isKnown: (word) => this.#named.hasWord(word),
      isFamilyName: (word) => this.#named.hasFamilyName(word),
    });
    const read = reports.map((report): ReadReport => ({ ...report, name: this.#nameOf(report) }));
    this.#last = lastOf(read);
    return read;
  }

  #nameOf({ kind, speaker, gender, isFirst }: Report): string | null {
    if (kind === 'unread') return null;
    if (speaker !== null) return this.#named.add(sliceOf(this.#pageText, speaker));
    const last = this.#last;
    return isFirst && last !== null && agree(last.gender, gender) ? last.name : null;
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
