import { describe, expect, it } from 'vitest';
import { extensionOf } from '../../../src/adapters/corpus/file-extension.ts';

const KNOWN = new Set(['.html', '.txt', '.warc', '.warc.gz']);

describe('the extension of a file', () => {
  it.each([
    ['a.html', '.html'],
    ['folder.txt/a.HTML', '.html'],
    ['a.b/c', ''],
    ['.html', ''],
    ['LICENSE', ''],
    ['crawl.warc.gz', '.warc.gz'],
    ['pages.html.gz', '.gz'],
    ['a.txt.html', '.html'],
    // Pages that were saved under their whole address.
    ['index.html?id=3', '.html'],
    ['index.html?name=notes.txt', '.html'],
    ['article.php?id=3', '.php?id=3'],
    ['article.php?id=3.html', '.html'],
    ['index.html@id=3', '.html'],
    ['notes.txt@home.html', '.html'],
  ])('of %s is %j', (name, extension) => {
    expect(extensionOf(name, (one) => KNOWN.has(one))).toBe(extension);
  });
});
