import { expect, it } from 'vitest';
import { searchForm } from '../../src/text/search-form.ts';

it('drops what a writer may leave off, and nothing else', () => {
  expect(searchForm('مَتَى تُجْرَى المُفَاوَضَاتُ؟')).toBe('متى تجرى المفاوضات؟');
  expect(searchForm('بـــوتين \u200Fو\u2067رئيسي\u2069')).toBe('بوتين ورئيسي');
  for (const text of ['إيران آسيا ة ى ؤ ئ', 'می\u200Cخواهم', 'Raïssi', 'ещё й', '٣.٧'])
    expect(searchForm(text)).toBe(text);
});
