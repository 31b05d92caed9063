import { addressInOtherWords } from '../../demo/damage/address-words.js';
import { Damager, type DamagedRow } from '../../demo/damage/damager.js';
import { cellText, type DepartmentName, type RowMention } from '../../demo/department/stream.js';
import { allStreams } from '../../demo/department/streams.js';
import { compactDay } from '../../demo/model/calendar.js';
import { buildCommunity } from '../../demo/model/community-builder.js';
import { communitiesMax, communitySpecs, partnerOf } from '../../demo/model/community-spec.js';
import { standardAddress } from '../../demo/model/doors.js';
import { phoneOf } from '../../demo/model/identifiers.js';
import type { Community, Dwelling, Person } from '../../demo/model/population.js';
import { Random } from '../../demo/model/random.js';
import type { LinkRecord } from '../../linkage/record.js';
import { fieldDamageRates, mentionedStates, subjectStates, type FieldDamage } from './form-rates.js';

/** A record in the Chinese form, and what only the scorer may know of it. */
export interface FormRecord {
  readonly record: LinkRecord;
  readonly person: string;
  readonly damage: readonly string[];
}

/** Where everybody of a community lives or is registered, and with whom. */
interface Homes {
  readonly dwellings: ReadonlyMap<string, readonly Dwelling[]>;
  readonly phonesOfDoor: ReadonlyMap<string, readonly string[]>;
}

/**
 * The records of four departments of the demo world as their clerks would have typed them into one form: names and ID numbers as the
 * departments' own rows say (damaged at `factor` times the declared rates), the other fields as `form-rates.ts` says.
 */
export function* demoForm(seed: string, wanted: number, factor: number): Generator<FormRecord> {
  const specs = communitySpecs(communitiesMax, 'demo');
  const damager = new Damager(seed, 'demo', factor);
  let made = 0;
  // K carries no damage but what normalising resolves; it comes last, so that any size is of communities with every kind.
  for (const spec of [...specs.slice(1), specs[0]!]) {
    const { community } = buildCommunity(seed, spec, partnerOf(spec, specs));
    const homes = homesOf(community);
    for (const stream of allStreams) {
      if (stream.department === 'finance') continue;
      for (const fact of stream.facts(community)) {
        const row = damager.damage(stream.write(fact, community), stream, community);
        for (const [place, mention] of row.mentions.entries()) {
          // A household's row names its head and says nothing else about him.
          if (mention.idColumn === undefined && mention.role === 'head') continue;
          const random = new Random(`${seed} form ${stream.name} ${row.key} ${place}`);
          const id = `${stream.name} ${row.key} ${place}`;
          yield new Clerk(random, factor, community, homes).write(id, row, mention, stream.department);
          if ((made += 1) >= wanted) return;
        }
      }
    }
  }
}

class Clerk {
  private readonly damage: string[] = [];

  constructor(
    private readonly random: Random,
    private readonly factor: number,
    private readonly community: Community,
    private readonly homes: Homes,
  ) {}

  write(id: string, row: DamagedRow, mention: RowMention, department: DepartmentName): FormRecord {
    const { person } = mention;
    const name = cellText(row.row[mention.nameColumn]);
    const idNumber = mention.idColumn === undefined ? '' : this.idText(row, mention.idColumn);
    this.damage.push(...row.damage.filter((kind) => this.concerns(kind, name, idNumber, person)));
    if (mention.idColumn === undefined) this.damage.push('id-not-yet-given');
    const states = mention.role === 'subject' && department !== 'finance' ? subjectStates[department] : mentionedStates;
    const isStated = (share: number) => this.random.chance(share);
    const values = {
      name,
      sex: isStated(states.sex) ? this.sex(person) : '',
      birth_date: isStated(states.birthDate) ? this.birthDate(person) : this.left('birth-missing'),
      id_number: idNumber,
      phone: isStated(states.phone) ? this.phone(person) : '',
      address: isStated(states.address) ? this.address(person) : this.left('address-missing'),
    };
    return { record: { id, source: department, values }, person: person.id, damage: this.damage };
  }

  private concerns(kind: string, name: string, idNumber: string, person: Person): boolean {
    if (kind.startsWith('id-')) return idNumber !== person.idNumber;
    return kind.startsWith('name-') && name !== person.name;
  }

  /** A number cell of a workbook is shown with an exponent where it is saved as text. */
  private idText({ row }: DamagedRow, column: string): string {
    const cell = row[column];
    return typeof cell === 'number' ? `${String(cell).slice(0, 1)}.${String(cell).slice(1, 6)}E+17` : cellText(cell);
  }

  private left(kind: string): string {
    this.damage.push(kind);
    return '';
  }

  private falls(kind: FieldDamage): boolean {
    const falls = this.random.chance(fieldDamageRates[kind] * this.factor);
    if (falls) this.damage.push(kind);
    return falls;
  }

  private sex({ sex }: Person): string {
    const said = this.falls('sex-wrong') ? (sex === '1' ? '2' : '1') : sex;
    return this.random.pick(said === '1' ? ['男', '男', '1', '男性'] : ['女', '女', '2', '女性']);
  }

  private birthDate({ birth }: Person): string {
    let digits = compactDay(birth);
    if (this.falls('birth-one-digit')) {
      const place = this.random.pick([2, 3, 5, 7]);
      digits = digits.slice(0, place) + this.random.between(0, 9) + digits.slice(place + 1);
    } else if (this.falls('birth-swapped')) digits = digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6);
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
    if (!this.falls('birth-notation')) return `${year}-${month}-${day}`;
    return this.random.pick([
      digits,
      `${year}.${Number(month)}.${Number(day)}`,
      `${year}年${Number(month)}月${Number(day)}日`,
    ]);
  }

  private phone(person: Person): string {
    const family = this.homesOf(person).flatMap((home) => this.homes.phonesOfDoor.get(doorKey(home)) ?? []);
    if (family.length > 0 && (person.phone === '' ? this.random.chance(0.7) : this.falls('phone-of-family')))
      return this.random.pick(family);
    if (person.phone === '') return '';
    if (this.falls('phone-other')) return phoneOf(this.random);
    if (!this.falls('phone-one-digit')) return person.phone;
    const place = this.random.between(3, 10);
    return person.phone.slice(0, place) + this.random.between(0, 9) + person.phone.slice(place + 1);
  }

  private address(person: Person): string {
    const own = this.homesOf(person);
    if (own.length === 0) return '';
    const { spec, households } = this.community;
    const elsewhere = this.falls('address-old') ? this.random.pick(households).dwelling : null;
    const home = elsewhere ?? this.random.pick(own);
    if (!this.falls('address-other-words')) return standardAddress(spec, home);
    return addressInOtherWords(spec, home.building, home.unit, home.room, this.random);
  }

  private homesOf(person: Person): readonly Dwelling[] {
    return this.homes.dwellings.get(person.id) ?? [];
  }
}

function doorKey({ building, unit, room }: Dwelling): string {
  return `${building}-${unit}-${room}`;
}

function homesOf({ households, residences }: Community): Homes {
  const dwellings = new Map<string, Dwelling[]>();
  const phonesOfDoor = new Map<string, string[]>();
  const settle = (person: Person, dwelling: Dwelling | null) => {
    if (dwelling === null) return;
    dwellings.set(person.id, [...(dwellings.get(person.id) ?? []), dwelling]);
    if (person.phone === '') return;
    const door = doorKey(dwelling);
    phonesOfDoor.set(door, [...(phonesOfDoor.get(door) ?? []), person.phone]);
  };
  for (const { person, dwelling } of residences) settle(person, dwelling);
  for (const { entries, dwelling } of households) for (const { person } of entries) settle(person, dwelling);
  return { dwellings, phonesOfDoor };
}

/** The whole as the file that `--file` reads, truth in `rec_id`. */
export function* formLines(records: Iterable<FormRecord>): Generator<string> {
  yield 'rec_id,department,name,sex,birth_date,id_number,phone,address\n';
  const people = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { record, person } of records) {
    const number = people.get(person) ?? people.size + 1;
    people.set(person, number);
    const count = counts.get(person) ?? 0;
    counts.set(person, count + 1);
    const { name, sex, birth_date, id_number, phone, address } = record.values;
    yield `rec-${number}-${count},${record.source},${name},${sex},${birth_date},${id_number},${phone},${address}\n`;
  }
}
