import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/domain/ports/embedder.ts';

/** What every embedder must do, the fake included. */
export function embedderContract(name: string, create: () => Promise<Embedder>): void {
  describe(`${name} as an Embedder`, () => {
    let embedder: Embedder;

    beforeAll(async () => {
      embedder = await create();
      await embedder.prepare();
    });
    afterAll(() => embedder.close());

    it('gives vectors of unit length, all of one dimension', async () => {
      const vectors = [
        await embedder.embedQuestion('ماذا بحث بوتين ورئيسي؟'),
        await embedder.embedPassage('بحث الرئيسان الوضع في إقليم قره باغ.'),
        await embedder.embedPassage(''),
        await embedder.embedPassage('🙂'),
      ];
      for (const vector of vectors) {
        expect(vector.length).toBe(vectors[0]?.length);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
    });

    it('gives the same bytes for the same text, whatever came in between or at the same time', async () => {
      const first = await embedder.embedPassage('وقف إطلاق النار');
      await embedder.embedPassage('a much longer text about something else, with other words in it');
      const [again, other] = await Promise.all([
        embedder.embedPassage('وقف إطلاق النار'),
        embedder.embedPassage('ceasefire'),
      ]);
      expect(Buffer.from(again.buffer)).toEqual(Buffer.from(first.buffer));
      expect(Buffer.from(other.buffer)).not.toEqual(Buffer.from(first.buffer));
    });

    it('puts a question nearer to a passage that shares its words than to one that does not', async () => {
      const question = await embedder.embedQuestion('وقف إطلاق النار في قره باغ');
      const near = await embedder.embedPassage('أعلن وقف إطلاق النار في قره باغ بعد يوم من القتال.');
      const far = await embedder.embedPassage('فاز الفريق بالمباراة أمس بهدفين.');
      expect(dot(question, near)).toBeGreaterThan(dot(question, far));
    });

    it('answers a question before the passages that wait', async () => {
      const order: string[] = [];
      const passages = Array.from({ length: 8 }, (_, i) =>
        embedder.embedPassage(`passage ${i} that waits its turn`).then(() => order.push('passage')),
      );
      const question = embedder.embedQuestion('urgent?').then(() => order.push('question'));
      await Promise.all([...passages, question]);
      expect(order.indexOf('question')).toBeLessThanOrEqual(2);
    });

    it('takes texts far longer than the model reads', async () => {
      const vector = await embedder.embedPassage('كلمة '.repeat(20_000));
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    });

    it('rejects work after close, by name', async () => {
      const other = await create();
      await other.close();
      await expect(other.embedQuestion('?')).rejects.toMatchObject({ notice: { code: 'model-unloadable' } });
    });
  });
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
