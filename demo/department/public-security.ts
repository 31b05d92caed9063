import { compactDay, type Day } from '../model/calendar.js';
import { standardAddress } from '../model/doors.js';
import type {
  Community,
  Dwelling,
  RegisteredHousehold,
  RegisterEntry,
  RegisterStatus,
  Residence,
} from '../model/population.js';
import { defineStream } from './stream.js';

const statusCodes: Readonly<Record<RegisterStatus, string>> = { normal: '0', dead: '1', 'moved-out': '2' };

export const households = defineStream<RegisteredHousehold>({
  department: 'public-security',
  name: 'households',
  columns: ['HH', 'HLB', 'QHDM', 'DZ', 'LDH', 'DYH', 'SH', 'HZXM', 'ZT', 'GXSJ'],
  keyColumns: ['HH'],
  hasAddress: true,
  alienCodes: { HLB: '9', ZT: '7' },
  facts: (community) => community.households,
  write: (household, { spec }) => ({
    key: household.number,
    householdNumber: household.number,
    mentions: [{ role: 'head', person: household.head, nameColumn: 'HZXM' }],
    row: {
      HH: household.number,
      HLB: household.kind === 'family' ? '1' : '2',
      QHDM: spec.code,
      ...door(household.dwelling, { spec }),
      HZXM: household.head.name,
      ZT: household.open ? '1' : '0',
      GXSJ: household.changedAt,
    },
  }),
});

export const members = defineStream<RegisterEntry>({
  department: 'public-security',
  name: 'members',
  columns: [
    'RYBH',
    'HH',
    'QHDM',
    'XM',
    'CYM',
    'GMSFHM',
    'XB',
    'CSRQ',
    'MZ',
    'YHZGX',
    'HYZK',
    'RYZT',
    'ZTRQ',
    'RHFL',
    'QRRQ',
    'LXDH',
    'GXSJ',
  ],
  keyColumns: ['RYBH'],
  alienCodes: { YHZGX: '9X', HYZK: '24', MZ: '99', XB: '3' },
  maritalColumn: 'HYZK',
  facts: function* (community) {
    for (const household of community.households) yield* household.entries;
  },
  write: ({ key, household, person, ...entry }, { spec }) => ({
    key,
    householdNumber: household.number,
    mentions: [{ role: 'subject', person, nameColumn: 'XM', idColumn: 'GMSFHM' }],
    dead: entry.status === 'dead',
    row: {
      RYBH: key,
      HH: household.number,
      QHDM: spec.code,
      XM: person.name,
      CYM: person.formerName,
      GMSFHM: person.idNumber,
      XB: person.sex,
      CSRQ: compactDay(person.birth),
      MZ: person.ethnicity,
      YHZGX: entry.relation,
      HYZK: person.marital,
      RYZT: statusCodes[entry.status],
      ZTRQ: dayOrEmpty(entry.statusOn),
      RHFL: entry.livesElsewhere ? '1' : '0',
      QRRQ: compactDay(entry.registeredOn),
      LXDH: person.phone,
      GXSJ: entry.changedAt,
    },
  }),
});

export const residences = defineStream<Residence>({
  department: 'public-security',
  name: 'residences',
  columns: [
    'DJBH',
    'XM',
    'GMSFHM',
    'XB',
    'CSRQ',
    'MZ',
    'HJQHDM',
    'HJDZ',
    'QHDM',
    'DZ',
    'LDH',
    'DYH',
    'SH',
    'LXDH',
    'ZY',
    'JZSY',
    'QRRQ',
    'LKRQ',
    'BDHZXM',
    'YBDHZGX',
    'GXSJ',
  ],
  keyColumns: ['DJBH'],
  hasAddress: true,
  alienCodes: { JZSY: '7', YBDHZGX: 'A1' },
  facts: (community) => community.residences,
  write: ({ key, person, ...residence }, { spec }) => ({
    key,
    mentions: [{ role: 'subject', person, nameColumn: 'XM', idColumn: 'GMSFHM' }],
    row: {
      DJBH: key,
      XM: person.name,
      GMSFHM: person.idNumber,
      XB: person.sex,
      CSRQ: compactDay(person.birth),
      MZ: person.ethnicity,
      HJQHDM: residence.registeredCode,
      HJDZ: residence.registeredAddress,
      QHDM: spec.code,
      ...door(residence.dwelling, { spec }),
      LXDH: person.phone,
      ZY: person.occupation,
      JZSY: residence.reason,
      QRRQ: compactDay(residence.movedInOn),
      LKRQ: dayOrEmpty(residence.leftOn),
      BDHZXM: residence.head.name,
      YBDHZGX: residence.relation,
      GXSJ: residence.changedAt,
    },
  }),
});

export const publicSecurity = [households, members, residences] as const;

function door(dwelling: Dwelling | null, { spec }: Pick<Community, 'spec'>) {
  if (dwelling === null) return { DZ: `${spec.addressPrefix}集体户`, LDH: '', DYH: '', SH: '' };
  return { DZ: standardAddress(spec, dwelling), LDH: dwelling.building, DYH: dwelling.unit, SH: dwelling.room };
}

function dayOrEmpty(day: Day | null): string {
  return day === null ? '' : compactDay(day);
}
