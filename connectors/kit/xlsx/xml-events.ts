import { SaxesParser } from 'saxes';
import { SourceError } from '../contract.js';
import { sheetLimits } from '../limits.js';

export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Element and attribute names without their namespace prefix: writers differ in it. */
function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Runs chunks of XML through the handlers, and yields after each chunk so that what they gathered can be taken on. Entities
 * that a document declares itself are not expanded.
 */
export async function* xmlEvents(
  chunks: AsyncIterable<string>,
  handlers: XmlHandlers,
  what: string,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw new SourceError(
      'delivery',
      `${what} is no well-formed XML; ask the department to deliver the workbook again.`,
      {
        cause: error,
      },
    );
  });
  let quiet = 0;
  parser.on('opentag', (tag) => {
    quiet = 0;
    handlers.open(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  for await (const chunk of chunks) {
    quiet += chunk.length;
    parser.write(chunk);
    // The parser keeps what has no end yet: a text, a comment, a tag.
    if (quiet > sheetLimits.quietCharsMax + chunk.length) {
      throw new SourceError(
        'delivery',
        `${what} holds a text without end, which no delivery does; ask the department.`,
      );
    }
    yield;
  }
  parser.close();
  yield;
}

/** The same for a part that is small: nothing to take on in between. */
export async function readXml(chunks: AsyncIterable<string>, handlers: XmlHandlers, what: string): Promise<void> {
  const events = xmlEvents(chunks, handlers, what);
  while (!(await events.next()).done);
}
