import { describe, expect, it } from 'vitest';
import { encodingsStatedIn, withoutTags } from '../../../../../../src/adapters/corpus/formats/html/tree/html-encoding.ts';

describe('the encodings that a page states', () => {
  it.each<[string, string, readonly string[]]>([
    ['charset', '<meta charset="windows-1256">', ['windows-1256']],
    ['charset without quotes, in capitals', '<META CHARSET=Windows-1251>', ['Windows-1251']],
    ['http-equiv', `<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>`, ['koi8-r']],
    ['http-equiv behind content', '<meta content="text/html;charset=big5" http-equiv="content-type"/>', ['big5']],
    ['an XML declaration', '<?xml version="1.0" encoding="iso-8859-2"?><html>', ['iso-8859-2']],
    ['an XML declaration behind a meta', '<?xml version="1.0" encoding="iso-8859-2"?><meta charset="utf-8">', ['utf-8', 'iso-8859-2']],
    ['beyond the first thousand bytes', `<script>${'x'.repeat(9000)}</script><meta charset="gbk">`, ['gbk']],
    ['none in a comment', '<!-- <meta charset="gbk"> -->', []],
    ['none in what another meta is about', '<meta name="description" content="charset=gbk">', []],
    ['none', '<p>charset=gbk</p>', []],
  ])('%s', (_, html, labels) => {
    expect(encodingsStatedIn(Buffer.from(html))).toEqual(labels);
  });
});

it('prose is what stands outside of tags and scripts', () => {
  const html = '<p class="\u00e9">caf\u00e9&nbsp;noir</p>\n<script>let x = "\u00e8";</script><b>\u00ea</b><style>never closed \u00eb';
  expect(Buffer.from(withoutTags(Buffer.from(html, 'latin1'))).toString('latin1').trim()).toBe('caf\u00e9 noir \u00ea');
});
