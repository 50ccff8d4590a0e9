import { expect, it } from 'vitest';
import { datesIn } from '../../../../src/text/message/claims/dates-in.ts';

it.each([
  ['X said on 3 May 2011 that', [['3 May 2011', '2011-05-03', '2011-05-03']]],
  ['in March 2024', [['March 2024', '2024-03-01', '2024-03-31']]],
  ['Tuesday, 26th September 2023, 14:20 GMT', [['26th September 2023', '2023-09-26', '2023-09-26']]],
  ['(6.3.24)', [['6.3.24', '2024-03-06', '2024-03-06']]],
  ['yesterday, on Monday', []],
  ['on 3 May', []],
  ['no digit', []],
])('reads the dates of %j', (text, dates) => {
  expect(datesIn(text).map((date) => [date.text, date.from, date.to])).toEqual(dates);
});

it('gives the same for the same text again, and after many others', () => {
  const first = datesIn('on 3 May 2011');
  for (let day = 1; day <= 28; day++)
    for (const month of ['June', 'July', 'August']) datesIn(`${day} ${month} 2011`);
  expect(datesIn('on 3 May 2011')).toEqual(first);
});
