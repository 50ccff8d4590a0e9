import { expect, it } from 'vitest';
import { pageOf } from '../../../src/adapters/intake/given-pages.ts';

const FILES = new Set(['a.txt', 'export.jsonl', 'archive.zip', 'C#.zip', 'crawl.warc.gz', 'a#b.html', 'a']);

it.each([
  ['a.txt', 'a.txt'],
  ['export.jsonl#7', 'export.jsonl'],
  ['archive.zip#in/a.html', 'archive.zip'],
  ['archive.zip#more.zip#export.jsonl#7', 'archive.zip'],
  ['C#.zip#a.html', 'C#.zip'],
  ['crawl.warc.gz#https://a.example/b#c', 'crawl.warc.gz'],
  ['a#b.html', 'a#b.html'],
  ['a#b.html#1', 'a#b.html'],
  ['b.txt', null],
  ['#a.txt', null],
  ['', null],
])('the entry %j belongs to the file %j', (entry, file) => {
  expect(pageOf(entry, (source) => FILES.has(source))).toBe(file);
});

it('an entry made of nothing but # is looked at a few times', () => {
  let looked = 0;
  pageOf('#'.repeat(1_000_000), () => {
    looked++;
    return false;
  });
  expect(looked).toBeLessThan(50);
});
