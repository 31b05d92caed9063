/**
 * GB18030 encoder. Node decodes GB18030 but cannot encode it; inverting the platform's own decoder gives an encoder that
 * agrees with every reader built on the same standard. Built on first use (about 30 ms), then kept.
 */
let table: Uint32Array | undefined;

/** Thrown for text that GB18030 cannot carry; caught by nobody: the generator must not make such text. */
export class UnencodableTextError extends Error {
  override readonly name = 'UnencodableTextError';
  constructor(codePoint: number) {
    super(
      `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} has no GB18030 form. Remove it before the text is written.`,
    );
  }
}

/** First supplementary code point in the linear four-byte area: U+10000 is 90 30 81 30. */
const supplementaryBase = 0x10000;
const newline = 0x0a;

export function encodeGb18030(text: string): Buffer {
  const bytesOf = (table ??= invertDecoder());
  const buffer = Buffer.allocUnsafe(text.length * 4);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      buffer[length++] = unit;
      continue;
    }
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
      const codePoint = text.codePointAt(i)!;
      if (codePoint < supplementaryBase) throw new UnencodableTextError(unit);
      length = putFour(buffer, length, fourBytes(codePoint - supplementaryBase, 0x90));
      i++;
      continue;
    }
    const bytes = bytesOf[unit]!;
    if (bytes === 0) throw new UnencodableTextError(unit);
    if (bytes > 0xffff) length = putFour(buffer, length, bytes);
    else {
      buffer[length++] = bytes >>> 8;
      buffer[length++] = bytes & 0xff;
    }
  }
  return buffer.subarray(0, length);
}

function putFour(buffer: Buffer, at: number, bytes: number): number {
  buffer[at] = bytes >>> 24;
  buffer[at + 1] = (bytes >>> 16) & 0xff;
  buffer[at + 2] = (bytes >>> 8) & 0xff;
  buffer[at + 3] = bytes & 0xff;
  return at + 4;
}

function fourBytes(linear: number, firstLead: number): number {
  const lead = firstLead + Math.floor(linear / 12_600);
  const second = 0x30 + (Math.floor(linear / 1_260) % 10);
  const third = 0x81 + (Math.floor(linear / 10) % 126);
  const fourth = 0x30 + (linear % 10);
  return ((lead << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}

/** Bytes of every code point of the basic plane, packed; 0 where none. The shorter form wins where the decoder knows two. */
function invertDecoder(): Uint32Array {
  const inverted = new Uint32Array(0x10000);
  const twoByte: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) twoByte.push((lead << 8) | trail);
  }
  const fourByte: number[] = [];
  for (let linear = 0; linear < 4 * 12_600; linear++) fourByte.push(fourBytes(linear, 0x81));
  enter(inverted, twoByte, 2);
  enter(inverted, fourByte, 4);
  return inverted;
}

/** Decodes all sequences at once, each followed by a line feed, which is never part of a character. */
function enter(inverted: Uint32Array, sequences: readonly number[], width: 2 | 4): void {
  const buffer = Buffer.alloc(sequences.length * (width + 1));
  sequences.forEach((bytes, index) => {
    const at = index * (width + 1);
    buffer.writeUIntBE(bytes, at, width);
    buffer[at + width] = newline;
  });
  const texts = new TextDecoder('gb18030').decode(buffer).split('\n');
  const replacement = 0x8431a437; // the one sequence that really means U+FFFD
  sequences.forEach((bytes, index) => {
    const text = texts[index]!;
    if (text.length !== 1 || (text === '\ufffd' && bytes !== replacement)) return;
    const codePoint = text.charCodeAt(0);
    if (codePoint >= 0x80 && inverted[codePoint] === 0) inverted[codePoint] = bytes;
  });
}
