/**
 * Endings of the folder into which a browser or an office program puts the pictures, scripts and frames of a page, after the
 * page's own name: the "connected files" of Windows, in its languages, and those of other programs.
 */
const ENDINGS: ReadonlySet<string> = new Set([
  '_files',
  '.files',
  '_file',
  '_fichiers',
  '_archivos',
  '_arquivos',
  '_ficheiros',
  '_bestanden',
  '-dateien',
  '_dateien',
  '_datoteke',
  '_dosyalar',
  '_elemei',
  '_failid',
  '_fails',
  '_fajlovi',
  '-filer',
  '_filer',
  '_fitxategiak',
  '_fitxers',
  '_bylos',
  '_pliki',
  '_soubory',
  '-tiedostot',
  '_tiedostot',
  '.fld',
]);

const PAGES = ['.html', '.htm', '.xhtml'];

/**
 * Whether a folder holds what belongs to a page beside it that was saved complete: `Crane_files` beside `Crane.html`. Both must
 * be there, so that no folder is passed over for its name alone.
 *
 * @param folder its path or name
 * @param isThere whether there is a file of this path or name, at the same place
 */
export function holdsResources(folder: string, isThere: (page: string) => boolean): boolean {
  const from = folder.lastIndexOf('/') + 1;
  return [...folder.slice(from).matchAll(/[-_.]/gu)].some(({ index }) => {
    const ending = folder.slice(from + index).toLowerCase();
    return ENDINGS.has(ending) && PAGES.some((page) => isThere(folder.slice(0, from + index) + page));
  });
}

/** Whether a file lies in such a folder, at whatever depth. @param isThere whether there is a file of this path */
export function isResource(path: string, isThere: (page: string) => boolean): boolean {
  return [...path.matchAll(/\//gu)].some(({ index }) => holdsResources(path.slice(0, index), isThere));
}
