import type { ByteSource } from '../../byte-source.ts';
import { articleRecord } from './article-record.ts';
import { FIELD_NAMES, fieldKey, type NamedFields } from './field-names.ts';
import { JsonBroken, jsonElements, type JsonPath } from './json-elements.ts';
import { jsonValue } from './json-value.ts';

const OPEN_OBJECT = 0x7b;

/** How the articles of a JSON file are laid out. */
type JsonShape =
  /** The file is one record. */
  | { readonly kind: 'record' }
  /** Records in a list, which is the file or the value of one of its keys. */
  | { readonly kind: 'list'; readonly path: JsonPath }
  /** One value after another, as in a `.jsonl` file. */
  | { readonly kind: 'lines' }
  /** The messages of one chat, or of all chats of an account, as Telegram exports them. */
  | { readonly kind: 'telegram chat' | 'telegram account' }
  | { readonly kind: 'unknown'; readonly problem: string };

/** Keys of the outermost object that are looked at. */
const MAX_KEYS = 10_000;

/**
 * How the articles of a JSON file are laid out. Reads an object once, without holding it, and of a list only the beginning.
 * Where it is broken, what stands before that tells.
 *
 * @throws what reading the file throws
 */
export async function jsonShape(file: ByteSource, named: NamedFields, limitBytes: number): Promise<JsonShape> {
  const outline = new Outline(named);
  const seen: { outermost: '[' | '{' | null; several: boolean } = { outermost: null, several: false };
  const enters = (path: JsonPath, opening: '[' | '{'): boolean => {
    if (path.length === 0) {
      seen.several ||= seen.outermost !== null;
      seen.outermost ??= opening;
      return true;
    }
    outline.open(path, opening);
    // What Telegram exports is known by its beginning, and need not be read to its end twice.
    return path.length === 1 && (opening === '[' || outline.telegram !== null);
  };
  try {
    for await (const { path, bytes } of jsonElements(file.pieces(), enters, limitBytes)) {
      const [key] = path;
      if (outline.telegram !== null) return { kind: outline.telegram };
      if (seen.several) return { kind: 'lines' };
      if (typeof key === 'number') return { kind: 'list', path: [] };
      if (key !== undefined) outline.take(path, bytes);
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const { shape } = outline;
    return shape.kind === 'unknown' ? { kind: 'unknown', problem: error.message } : shape;
  }
  if (seen.outermost === '[') return { kind: 'list', path: [] };
  return seen.outermost === null ? { kind: 'unknown', problem: 'it is neither an object nor a list' } : outline.shape;
}

/** What stands under the keys of the outermost object. */
class Outline {
  readonly #kinds = new Map<string, 'list' | 'object' | 'other'>();
  /** Keys of lists of objects, and whether the first object is an article. */
  readonly #lists = new Map<string, boolean>();
  readonly #named: NamedFields;
  readonly #textKeys: ReadonlySet<string>;

  constructor(named: NamedFields) {
    this.#named = named;
    this.#textKeys = new Set(named.text === undefined ? FIELD_NAMES.text : [fieldKey(named.text)]);
  }

  open([key, ...inner]: JsonPath, opening: '[' | '{'): void {
    if (inner.length === 0) this.#note(String(key), opening === '[' ? 'list' : 'object');
  }

  take([key, index, ...inner]: JsonPath, bytes: Uint8Array | 'too-long'): void {
    const name = String(key);
    const isObject = bytes[0] === OPEN_OBJECT;
    if (index === undefined) this.#note(name, isObject || bytes === 'too-long' ? 'object' : 'other');
    else if (index === 0 && inner.length === 0 && bytes !== 'too-long' && isObject) {
      const value = jsonValue('', bytes, 'utf-8');
      const isArticle =
        value.kind === 'value' && articleRecord(Object(value.value) as object, this.#named).kind === 'article';
      this.#lists.set(name, isArticle);
    }
  }

  /** Which export of Telegram it is by what was read so far; null if it is none. */
  get telegram(): 'telegram chat' | 'telegram account' | null {
    const has = (key: string, kind: string): boolean => this.#kinds.get(key) === kind;
    if (has('messages', 'list') && has('type', 'other') && has('id', 'other')) return 'telegram chat';
    const isAccount = has('about', 'other') && (has('chats', 'object') || has('left_chats', 'object'));
    return isAccount ? 'telegram account' : null;
  }

  get shape(): JsonShape {
    const { telegram } = this;
    if (telegram !== null) return { kind: telegram };
    if ([...this.#kinds].some(([key, kind]) => kind !== 'object' && this.#textKeys.has(fieldKey(key)))) {
      return { kind: 'record' };
    }
    const articles = [...this.#lists].filter(([, isArticle]) => isArticle).map(([key]) => key);
    const [only, ...others] = articles.length > 0 ? articles : this.#lists.keys();
    if (only === undefined) return { kind: 'unknown', problem: 'it is no article and holds no list of articles' };
    if (others.length === 0) return { kind: 'list', path: [only] };
    const names = [only, ...others].slice(0, 5).map((name) => JSON.stringify(name.slice(0, 50)));
    return { kind: 'unknown', problem: `it holds several lists of objects (${names.join(', ')}). Keep one of them` };
  }

  #note(key: string, kind: 'list' | 'object' | 'other'): void {
    if (this.#kinds.size < MAX_KEYS) this.#kinds.set(key, kind);
  }
}
