import { addressInOtherWords } from './address-words.js';
import { dotVariantOf, homophoneOf, knownPrivateUseOf, lookAlikeOf, unknownPrivateUseOf } from './misspelling.js';
import { damageRates, rateMax, resolvableKinds, tinyFactor, type DamageKind } from './rates.js';
import { dayOf, type Day } from '../model/calendar.js';
import type { CommunitySpec, Scale } from '../model/community-spec.js';
import type { Community } from '../model/population.js';
import { Random } from '../model/random.js';
import {
  cellText,
  type Cell,
  type Row,
  type RowMention,
  type SourceRow,
  type StreamFormat,
} from '../department/stream.js';

export interface DamagedRow extends SourceRow {
  readonly damage: readonly DamageKind[];
}

/** The 15-digit form ended with people born in 1999. */
const lastBirthOf15Digits: Day = dayOf(1998, 12, 31);
const otherMarital: Readonly<Record<string, string>> = { '10': '20', '20': '10', '21': '10', '30': '20', '40': '20' };
const noDamage: readonly DamageKind[] = [];

/** What a persona's story says about its damage; personas have no other. */
const told: ReadonlyMap<string, DamageKind> = new Map([['zhouJianjun members', 'marital-conflict']]);

/**
 * Damages rows as departments do. Whether and how a row is damaged depends on the seed and its key alone, so the same
 * record carries the same damage in every delivery, until it is corrected.
 */
export class Damager {
  private readonly corrected = new Set<string>();
  private readonly rightValues = new Map<string, Readonly<Record<string, string>>>();

  /** `factor`: how many times the declared rates. */
  constructor(
    private readonly seed: string,
    scale: Scale,
    private readonly factor = scale === 'tiny' ? tinyFactor : 1,
  ) {}

  /** From now on the record is written as it should be. */
  correct(stream: StreamFormat, key: string): void {
    this.corrected.add(`${stream.name} ${key}`);
  }

  /** From now on one value of the record is what somebody asked for; the key is that of the delivered columns. */
  putRight(stream: StreamFormat, key: string, column: string, value: string): void {
    const record = `${stream.name} ${key}`;
    this.rightValues.set(record, { ...this.rightValues.get(record), [column]: value });
  }

  damage(source: SourceRow, stream: StreamFormat, community: Community): DamagedRow {
    const damaged = this.damageRow(source, stream, community);
    if (this.rightValues.size === 0) return damaged;
    const key = stream.keyColumns.map((column) => cellText(damaged.row[column])).join('/');
    for (const [column, value] of Object.entries(this.rightValues.get(`${stream.name} ${key}`) ?? {})) {
      const before = damaged.row[column];
      // A column of numbers stays one, as the writers of workbooks and databases need it.
      damaged.row[column] = typeof before === 'number' ? Number(value) : value;
    }
    return damaged;
  }

  private damageRow(source: SourceRow, stream: StreamFormat, community: Community): DamagedRow {
    const { mentions, row, key } = source;
    const persona = mentions.find(({ person }) => person.persona !== undefined)?.person.persona;
    if (persona !== undefined) {
      const kind = told.get(`${persona} ${stream.name}`);
      if (kind === undefined) return { ...source, damage: noDamage };
      row[stream.maritalColumn!] = otherMarital[cellText(row[stream.maritalColumn!])] ?? '20';
      return { ...source, damage: [kind] };
    }
    if (this.corrected.size > 0 && this.corrected.has(`${stream.name} ${key}`)) return { ...source, damage: noDamage };
    const dice = new Dice(new Random(`${this.seed} ${stream.name} ${key}`), stream, community.spec, this.factor);
    const damage: DamageKind[] = [];
    const mention = mentions[dice.random.between(0, mentions.length - 1)];
    if (mention !== undefined) {
      damageIdNumber(row, mention, stream, community, dice, damage);
      damageName(row, mention, dice, damage);
    }
    damageOther(source, stream, community.spec, dice, damage);
    return { ...source, damage: damage.length === 0 ? noDamage : damage };
  }
}

class Dice {
  constructor(
    readonly random: Random,
    private readonly stream: StreamFormat,
    private readonly spec: CommunitySpec,
    private readonly factor: number,
  ) {}

  fall(kind: DamageKind): boolean {
    const rate = damageRates[this.stream.department][kind];
    const chance = this.random.chance(Math.min(rateMax, rate * this.factor));
    // No figure of the profile counts enrolments, so that K's may carry every kind.
    return (
      chance &&
      (this.spec.damage === 'every-kind' || this.stream.department === 'social-insurance' || resolvableKinds.has(kind))
    );
  }
}

function damageIdNumber(
  row: Row,
  { idColumn, person }: RowMention,
  stream: StreamFormat,
  community: Community,
  dice: Dice,
  damage: DamageKind[],
): void {
  if (idColumn === undefined) return;
  const idNumber = person.idNumber;
  const write = (kind: DamageKind, value: Cell) => {
    row[idColumn] = value;
    damage.push(kind);
  };
  const empty = stream.department === 'public-security' || stream.department === 'civil-affairs' ? '' : null;
  if (dice.fall('id-missing')) write('id-missing', empty);
  else if (dice.fall('id-wrong-check')) write('id-wrong-check', wrongCheck(idNumber, dice.random));
  else if (dice.fall('id-rounded') && !idNumber.endsWith('X'))
    write('id-rounded', rounded(idNumber, stream, dice.random));
  else if (dice.fall('id-shared')) {
    const other = dice.random.pick(community.people);
    // People of two communities are left alone: damage here must not reach the other community's figures.
    if (other.persona === undefined && !other.id.includes('-x') && other.idNumber !== idNumber)
      write('id-shared', other.idNumber);
  } else if (dice.fall('id-15-digit') && person.birth <= lastBirthOf15Digits)
    write('id-15-digit', idNumber.slice(0, 6) + idNumber.slice(8, 17));
  else if (dice.fall('id-lower-x') && idNumber.endsWith('X')) write('id-lower-x', idNumber.toLowerCase());
  else if (dice.fall('id-full-width')) write('id-full-width', fullWidth(idNumber));
}

function damageName(row: Row, { nameColumn, person }: RowMention, dice: Dice, damage: DamageKind[]): void {
  const tries: ReadonlyArray<readonly [DamageKind, (name: string) => string]> = [
    ['name-private-use-unknown', unknownPrivateUseOf],
    ['name-private-use-known', knownPrivateUseOf],
    ['name-dot-variant', (name) => dotVariantOf(name, dice.random)],
    ['name-homophone', (name) => homophoneOf(name, dice.random)],
    ['name-look-alike', (name) => lookAlikeOf(name, dice.random)],
  ];
  for (const [kind, change] of tries) {
    if (!dice.fall(kind)) continue;
    const changed = change(person.name);
    if (changed === person.name) continue;
    row[nameColumn] = changed;
    damage.push(kind);
    return;
  }
}

function damageOther(
  { row, dead }: SourceRow,
  stream: StreamFormat,
  spec: CommunitySpec,
  dice: Dice,
  damage: DamageKind[],
): void {
  const { random } = dice;
  if (stream.hasAddress === true && row['LDH'] !== '' && dice.fall('address-other-words')) {
    row['DZ'] = addressInOtherWords(spec, cellText(row['LDH']), cellText(row['DYH']), cellText(row['SH']), random);
    row['LDH'] = row['DYH'] = row['SH'] = '';
    damage.push('address-other-words');
  }
  const { maritalColumn, alienCodes, dateColumns } = stream;
  if (
    maritalColumn !== undefined &&
    Number(cellText(row['CSRQ']).slice(0, 4)) < 2000 &&
    dice.fall('marital-conflict')
  ) {
    row[maritalColumn] = otherMarital[cellText(row[maritalColumn])] ?? '10';
    damage.push('marital-conflict');
  }
  if (dead === true && dice.fall('late-death')) {
    row['RYZT'] = '0';
    row['ZTRQ'] = '';
    damage.push('late-death');
  }
  const alien = Object.entries(alienCodes ?? {});
  if (alien.length > 0 && dice.fall('code-unmapped')) {
    const [column, code] = random.pick(alien);
    row[column] = code;
    damage.push('code-unmapped');
  }
  const dates = dateColumns?.filter((column) => row[column] !== null && row[column] !== '') ?? [];
  if (dates.length > 0 && dice.fall('date-notation')) {
    const column = random.pick(dates);
    row[column] = otherNotation(row[column]!, random);
    damage.push('date-notation');
  }
  if (dice.fall('columns-missing')) {
    delete row[
      random.pick(stream.columns.filter((column) => !stream.keyColumns.includes(column) && column !== 'GXSJ'))
    ];
    damage.push('columns-missing');
  } else if (dice.fall('columns-extra')) {
    row[extraColumn] = '1';
    damage.push('columns-extra');
  }
}

/** The name that an additional value has where the way of delivery names values. */
export const extraColumn = 'BZ1';

function wrongCheck(idNumber: string, random: Random): string {
  const wrong = [...'0123456789X'].filter((character) => character !== idNumber[17]);
  return idNumber.slice(0, 17) + random.pick(wrong);
}

/** A spreadsheet keeps 15 digits of a number, or shows it with an exponent. */
function rounded(idNumber: string, stream: StreamFormat, random: Random): Cell {
  const exponent = `${idNumber[0]}.${idNumber.slice(1, 6)}E+17`;
  if (random.chance(0.4)) return exponent;
  const zeros = `${idNumber.slice(0, 15)}000`;
  return stream.department === 'social-insurance' ? Number(zeros) : zeros;
}

function fullWidth(text: string): string {
  return [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
}

function otherNotation(cell: Cell, random: Random): string {
  const compact = cellText(cell).replaceAll('-', '');
  const [year, month, date] = [compact.slice(0, 4), Number(compact.slice(4, 6)), Number(compact.slice(6))];
  const notations = [`${year}/${month}/${date}`, compact];
  if (typeof cell === 'object') notations.push(`${year}-${compact.slice(4, 6)}-${compact.slice(6)}`);
  return random.pick(notations);
}
