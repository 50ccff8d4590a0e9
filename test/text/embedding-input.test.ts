import { expect, it } from 'vitest';
import { embeddingInput } from '../../src/text/embedding-input.ts';

it('drops what a writer may leave off, and nothing else', () => {
  expect(embeddingInput('مَتَى تُجْرَى المُفَاوَضَاتُ؟')).toBe('متى تجرى المفاوضات؟');
  expect(embeddingInput('بـــوتين \u200Fو\u2067رئيسي\u2069')).toBe('بوتين ورئيسي');
  for (const text of ['إيران آسيا ة ى ؤ ئ', 'می\u200Cخواهم', 'Raïssi', 'ещё й', '٣.٧'])
    expect(embeddingInput(text)).toBe(text);
});
