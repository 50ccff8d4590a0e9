import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusSpelling, spellingsByFold, spellingsIn } from '../../../src/text/letters/spellings.ts';
import { runToEnd } from '../../../src/concurrency/cooperatively.ts';
import { foldedWords } from '../../../src/text/words/words.ts';

/** How a corpus of one text spells. */
const spellingOf = (corpus: string): CorpusSpelling => {
  const words = new Set(foldedWords(corpus));
  return new CorpusSpelling(runToEnd(spellingsByFold(spellingsIn([corpus]))), (word) => words.has(word));
};

const inScripts = (corpus: string, question: string): string => spellingOf(corpus).of(question);

const CORPUS =
  'أعلنت إيران أن القمة في أوكرانيا انتهت إلى اتفاق على هدنة بإشراف الأمم المتحدة وآذربيجان وأرمينيا';

describe('spellingsIn', () => {
  it('keeps the words that folding changes, without vowel signs, most frequent first', () => {
    expect(spellingsIn(['إلى المَدينة', 'إلى المدينة وإلى القمة إلى Kyiv 2023'])).toEqual([
      'إلى',
      'المدينة',
      'القمة',
      'وإلى',
    ]);
  });

  it('gives the same list whatever the order of the texts', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom('أن', 'إن', 'القمة', 'القمه', 'إلى', 'بوتين')).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (list) => {
        expect(spellingsIn(list.toReversed())).toEqual(spellingsIn(list));
      }),
    );
  });
});

describe('words that folding would join', () => {
  it.each([
    [
      'جاء إلى علي من قال على المنبر',
      'من هو علي؟',
      'من هو علي؟',
      'a name stays a name where the corpus has it and the preposition',
    ],
    ['جاء إلى علي من قال على المنبر', 'على المنبر', 'على المنبر', 'and the preposition a preposition'],
    ['حكم القاضي', 'القاضى', 'القاضي', 'a final ya that the corpus always dots'],
    ['قرأت كتاب', 'کتاب', 'كتاب', 'a Persian keyboard, though the corpus has one spelling only'],
    ['في مدرسه', 'مدرسة', 'مدرسه', 'a corpus that writes ha for ta marbuta'],
  ])('in "%s" %s is spelt %s: %s', (corpus, typed, expected) => {
    expect(inScripts(corpus, typed)).toBe(expected);
  });
});

describe('CorpusSpelling', () => {
  it.each([
    ['ايران', 'إيران', 'an alef without its hamza'],
    ['أيران', 'إيران', 'a hamza on the wrong side'],
    ['آيران', 'إيران', 'a madda that does not belong'],
    ['اذربيجان واذربيجان', 'اذربيجان وآذربيجان', 'only what the corpus has: here with "and"'],
    ['إِيرَانُ', 'إيران', 'tashkeel'],
    ['إيــــران', 'إيران', 'tatweel'],
    ['اِیــرانُ', 'إيران', 'all of it, with a Persian ya'],
    ['ایران', 'إيران', 'the Persian keyboard'],
    ['اوکرانیا', 'أوكرانيا', 'its kaf and ya'],
    ['القمه', 'القمة', 'ha for ta marbuta where the corpus has only that'],
    ['علي', 'على', 'ya for alef maqsura where the corpus has only that'],
    ['الامم المتحده', 'الأمم المتحدة', 'two words'],
    [
      'هل اتفقت ايران؟ ما الذي حدث في اوكرانيا!',
      'هل اتفقت إيران؟ ما الذي حدث في أوكرانيا!',
      'a whole question',
    ],
  ])('spells %s as %s: %s', (asked, expected) => {
    expect(inScripts(CORPUS, asked)).toBe(expected);
  });

  it.each([
    ['أمة أمه', 'أمة أمه', 'a nation and his mother'],
    ['ذهب إلى بيته وقال إلي', 'إلى إلي', '"to" and "to me"'],
  ])('a corpus of "%s" leaves %s alone: %s', (corpus, asked) => {
    expect(inScripts(corpus, asked)).toBe(asked);
  });

  it.each([
    ['إن أن أن', 'ان', 'أن', 'the commoner'],
    ['أمة أمه أمه', 'امه', 'أمه', 'what was typed but for the alef'],
    ['أمة أمه أمه', 'امة', 'أمة', 'what was typed, though it is the rarer'],
    ['أكاديمية أكاديمية أكاديميه', 'اکادیميه', 'أكاديميه', 'what was typed but for the Persian keyboard'],
  ])('of several words of a corpus of "%s" %s becomes %s: %s', (corpus, asked, expected) => {
    expect(inScripts(corpus, asked)).toBe(expected);
  });

  it.each([
    ['أفعى', 'افعى', 'alef forms of words that the corpus does not have are one, too'],
    ['إفعى', 'افعى', 'the same'],
    ['پوتین', 'پوتین', 'a word of Persian that the corpus does not have'],
    ['What happened in Kyiv?', 'What happened in Kyiv?', 'another script'],
    [
      'Что произошло в ещё одном городе?',
      'Что произошло в ещё одном городе?',
      'another script with its marks',
    ],
    ['Qu’a décidé l’État à Téhéran ?', 'Qu’a décidé l’État à Téhéran ?', 'accents of Latin script'],
    ['السلام 2023، ٣٫٧؟', 'السلام 2023، ٣٫٧؟', 'digits and marks'],
    ['', '', 'nothing'],
  ])('makes %s into %s: %s', (asked, expected) => {
    expect(inScripts(CORPUS, asked)).toBe(expected);
  });

  it('changes the Arabic words of a mixed question only, each where it stands', () => {
    expect(inScripts(CORPUS, 'Did ايران sign (القمه), or what?  اوكرانيا')).toBe(
      'Did إيران sign (القمة), or what?  أوكرانيا',
    );
  });

  it('knows nothing of an empty corpus and still takes off what no spelling has', () => {
    expect(inScripts('', 'مَنْ قابلَ بـوتين؟')).toBe('من قابل بوتين؟');
  });

  it('is stable: what is spelt as the corpus spells stays so', () => {
    const word = fc.constantFrom(
      ...CORPUS.split(' '),
      'ايران',
      'القمه',
      'اِن',
      'پوتین',
      'Kyiv',
      '2023',
      'عليّ',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const once = inScripts(CORPUS, words.join(' '));
        expect(inScripts(CORPUS, once)).toBe(once);
      }),
    );
  });
});

describe('noise on the words of a corpus', () => {
  const ALEFS = 'اأإآٱ';
  /** Nothing, tatweel, fatha, damma, kasra, sukun, tanwin, superscript alef. */
  const MARKS = ['', 'ـ', 'ـــ', '\u064E', '\u064F', '\u0650', '\u0652', '\u064B', '\u0670', '\u064E\u0651'];

  /** A word with other alef forms, and with signs behind its letters. */
  const noisy = (word: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        ...Array.from(word, (letter) =>
          fc.tuple(
            ALEFS.includes(letter) ? fc.constantFrom(...Array.from(ALEFS)) : fc.constant(letter),
            fc.constantFrom(...MARKS),
          ),
        ),
      )
      .map((letters) => letters.flat().join(''));

  const typed = fc
    .array(fc.constantFrom(...CORPUS.split(' '), 'أفعى', 'سؤال'), { minLength: 1, maxLength: 6 })
    .chain((words) =>
      fc.tuple(
        fc.constant(words.join(' ')),
        fc.tuple(...words.map(noisy)).map((all) => all.join(' ')),
      ),
    );

  it('changes nothing of how they are spelt', () => {
    const spelling = spellingOf(CORPUS);
    fc.assert(
      fc.property(typed, ([plain, noise]) => {
        expect(spelling.of(noise)).toBe(spelling.of(plain));
      }),
    );
  });

  it('leaves the words that the corpus has as the corpus spells them', () => {
    const spelling = spellingOf(CORPUS);
    const words = fc.constantFrom(...CORPUS.split(' '));
    fc.assert(
      fc.property(
        words.chain((word) => fc.tuple(fc.constant(word), noisy(word))),
        ([word, noise]) => {
          expect(spelling.of(noise)).toBe(word);
        },
      ),
    );
  });
});
