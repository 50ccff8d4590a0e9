import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNameKnowledge } from '../../../../src/adapters/name-files.ts';
import { runToEnd } from '../../../../src/concurrency/cooperatively.ts';
import { buildKeywordData, KeywordIndex } from '../../../../src/retrieval/index/keyword-index.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { NameMatcher } from '../../../../src/retrieval/names/name-matcher.ts';
import { NameVocabulary, soundingOf } from '../../../../src/retrieval/names/name-vocabulary.ts';
import type { CorpusWords } from '../../../../src/retrieval/query/typing/corpus-words.ts';
import { normalQuestion } from '../../../../src/retrieval/query/typing/normal-question.ts';
import { questionLanguage } from '../../../../src/text/question/question-language.ts';
import { CorpusSpelling, spellingsByFold } from '../../../../src/text/letters/spellings.ts';

const TEXTS = [
  'هنأ بوتين ترامب بالفوز في الانتخابات، وقال إن الفوز كبير.',
  'وصل المستشار الألماني شولتس إلى كييف ثم أعلن عن الأسلحة التي سترسلها ألمانيا إلى أوكرانيا.',
  'بحث بوتين مع نظيره رئيسي هاتفيا الوضع في إقليم قره باغ.',
  'قال عادل الشامي إن المياه لن تقطع عن أي حي، وإن سعر النفط ارتفع.',
  'ضرب زلزال جزيرة المرجان واستقال الوزير بعد الحريق.',
  'لم يتصل به أحد.',
];

let corpus: CorpusWords;

beforeAll(async () => {
  const known = new KnownNames(await readNameKnowledge(join(import.meta.dirname, '../../../../names')));
  const data = buildKeywordData(TEXTS);
  const keywords = new KeywordIndex(data);
  corpus = {
    keywords,
    spelling: new CorpusSpelling(runToEnd(spellingsByFold(data.spellings)), (word) => keywords.has(word)),
    names: new NameMatcher(known, new NameVocabulary(runToEnd(soundingOf(keywords.words())))),
  };
});

const normal = (text: string): string =>
  normalQuestion(corpus, { text, language: questionLanguage(text, { detect: () => 'und' }) }).text;

describe('Arabizi', () => {
  it.each([
    ['shu 2al putin 3an trump', 'ماذا قال بوتين عن ترامب'],
    ['meen hanna2 trump bel fawz?', 'من هنأ ترامب بالفوز؟'],
    ['2adesh el asli7a elli a3lan 3anha schulz la ukrania', 'كم الأسلحة الذي أعلن عنها شولتس إلى أوكرانيا'],
    ['9addeh sa3r el naft', 'كم سعر النفط'],
    ['sho 2al 3adel el shami 3an el mayy', 'ماذا قال عادل الشامي عن المياه'],
    ['3lach ista9al el wazir', 'لماذا استقال الوزير'],
    ['wein wesel el mostashar el almani', 'أين وصل المستشار الألماني'],
    // Words typed in one.
    ['emta ista2al elwazir', 'متى استقال الوزير'],
    ['meen hanna2 trump belfawz', 'من هنأ ترامب بالفوز'],
    ['shu 2al ltrump', 'ماذا قال لترامب'],
    // An Egyptian question without a digit; a Tunisian one with French in it.
    ['fein kan putin lamma hanna trump?', 'أين كان بوتين عندما هنأ ترامب؟'],
    ['chkoun el ministre elli 7ka 3al pétrole', 'من الوزير الذي تحدث على النفط'],
    // A letter that is said otherwise.
    ['chou ba7as boutin', 'ماذا بحث بوتين'],
    ['chniya el asle7a', 'ما الأسلحة'],
  ])('%s: %s', (typed, meant) => {
    expect(normal(typed)).toBe(meant);
  });

  it('is Arabic from then on', () => {
    expect(normalQuestion(corpus, { text: 'shu 2al putin 3an trump', language: 'en' }).language).toBe('ar');
  });
});

describe('what a dialect writes onto words', () => {
  it.each([
    ['شو قال عالمياه', 'ماذا قال على المياه'],
    ['ليه بوتين مش هيتصل', 'لماذا بوتين لن يتصل'],
    ['شو صار بهالحريق', 'ماذا حدث بهالحريق'],
    ['مين بارك لترامب', 'من هنأ ترامب'],
    ['قداش من واحد تعور', 'كم شخصا أصيب'],
    ['ماذا قال عالمياه', 'ماذا قال عالمياه'],
  ])('%s: %s', (typed, meant) => {
    expect(normal(typed)).toBe(meant);
  });
});

describe('a keyboard in the wrong layout', () => {
  it.each([
    ['lh`h fpe f,jdk', 'ماذا بحث بوتين'],
    ['lk ikH jvhlf', 'من هنأ ترامب'],
    ['rnj gjplhfdbk Nhfvgf', 'кто поздравил Трампа'],
    ['rnj gjplhfdbk', 'кто поздравил'],
    ['صاشف يهي حعفهى سشغ', 'what did putin say'],
    ['црфе вшв згешт ыфн', 'what did putin say'],
  ])('%s: %s', (typed, meant) => {
    expect(normal(typed)).toBe(meant);
  });

  it.each([
    'What did Putin say?',
    'kto pozdravil Trampa',
    'Wer gratulierte?',
    'hgh',
    'http www xyz',
    'Mi a helyzet Karabahban',
  ])('is not taken for one: %s', (text) => {
    expect(normal(text)).toBe(text);
  });
});

describe('capitals', () => {
  it.each([
    ['WAS SAGTE SCHOLZ IN KIEW', 'Was sagte Scholz in Kiew'],
    ['КТО ПОЗДРАВИЛ ТРАМПА', 'Кто поздравил Трампа'],
    ['NE DEDİ PUTİN TRUMP İÇİN', 'Ne dedi Putin Trump için'],
    ['WHAT DID THE UAE SAY ABOUT G7', 'What did the UAE say about G7'],
    ['WHO SAID "WE GO" TO PUTIN', 'Who said "WE GO" to Putin'],
    ['US EU', 'US EU'],
    ['what did putin say', 'what did putin say'],
  ])('%s: %s', (typed, meant) => {
    expect(normal(typed)).toBe(meant);
  });
});

describe('typing mistakes', () => {
  it.each([
    ['waht did puttin and raisi disucss', 'what did Putin and raisi discuss'],
    ['مذا بحث بوتبن ورئيسي', 'ماذا بحث بوتين ورئيسي'],
    ['زلرله جزیره مرجان چند ریشتر بود؟', 'زلزله جزیره مرجان چند ریشتر بود؟'],
    ['what did Ptuin say', 'what did Putin say'],
    ['كم بلغت قوة زلزاال جزيرة المرحان', 'كم بلغت قوة زلزال جزيرة المرجان'],
    ['متى ارتفع سعر النفظ والأسلحةة', 'متى ارتفع سعر النفط والأسلحة'],
  ])('%s: %s', (typed, meant) => {
    expect(normal(typed)).toBe(meant);
  });

  it.each([
    'who sang the national anthem',
    'What type of paint is it?',
    'How did Riadh answer Ennahdha?',
    'كم مرة فاز المنتخب في كرة القدم؟',
    'متى ظهرت الشبكات؟',
    'Quelle est la piste la plus longue?',
    'who wrote "waht"?',
    'Wie lange geben sie Zeit?',
    // Words that the corpus lacks, one letter from one that it has.
    'من كتب مسرحية الحديق؟',
    'ما هي الأميركية الأولى؟',
    'متى تأسست الأسطحة؟',
    'ما معنى الممثل؟',
    'Was seien die Gründe?',
  ])('are none: %s', (text) => {
    expect(normal(text)).toBe(text);
  });
});
