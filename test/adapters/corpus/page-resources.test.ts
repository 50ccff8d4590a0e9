import { describe, expect, it } from 'vitest';
import { holdsResources, isResource } from '../../../src/adapters/corpus/page-resources.ts';

const there = (...files: string[]) => (file: string) => files.includes(file);

describe('a folder of what belongs to a page', () => {
  it.each([
    ['Crane_files', 'Crane.html'],
    ['Kran-Dateien', 'Kran.htm'],
    ['Grue_fichiers', 'Grue.html'],
    ['Grua_archivos', 'Grua.xhtml'],
    ['Kraan_bestanden', 'Kraan.html'],
    ['Report.fld', 'Report.htm'],
    ['Crane.files', 'Crane.html'],
    ['A_files_files', 'A_files.html'],
    ['a-b.c_files', 'a-b.c.html'],
    ['in/some/Crane_FILES', 'in/some/Crane.html'],
  ])('is %s beside %s', (folder, page) => {
    expect(holdsResources(folder, there(page))).toBe(true);
  });

  it.each([
    ['Crane_files', 'Other.html', 'another page'],
    ['Crane_files', 'Crane.txt', 'no web page'],
    ['Crane_files', 'crane.html', 'a page of another case'],
    ['Crane_pages', 'Crane.html', 'another ending'],
    ['Crane', 'Crane.html', 'no ending'],
    ['in/Crane_files', 'Crane.html', 'a page elsewhere'],
  ])('is not %s beside %s: %s', (folder, page) => {
    expect(holdsResources(folder, there(page))).toBe(false);
  });

  it('holds whatever lies in it, at any depth', () => {
    const isThere = there('a/Crane.html');
    expect(isResource('a/Crane_files/frame.html', isThere)).toBe(true);
    expect(isResource('a/Crane_files/more/frame.html', isThere)).toBe(true);
    expect(isResource('a/Crane.html', isThere)).toBe(false);
    expect(isResource('Crane_files/frame.html', isThere)).toBe(false);
  });
});
