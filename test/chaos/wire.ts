/**
 * As much of PostgreSQL's frontend/backend protocol 3.0 (manual, chapter "Message Formats") as it takes to see where one
 * statement ends and the next begins.
 */
export interface WireMessage {
  /** The message's letter; empty for a start packet, which has none. */
  readonly type: string;
  readonly bytes: Buffer;
}

const lengthBytes = 4;
/** Requests for encryption, after which the start packet is still to come. */
const encryptionRequests: ReadonlySet<number> = new Set([80_877_103, 80_877_104]);

/** Cuts a stream of bytes into messages. */
export class WireSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #isStarting: boolean;

  /** A client's stream begins with packets without a letter, a server's does not. */
  constructor(from: 'client' | 'server') {
    this.#isStarting = from === 'client';
  }

  push(chunk: Buffer): WireMessage[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const messages: WireMessage[] = [];
    for (;;) {
      const head = this.#isStarting ? 0 : 1;
      if (this.#rest.length < head + lengthBytes) return messages;
      const size = head + this.#rest.readUInt32BE(head);
      if (this.#rest.length < size) return messages;
      const bytes = this.#rest.subarray(0, size);
      this.#rest = this.#rest.subarray(size);
      if (this.#isStarting) {
        messages.push({ type: '', bytes });
        this.#isStarting = encryptionRequests.has(bytes.readUInt32BE(lengthBytes));
      } else {
        messages.push({ type: String.fromCharCode(bytes[0] as number), bytes });
      }
    }
  }
}

/** A statement is whole, as far as the client is concerned: a simple query, the Sync behind an extended one, the end of a COPY. */
export function endsStatement({ type }: Pick<WireMessage, 'type'>): boolean {
  return type === 'Q' || type === 'S' || type === 'c';
}

/** A statement begins: what came before is answered, and nothing of this one has been sent. */
export function beginsStatement({ type }: WireMessage): boolean {
  return type === 'P' || type === 'B' || endsStatement({ type });
}

/** The server has done what it was asked: ReadyForQuery, or CopyInResponse, which asks for the rows. */
export function endsReply({ type }: WireMessage): boolean {
  return type === 'Z' || type === 'G';
}

/** What a message says about the statement that it belongs to: its text, or its name where it is prepared. Never a parameter. */
export function statementIn({ type, bytes }: WireMessage): string | undefined {
  if (type !== 'Q' && type !== 'P' && type !== 'B') return undefined;
  const words = bytes
    .subarray(1 + lengthBytes)
    .toString('latin1')
    .split('\u0000', 2);
  const said = type === 'Q' ? words[0] : words[1];
  return said === undefined || said === '' ? undefined : said.replace(/\s+/g, ' ').slice(0, 100);
}
