import { failure, IsnadError } from '../../../../domain/error.ts';
import { invalidPart, type FilePart, type NamedFile, type PartsReader, type PartsReading } from '../parts-format.ts';
import { telegramParts } from '../telegram/telegram-json.ts';
import { utf8Bytes } from '../utf8-bytes.ts';
import { limitedBytes } from '../../limited-bytes.ts';
import { JsonBroken, jsonElements, type JsonPath } from './json-elements.ts';
import { readJsonLines } from './json-lines.ts';
import { jsonShape } from './json-shape.ts';
import { jsonValue, valueOrRefusal } from './json-value.ts';
import { recordParts } from './record-parts.ts';

/**
 * The articles of a `.json` file: one record, a list of records, an object that holds one such list, records one after another,
 * or what Telegram exports. Each record of a list is a page called `file#n`, counted from 1. The file is read as a stream. A
 * record that cannot be read is refused by name; where a file breaks off, the records before that go in.
 *
 * @throws the refusal of a file that is built in another way, and what reading it throws
 */
export const readJsonFile: PartsReader = async function* (file, reading) {
  const { source, fields = {} } = file;
  const { limitBytes } = reading;
  const bytes = await utf8Bytes(file, limitBytes);
  const utf8: NamedFile = { ...file, bytes, encoding: 'utf-8' };
  const shape = await jsonShape(bytes, fields, limitBytes);
  switch (shape.kind) {
    case 'record':
      yield* wholeRecord(utf8, reading);
      break;
    case 'list':
      yield* untilBroken(source, listedRecords(utf8, shape.path, reading));
      break;
    case 'lines':
      yield* readJsonLines(utf8, reading);
      break;
    case 'telegram chat':
    case 'telegram account':
      yield* untilBroken(source, telegramParts(utf8, shape.kind === 'telegram account', limitBytes));
      break;
    case 'unknown':
      throw failure('file-structure-unknown', { source, problem: shape.problem });
  }
};

async function* wholeRecord(file: NamedFile, reading: PartsReading): AsyncGenerator<FilePart> {
  const { source, fields = {} } = file;
  const whole = await limitedBytes(file, reading.limitBytes);
  const value = jsonValue(source, whole, 'utf-8');
  if (value.kind === 'refused') throw new IsnadError(value.notice);
  const refusal = (problem: string): FilePart => invalidPart(source, problem);
  if (value.kind === 'invalid') yield refusal(value.problem);
  else yield* recordParts({ record: value.value, repeated: value.repeated, fields, source }, refusal, reading);
}

async function* listedRecords(
  { source, bytes, fields = {} }: NamedFile,
  list: JsonPath,
  reading: PartsReading,
): AsyncGenerator<FilePart> {
  const { limitBytes } = reading;
  let number = 0;
  const enters = (path: JsonPath): boolean => path.length <= list.length && path.every((key, i) => key === list[i]);
  for await (const { path, bytes: record } of jsonElements(bytes.pieces(), enters, limitBytes)) {
    if (path.length !== list.length + 1 || !list.every((key, i) => key === path[i])) continue;
    const of = `${source}#${++number}`;
    const refusal = (problem: string): FilePart => invalidPart(of, problem);
    const read = valueOrRefusal(of, record, { encoding: 'utf-8', limitBytes, refusal });
    if (read.kind === 'value') yield* recordParts({ record: read.value, repeated: read.repeated, fields, source: of }, refusal, reading);
    else yield read;
  }
}

/** The parts up to the place where the file breaks off or is no JSON, and that. */
async function* untilBroken(source: string, parts: AsyncIterable<FilePart>): AsyncGenerator<FilePart> {
  let read = 0;
  try {
    for await (const part of parts) {
      read++;
      yield part;
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const rest = read === 0 ? 'the file' : `the rest of the file, behind part ${read},`;
    yield invalidPart(source, `${rest} cannot be read: ${error.message}`);
  }
}
