import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeringClause } from '../../src/answering/answering-clause.ts';
import { foldedWords } from '../../src/text/words/words.ts';

const FILLER =
  'the council had met three times that week without a result, as the minutes of the sessions show, ' +
  'while the firms that had bid for the work waited in the hall for a word from the mayor, who gave none, ' +
  'and the residents of the old quarter sent letters that nobody had answered by the evening';
const CLAUSE =
  'the minister Karim Zaydan told the deputies on Tuesday that the bridge of Salwan would open in March';
const AFTER =
  'a date that the builders had named before, in the spring of last year, when the first pillars stood in the water; ' +
  'the trade unions, for their part, wanted to see the plans, the sums and the names of those who had signed';
const LONG = `After weeks of talks, ${FILLER}, ${CLAUSE}, ${AFTER}.`;

const weights = (words: string): ReadonlyMap<string, number> =>
  new Map(foldedWords(words).map((word) => [word, 1]));
const marked = (text: string, words: string): string | null => {
  const span = answeringClause(text, weights(words));
  return span === null ? null : text.slice(span.start, span.end);
};

describe('of a long quote is marked', () => {
  it('the clause with most of the words of the question, without the signs around it', () => {
    expect(LONG.length).toBeGreaterThan(600);
    expect(marked(LONG, 'when will Zaydan open the Salwan bridge')).toBe(CLAUSE);
  });

  it('two neighbouring clauses that have them together', () => {
    const both = CLAUSE.replace(' on Tuesday', ', as Reuters wrote on Tuesday 3,000 words long,');
    expect(marked(LONG.replace(CLAUSE, both), 'Zaydan Reuters bridge Salwan')).toBe(both);
  });

  it('what has the weightier words', () => {
    const heavy = new Map([...weights('council residents letters quarter'), ['zaydan', 9], ['salwan', 9]]);
    const span = answeringClause(LONG, heavy);
    expect(span && LONG.slice(span.start, span.end)).toBe(CLAUSE);
  });

  it('in Arabic and Russian, whatever the case of a word', () => {
    const arabic =
      'وقال وزير المالية كريم زيدان أمام النواب يوم الثلاثاء إن الحكومة لن ترفع الضرائب على الخبز والدواء هذه السنة';
    const filler =
      'واجتمع المجلس ثلاث مرات في ذلك الأسبوع دون نتيجة تذكر، بينما انتظرت الشركات في القاعة كلمة من العمدة، ';
    expect(marked(`${filler.repeat(3)}${arabic}، ${filler.repeat(3).trim()}`, 'زيدان الضرائب الحكومة')).toBe(
      arabic,
    );
    const russian =
      'министр финансов Карим Зайдан сказал депутатам во вторник, что налоги на хлеб в этом году расти не будут';
    const around =
      'совет собирался на той неделе трижды и ни к чему не пришёл, а фирмы ждали в зале слова от мэра города; ';
    expect(
      marked(`${around.repeat(3)}${russian}; ${around.repeat(3).trim()}`, 'Зайдана налогах хлеба депутаты'),
    ).toContain(russian);
  });
});

describe('nothing is marked', () => {
  it('in a quote of 600 units', () => {
    const text = LONG.slice(LONG.indexOf(CLAUSE) - 300).slice(0, 600);
    expect(text).toContain(CLAUSE);
    expect(marked(text, 'Zaydan Salwan bridge')).toBeNull();
  });

  it('where one word of the question stands, or none', () => {
    expect(marked(LONG, 'Zaydan')).toBeNull();
    expect(marked(LONG, 'elections in Lima')).toBeNull();
    expect(marked(LONG, '')).toBeNull();
  });

  it('where the words are strewn over the quote, or stand together twice', () => {
    expect(marked(LONG, 'talks minutes mayor letters Zaydan pillars unions plans')).toBeNull();
    expect(marked(`${LONG} ${LONG}`, 'Zaydan Salwan bridge')).toBeNull();
  });

  it('where a clause is too long to be one', () => {
    const endless = CLAUSE.replaceAll(' on ', ` ${FILLER.replaceAll(',', '')} `);
    expect(marked(`${endless}. ${FILLER}`, 'Zaydan Salwan bridge')).toBeNull();
  });

  it('across a line', () => {
    const cut = CLAUSE.replace('Tuesday ', 'Tuesday\n');
    expect(marked(LONG.replace(CLAUSE, cut), 'Zaydan deputies Salwan March')).toBeNull();
  });
});

it('marks 80 to 300 units of whole clauses within a line, whatever the text', () => {
  const piece = fc.constantFrom(
    'Zaydan',
    'bridge',
    'talks',
    ', ',
    '; ',
    '. ',
    ' — ',
    '\n',
    ' 3,000 ',
    'wort ',
    '"',
    '، ',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 100, maxLength: 400 }), (pieces) => {
      const text = pieces.join('');
      const span = answeringClause(text, weights('Zaydan bridge'));
      if (span === null) return;
      const clause = text.slice(span.start, span.end);
      expect(clause.length).toBeGreaterThanOrEqual(80);
      expect(clause.length).toBeLessThanOrEqual(300);
      expect(clause).toBe(clause.trim());
      expect(clause).not.toContain('\n');
    }),
  );
});
