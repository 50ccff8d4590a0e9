import { expect, it } from 'vitest';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { understoodJson } from '../../../src/cli/output/understood-json.ts';
import { notice } from '../../../src/domain/error.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';

const TEXT = `A bridge is opened

2024-03-05

The bridge of Lima was opened on  Tuesday by the council.
It is "long".

Two ferries stop. They will be sold.

Source: The Daily Lima
`;

it('has a line for each article, verbatim, and one for each refused file, with stable keys in a stable order', async () => {
  const parsed = await parseCorpus(
    new MemoryCorpus([
      {
        kind: 'page',
        page: { source: 'a.txt', text: TEXT },
        doubts: [notice('file-unparseable', { source: 'a.txt', problem: 'half of it' })],
      },
      { kind: 'page', page: { source: 'b.txt', text: 'The mayor of Quito opened the bridge on Tuesday.\n' } },
      { kind: 'refused', source: 'c.pdf', notice: notice('file-empty', { source: 'c.pdf' }) },
    ]),
  );
  expect(understoodJson(parsed).map((line) => JSON.stringify(line))).toEqual([
    '{"source":"a.txt","article":1,"title":"A bridge is opened","outlet":"The Daily Lima","date":"2024-03-05","url":null,' +
      '"body":["The bridge of Lima was opened on  Tuesday by the council.","It is \\"long\\".","Two ferries stop. They will be sold."],' +
      '"warnings":[{"code":"file-unparseable","message":"a.txt was left out: half of it."}]}',
    '{"source":"b.txt","article":1,"title":null,"outlet":null,"date":null,"url":null,' +
      '"body":["The mayor of Quito opened the bridge on Tuesday."],' +
      '"warnings":[{"code":"article-incomplete","message":"b.txt:1 does not give its title, outlet, date."}]}',
    '{"source":"c.pdf","error":{"code":"file-empty","message":"c.pdf is empty and was left out."}}',
  ]);
});
