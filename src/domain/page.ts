/**
 * One source as it was supplied.
 *
 * `source` is the file's path relative to the corpus folder, with `/` on every platform.
 * `text` is the decoded file without its byte-order mark; line ends are kept, so that every span
 * can be checked against the file.
 */
export type Page = { readonly source: string; readonly text: string };
