import { beforeAll, describe, expect, it } from 'vitest';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus, type ParsedCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { HOME } from '../../../src/config/environment.ts';
import { sliceOf } from '../../../src/domain/article.ts';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';
import { speakerOf } from '../../../src/text/speech/speaker-of.ts';
import { speechIn } from '../../../src/text/speech/speech-in.ts';

/** Who says what, as `speaker: words`; only the sentence where nobody does. */
function told(text: string): string[] {
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  const speech = speechIn(text, sentences);
  return sentences.map((_, i) => {
    const found = speech.find((one) => one.sentence === i);
    return found === undefined ? '-' : `${found.speaker}: ${sliceOf(text, found.said)}`;
  });
}

describe('nobody', () => {
  it.each([
    [
      'English',
      'Tom Brandt did not say that the bridge is closed. Ada Quill never said that the road is safe.',
    ],
    ['German', 'Tom Brandt sagte nicht, dass der Damm sicher sei. Der Damm ist neu.'],
    ['French', 'Paul Moreau n’a pas dit que le barrage est sûr. Le barrage est neuf.'],
    ['Spanish', 'Pablo Rivas no dijo que la presa es segura. La presa es nueva.'],
    ['Arabic', 'رفض سامر الحلبي أن يقول إن السد آمن. والسد جديد.'],
    ['Turkish', 'Zeynep Koç Kemal Aydın’a barajın güvenli olduğunu söyledi. Baraj yenidir.'],
    ['Turkish', 'Kemal Aydın’ın babası barajın güvenli olduğunu söyledi. Baraj yenidir.'],
  ])('says what he did not say, or another said to him or for him: %s', (_, text) => {
    expect(told(text)).toEqual(['-', '-']);
  });
});

describe('a source before a speaker', () => {
  it.each([
    ['Según la agencia, Pablo Rivas dijo que la presa es segura.', 'Pablo Rivas: la presa es segura.'],
    ['По словам агентства, Иван Лесков сказал, что плотина безопасна.', 'Иван Лесков: плотина безопасна.'],
  ])('is no part of what he says: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('of a negation within what is said: it is said all the same', () => {
    expect(
      told('Mayor Ada Quill said no one was hurt. Doctors Without Borders said the road is closed.'),
    ).toEqual(['Mayor Ada Quill: no one was hurt.', 'Doctors Without Borders: the road is closed.']);
  });
});

describe('who says what', () => {
  it.each([
    {
      language: 'Arabic',
      text: 'قال الوزير آدم كويل إن الجسر سيفتح في مايو. وأضاف أن الطريق آمن. والجسر جديد. وبحسب الوزارة، يبقى طريقان مغلقين.',
      expected: [
        'الوزير آدم كويل: الجسر سيفتح في مايو.',
        'الوزير آدم كويل: الطريق آمن.',
        '-',
        'الوزارة: يبقى طريقان مغلقين.',
      ],
    },
    {
      language: 'English',
      text:
        'Mayor Ada Quill said that the bridge would open in May. "We are ready," said the mayor. "It is safe," she added. ' +
        'According to the ministry, two roads remain closed. Ben Alder: "The road is safe." The bridge is new.',
      expected: [
        'Mayor Ada Quill: the bridge would open in May.',
        'Mayor Ada Quill: "We are ready,"',
        'Mayor Ada Quill: "It is safe,"',
        'the ministry: two roads remain closed.',
        'Ben Alder: "The road is safe."',
        '-',
      ],
    },
    {
      language: 'Russian',
      text: 'Мэр Ада Квилл заявила, что мост откроется в мае. По словам министра Ивана Алдера, две дороги закрыты. «Мост безопасен», — добавил он. Мост новый.',
      expected: [
        'Мэр Ада Квилл: мост откроется в мае.',
        'министра Ивана Алдера: две дороги закрыты.',
        'министра Ивана Алдера: «Мост безопасен», —',
        '-',
      ],
    },
    {
      language: 'French',
      text: 'Le maire Adam Quill a déclaré que le pont ouvrira en mai. « Nous sommes prêts », a ajouté le maire. Selon le ministère, deux routes sont fermées. Le pont est neuf.',
      expected: [
        'Le maire Adam Quill: le pont ouvrira en mai.',
        'Le maire Adam Quill: « Nous sommes prêts »',
        'le ministère: deux routes sont fermées.',
        '-',
      ],
    },
    {
      language: 'German',
      text: 'Bürgermeisterin Ada Quill sagte, dass die Brücke im Mai öffnet. „Wir sind bereit“, sagte die Bürgermeisterin. Laut dem Ministerium bleiben zwei Straßen gesperrt. Nach Angaben der Polizei ist die Straße in der Stadt sicher. Die Brücke ist neu.',
      expected: [
        'Bürgermeisterin Ada Quill: die Brücke im Mai öffnet.',
        'Bürgermeisterin Ada Quill: „Wir sind bereit“',
        'dem Ministerium: bleiben zwei Straßen gesperrt.',
        'Polizei: ist die Straße in der Stadt sicher.',
        '-',
      ],
    },
    {
      language: 'Spanish',
      text: 'La alcaldesa Ada Quill dijo que el puente abrirá en mayo. "Estamos listos", afirmó la alcaldesa. Según el ministerio, dos carreteras siguen cerradas. El puente es nuevo.',
      expected: [
        'La alcaldesa Ada Quill: el puente abrirá en mayo.',
        'La alcaldesa Ada Quill: "Estamos listos"',
        'el ministerio: dos carreteras siguen cerradas.',
        '-',
      ],
    },
    {
      language: 'Turkish',
      text: 'Bakan Adem Alder, "Hazırız" dedi. Bakan Adem Alder yolun güvenli olduğunu ifade etti. Alder: "Yol güvenli." Köprü yeni.',
      expected: [
        'Bakan Adem Alder: "Hazırız"',
        'Bakan Adem Alder: yolun güvenli olduğunu ifade etti.',
        'Bakan Adem Alder: "Yol güvenli."',
        '-',
      ],
    },
    {
      language: 'Persian',
      text: 'شهردار آدا کوئیل گفت که پل در ماه مه باز می‌شود. وی افزود: «ما آماده‌ایم.» به گفته وزیر راه، دو جاده بسته است. سخنگوی دولت اعلام کرد که کار تمام شده است. وزیر از پل بازدید کرد.',
      expected: [
        'شهردار آدا کوئیل: پل در ماه مه باز می‌شود.',
        'شهردار آدا کوئیل: «ما آماده‌ایم.»',
        'وزیر راه: دو جاده بسته است.',
        'سخنگوی دولت: کار تمام شده است.',
        '-',
      ],
    },
  ])('is read in $language', ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'As the manual said, the bridge is closed.',
    'The bridge was said to be safe.',
    'Как сообщил сайт, мост закрыт.',
    'Selon le plan, le pont ouvrira en mai.',
    'وصل الوزير إلى الجسر صباح اليوم.',
  ])('names nobody in %j', (text) => {
    expect(told(text)).toEqual(['-']);
  });
});

describe('the five pages', () => {
  let parsed: ParsedCorpus;
  beforeAll(async () => {
    parsed = await parseCorpus(fileCorpus(`${HOME}/corpus`));
  });

  it('have the speakers that each sentence has by itself', () => {
    for (const { article, sentences } of parsed.articles) {
      const text = parsed.textOf(article.source);
      const spans = sentences.map(({ span }) => span);
      const together = speechIn(text, spans);
      const alone = spans.map((span) => speakerOf(text, spans, span));
      expect(spans.map((_, i) => together.find(({ sentence }) => sentence === i)?.speaker ?? null)).toEqual(
        alone,
      );
    }
  });

  it('have what is said within its sentence', () => {
    for (const { article, sentences } of parsed.articles) {
      const spans = sentences.map(({ span }) => span);
      for (const { sentence, said } of speechIn(parsed.textOf(article.source), spans)) {
        const { start, end } = spans[sentence] ?? { start: 0, end: 0 };
        expect(start <= said.start && said.start < said.end && said.end <= end).toBe(true);
      }
    }
  });
});
