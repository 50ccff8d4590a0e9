import Parser from 'rss-parser';
import { failure, IsnadError } from '../domain/error.ts';
import type { FeedReader } from '../domain/intake.ts';
import { decodeText } from './decode-text.ts';
import { systemCode } from './system-code.ts';

/** A declaration in the first line of XML. */
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w-]+)["']/u;

/** RSS and Atom feeds. */
export const rssFeed: FeedReader = {
  async read(address, xml) {
    try {
      const head = Buffer.from(xml.subarray(0, 300)).toString('latin1');
      const text = decodeText(address, xml, XML_ENCODING.exec(head)?.[1] ?? null);
      const { items } = await new Parser().parseString(text);
      return items.flatMap(({ guid, link, title }) => {
        const id = guid ?? link ?? title;
        return id === undefined ? [] : [{ id, link: link ?? null }];
      });
    } catch (error) {
      if (error instanceof IsnadError) throw error;
      const [problem = ''] = systemCode(error).split('\n');
      throw failure('feed-invalid', { address, problem }, error);
    }
  },
};
