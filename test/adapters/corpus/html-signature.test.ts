import { describe, expect, it } from 'vitest';
import { beginsAsPage } from '../../../src/adapters/corpus/html-signature.ts';

describe('the beginning of a file without a name', () => {
  it.each([
    '<!DOCTYPE html>',
    '<!doctype HTML PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
    '<html lang="ar">',
    '\n\t <HTML>',
    '\ufeff<!doctype html>',
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    '<!-- saved from url=(0014)about:internet -->\n<!-- a -->\n<html>',
    '<head><title>a</title>',
    '<body class="a">',
  ])('is that of a page: %j', (text) => {
    expect(beginsAsPage(Buffer.from(text))).toBe(true);
  });

  it.each([
    '',
    'The <html> element',
    '<htmlx>',
    '<html',
    '<p>A piece of a page.',
    '<script>',
    '<!-- a comment alone -->',
    '<!-- one without an end <html>',
    '<?xml version="1.0"?><rss>',
    '{"a":"<html>"}',
    `${' '.repeat(2000)}<html>`,
  ])('is not: %j', (text) => {
    expect(beginsAsPage(Buffer.from(text))).toBe(false);
  });
});
