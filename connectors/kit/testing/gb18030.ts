/** An encoder for tests: the platform decodes GB18030 and does not encode it. */
let bytesOf: Map<string, number[]> | undefined;

function invert(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const map = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!character.includes('\ufffd') && !map.has(character)) map.set(character, [lead, trail]);
    }
  }
  return map;
}

/** ASCII, everything with two bytes, and the supplementary planes (four bytes in code point order from 90 30 81 30). */
export function encodeGb18030(text: string): Buffer {
  bytesOf ??= invert();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const two = bytesOf.get(character);
    if (point < 0x80) bytes.push(point);
    else if (two) bytes.push(...two);
    else if (point >= 0x10000) {
      const at = point - 0x10000;
      const [second, third, fourth] = [Math.floor(at / 1260) % 10, Math.floor(at / 10) % 126, at % 10];
      bytes.push(0x90 + Math.floor(at / 12_600), 0x30 + second, 0x81 + third, 0x30 + fourth);
    } else throw new RangeError(`U+${point.toString(16)} has no short GB18030 form.`);
  }
  return Buffer.from(bytes);
}
