import { encodingNamed, isUtf16 } from './encoding.ts';

/** Bytes at the beginning of a file in which its XML declaration stands. */
export const XML_DECLARATION_BYTES = 400;

const DECLARATION =
  /^(?:\u00ef\u00bb\u00bf)?\s{0,100}<\?xml\s(?:[^>]{0,200}?\s)?encoding\s{0,20}=\s{0,20}["']([\w.:+-]{1,40})["']/iu;

/**
 * The label of the encoding that the XML declaration at the beginning of a file states; null if there is none, or one that the
 * Encoding Standard does not name. A declaration that can be read byte by byte is none of UTF-16, whatever it says: programs that write
 * XML into a text say so of the text that they had in memory.
 */
export function encodingInXml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, XML_DECLARATION_BYTES)).toString('latin1');
  const label = DECLARATION.exec(head)?.[1];
  const encoding = label === undefined ? null : encodingNamed(label);
  return label === undefined || encoding === null || isUtf16(encoding) ? null : label;
}
