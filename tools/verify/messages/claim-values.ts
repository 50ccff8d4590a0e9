import type { ClaimKind, ClaimVerdict } from '../../../src/domain/verification.ts';
import { foldedWords } from '../../../src/text/words/words.ts';
import { picked, type Random } from '../../seeded-random.ts';
import { type Frames, type NameScript, writtenDates } from './frames.ts';
import type { LabelledArticle, LabelledSentence, OutletWriting, Person } from './labelled-sentence.ts';

/** What a message claims, as it is written, and whether that is true of the page. */
export type Value = { readonly text: string; readonly isTrue: boolean };
type Judged = Value & { readonly verdict: ClaimVerdict };

/** Values for the claims of messages: half of them those of the article, half of another one. */
export class ClaimValues {
  readonly #sentences: readonly LabelledSentence[];
  readonly #persons: readonly Person[];
  readonly #outlets: readonly OutletWriting[];
  readonly #random: Random;

  constructor(
    sentences: readonly LabelledSentence[],
    known: { readonly persons: readonly Person[]; readonly outlets: readonly OutletWriting[] },
    random: Random,
  ) {
    this.#sentences = sentences;
    this.#persons = known.persons;
    this.#outlets = known.outlets;
    this.#random = random;
  }

  /** A value for a claim. What the page does not say is neither agreed to nor denied: then the verdict is `silent`. */
  valueOf(kind: ClaimKind, sentence: LabelledSentence, frames: Frames): Judged {
    const { article } = sentence;
    switch (kind) {
      case 'speaker':
        return this.#speaker(sentence, frames.script);
      case 'outlet':
        return judged(article.outlet, this.#outlet(article, frames.script));
      case 'date':
        return judged(article.date, this.#date(article, frames.language));
      case 'url':
        return judged(
          article.url,
          this.#of(article, ({ url }) => url),
        );
      case 'headline':
        return judged(
          article.title,
          this.#of(article, ({ title }) => title),
        );
    }
  }

  #speaker({ speaker, article }: LabelledSentence, script: NameScript): Judged {
    const person = speaker === null ? null : this.#personOf(speaker, article);
    const own = speaker === null ? [] : this.#writings(speaker, person, script);
    if (own.length > 0 && this.#random() < 0.55) {
      return { text: picked(own, this.#random), isTrue: true, verdict: 'agrees' };
    }
    const others = this.#persons.filter(
      (other) =>
        other !== person &&
        this.#nameOf(other, script) !== null &&
        !sharesWord(other.name, speaker ?? '') &&
        this.#isOther(other, person),
    );
    // Somebody whom the same article names is the likeliest to be mistaken for the speaker.
    const isNear = ({ name }: Person): boolean => article.text.includes(familyName(name));
    const near = person === null ? [] : others.filter(isNear);
    const absent = others.filter((one) => !isNear(one));
    const another = picked(near.length > 0 && this.#random() < 0.5 ? near : absent, this.#random);
    return {
      text: this.#nameOf(another, script) ?? another.name,
      isTrue: false,
      verdict: speaker === null ? 'silent' : 'differs',
    };
  }

  #isOther({ name, latin }: Person, person: Person | null): boolean {
    return (
      person === null || (!sharesWord(name, person.name) && !sharesWord(latin ?? '', person.latin ?? ''))
    );
  }

  /** The person that a label names, in full or by the end of the name; null where it is none, or not surely one. */
  #personOf(speaker: string, { text }: LabelledArticle): Person | null {
    const words = foldedWords(speaker);
    const found = this.#persons.filter(({ name }) => {
      const own = foldedWords(name);
      return (
        own.slice(-words.length).join(' ') === words.join(' ') ||
        words.slice(-own.length).join(' ') === own.join(' ')
      );
    });
    const named = found.length === 1 ? found : found.filter(({ name }) => text.includes(name));
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** The ways in which a message may name the speaker of the page. None for "the statement" and "the source". */
  #writings(speaker: string, person: Person | null, script: NameScript): string[] {
    if (person === null)
      return script === 'arabic' && foldedWords(speaker).length > 1 && !/^(?:أحد|إحدى|عدد|بعض)/u.test(speaker)
        ? [speaker]
        : [];
    if (script === 'arabic') return [speaker, person.name];
    const name = person[script];
    return name === undefined ? [] : [name];
  }

  #nameOf(person: Person, script: NameScript): string | null {
    return script === 'arabic' ? person.name : (person[script] ?? null);
  }

  #outlet({ outlet }: LabelledArticle, script: NameScript): Value {
    const isTrue = outlet !== null && this.#random() < 0.5;
    const writing = isTrue
      ? this.#outlets.find((one) => one.outlet === outlet)
      : picked(
          this.#outlets.filter((one) => one.outlet === null || one.outlet !== outlet),
          this.#random,
        );
    return { text: picked(writing?.[script] ?? [outlet ?? ''], this.#random), isTrue };
  }

  #date({ date }: LabelledArticle, language: string): Value {
    if (date !== null && this.#random() < 0.5)
      return { text: picked(writtenDates(language, date), this.#random), isTrue: true };
    const other = picked(
      this.#sentences
        .flatMap(({ article }) => article.date ?? [])
        .filter((day) => day.slice(0, 7) !== date?.slice(0, 7)),
      this.#random,
    );
    return { text: picked(writtenDates(language, other), this.#random), isTrue: false };
  }

  /** What an article has, or another one has. */
  #of(article: LabelledArticle, of: (article: LabelledArticle) => string | null): Value {
    const own = of(article);
    if (own !== null && this.#random() < 0.5) return { text: own, isTrue: true };
    const others = this.#sentences.flatMap((one) => of(one.article) ?? []).filter((one) => one !== own);
    return { text: picked(others, this.#random), isTrue: false };
  }
}

function judged(page: string | null, value: Value): Judged {
  const verdict = value.isTrue ? 'agrees' : 'differs';
  return { ...value, verdict: page === null ? 'silent' : verdict };
}

function familyName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(foldedWords(one));
  return foldedWords(other).some((word) => word.length > 2 && words.has(word));
}
