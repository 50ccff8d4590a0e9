import type { IncomingMessage } from 'node:http';

export type UploadedFile = { filename: string; text: string };

type Body = { body: unknown; files: UploadedFile[] };

/** Reads a JSON body, or a multipart one with payload_json and files[n]. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { body: null, files: [] };
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/u.exec(
    request.headers['content-type'] ?? '',
  )?.[1];
  if (boundary !== undefined) return readMultipart(bytes, boundary);
  return { body: JSON.parse(bytes.toString()) as unknown, files: [] };
}

/** Latin-1 keeps every byte while the parts are cut; each part is then read as the UTF-8 it is. */
function readMultipart(bytes: Buffer, boundary: string): Body {
  const utf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');
  const result: Body = { body: null, files: [] };
  for (const part of `\r\n${bytes.toString('latin1')}`.split(`\r\n--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = utf8(part.slice(0, end));
    const text = utf8(part.slice(end + 4));
    const name = / name="([^"]*)"/u.exec(head)?.[1] ?? '';
    const filename = / filename="([^"]*)"/u.exec(head)?.[1];
    if (name === 'payload_json') result.body = JSON.parse(text) as unknown;
    else if (filename !== undefined) result.files.push({ filename, text });
  }
  return result;
}
