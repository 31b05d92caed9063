import { idNumberCheckCharacter } from '../canonical/id-number.js';
import type { CanonicalRecord, RecordOf } from '../canonical/record/index.js';
import type { PersonMention } from '../canonical/record/mention.js';
import { claimOf, type Claim } from './person.evidence.js';
import { goldenOf } from './person.golden.js';
import { judgeClaims, reasonWithoutNumber } from './person.identity.js';
import { headOf, kinshipToHead, registerKinship, settleKinship } from './person.kinship.js';
import { foldPinyin, pinyinOf } from './person.lookup.js';

const first17 = '42010619540101001';
const idNumber = first17 + idNumberCheckCharacter(first17);

const entry: RecordOf<'register-entry'> = {
  kind: 'register-entry',
  department: 'public-security',
  key: 'm1',
  asOf: '2026-11-01',
  mentions: [],
  fact: { householdNumber: 'h1', relation: '02', status: 'NORMAL', livesElsewhere: false, maritalStatus: '10' },
};
const enrolment: CanonicalRecord = {
  kind: 'insurance-enrolment',
  department: 'social-insurance',
  key: 's1',
  asOf: '2026-11-01',
  mentions: [],
  fact: { insurance: 'RESIDENT_PENSION', status: 'ACTIVE', startedOn: '2012-01-01' },
};
const marriage: CanonicalRecord = {
  kind: 'marriage',
  department: 'civil-affairs',
  key: 'c1',
  asOf: '2026-11-01',
  mentions: [],
  fact: { event: 'MARRIED', resultingStatus: '21', registeredOn: '1980-10-01', certificateNumber: 'c1' },
};
const death: CanonicalRecord = {
  kind: 'death',
  department: 'civil-affairs',
  key: 'd1',
  asOf: '2026-11-01',
  mentions: [],
  fact: { diedOn: '2026-10-20', certificateNumber: 'd1' },
};

function claim(record: CanonicalRecord, mention: Partial<PersonMention> = {}): Claim {
  const { kind, department, key } = record;
  const evidence = {
    key: `${department}/${kind}/${key}`,
    department,
    kind,
    keyToken: key,
    filing: 1,
    recordId: `record-${key}`,
    asOf: record.asOf,
    fetchedAt: new Date('2026-11-01T18:00:00Z'),
    record,
  };
  return claimOf(evidence, { role: 'subject', name: '张建国', idNumber, ...mention });
}

const born = { birthDate: '1954-01-01', sex: '1' } as const;

describe('who has an ID number', () => {
  it('joins claims to one number whose names are a clerk’s slip apart, and no others', () => {
    const [one, other] = [
      claim(entry, { ...born, name: '张建国', birthDate: undefined }),
      claim(death, { ...born, name: '张健国', birthDate: undefined }),
    ];
    expect(judgeClaims([one, other]).refused).toHaveLength(1);
    expect(judgeClaims([one, other], (a, b) => a[0] === b[0])).toMatchObject({ own: [one, other], refused: [] });
    expect(judgeClaims([other, one], () => false).refused).toHaveLength(1);
  });

  it('is one person where claims agree on the name or on the birth date', () => {
    const claims = [
      claim(entry, born),
      claim(enrolment),
      claim(marriage, { name: '张建囯', ...born }),
      claim(death, { name: '张建囯' }),
    ];
    expect(judgeClaims(claims)).toEqual({ own: claims, refused: [] });
  });

  it('is the one whom the register means, and whoever differs in both is refused', () => {
    const claims = [claim(enrolment, { name: '王小明' }), claim(entry, born)];
    const { own, refused } = judgeClaims(claims);
    expect(own).toEqual([claims[1]]);
    expect(refused).toEqual([{ claim: claims[0], reason: 'NAME_AND_BIRTH_DATE_DIFFER' }]);
  });

  it('is, of two in the register, the one whose birth date the number says', () => {
    const other = claim({ ...entry, key: 'm0' }, { name: '李秀兰', birthDate: '1960-02-02', sex: '2' });
    const { own, refused } = judgeClaims([other, claim(entry, born)]);
    expect(own[0]?.mention.name).toBe('张建国');
    expect(refused).toEqual([{ claim: other, reason: 'ID_NUMBER_SHARED' }]);
  });

  it('is its owner in whatever record, where the number was typed into the register entry of another', () => {
    const other = claim(entry, { name: '李秀兰', birthDate: '1960-02-02', sex: '1' });
    const residence: CanonicalRecord = {
      kind: 'residence-registration',
      department: 'public-security',
      key: 'r1',
      asOf: '2026-11-01',
      mentions: [],
      fact: { address: { text: '12栋2单元301' }, reason: 'WORK', relation: '99' },
    };
    for (const owner of [claim(residence, born), claim(marriage, born), claim(enrolment)]) {
      for (const order of [
        [other, owner],
        [owner, other],
      ]) {
        expect(judgeClaims(order)).toEqual({ own: [owner], refused: [{ claim: other, reason: 'ID_NUMBER_SHARED' }] });
      }
    }
  });

  it('counts a former name, and different middle dots as one', () => {
    const claims = [
      claim(entry, { name: '阿依古丽·买买提', formerName: '阿依' }),
      claim(enrolment, { name: '阿依古丽•买买提' }),
      claim(death, { name: '阿依' }),
    ];
    expect(judgeClaims(claims).refused).toEqual([]);
  });

  it('cannot be said of a missing or damaged number', () => {
    expect(reasonWithoutNumber({ role: 'subject', name: '张' })).toBe('ID_NUMBER_MISSING');
    expect(reasonWithoutNumber({ role: 'subject', name: '张', idNumberProblem: 'check-character' })).toBe(
      'ID_NUMBER_DAMAGED',
    );
  });
});

describe('golden values', () => {
  it('go by authority, whatever the order of the claims', () => {
    const claims = [
      claim(enrolment, { name: '张建囯', birthDate: '1954-01-01' }),
      claim(entry, born),
      claim(marriage, born),
    ];
    for (const order of [claims, claims.toReversed()]) {
      const { person, conflicts } = goldenOf(order);
      expect(person).toMatchObject({
        name: '张建国',
        sex: '1',
        birthDate: '1954-01-01',
        maritalStatus: '21',
        status: 'ALIVE',
      });
      expect(person.provenance.name).toMatchObject({ department: 'public-security', recordId: 'record-m1' });
      expect(person.provenance.maritalStatus).toMatchObject({ department: 'civil-affairs' });
      expect(conflicts.map(({ field }) => field).toSorted()).toEqual(['maritalStatus', 'name']);
    }
  });

  it('leave a death that one source reports unconfirmed', () => {
    const { person, conflicts } = goldenOf([claim(entry, born), claim(death, born)]);
    expect(person).toMatchObject({ status: 'DEATH_UNCONFIRMED', diedOn: null, registerStatus: 'NORMAL' });
    expect(person.unconfirmed.map(({ field, value }) => [field, value])).toEqual([
      ['lifeStatus', 'DEAD'],
      ['diedOn', '2026-10-20'],
    ]);
    expect(person.provenance.diedOn).toBeUndefined();
    expect(conflicts).toMatchObject([{ field: 'lifeStatus', candidates: [{ value: 'ALIVE' }, { value: 'DEAD' }] }]);
  });

  it('leave a death that the register alone knows of unconfirmed, too', () => {
    const dead = { ...entry, fact: { ...entry.fact, status: 'DEAD', statusOn: '2026-10-21' } } as CanonicalRecord;
    const { person, conflicts } = goldenOf([claim(dead, born), claim(enrolment, born)]);
    expect(person).toMatchObject({ status: 'DEATH_UNCONFIRMED', diedOn: null, registerStatus: 'DEAD' });
    expect(person.unconfirmed).toMatchObject([
      { field: 'lifeStatus', value: 'DEAD', department: 'public-security' },
      { field: 'diedOn', value: '2026-10-21', department: 'public-security' },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('take the register as the second source of a death', () => {
    const dead = { ...entry, fact: { ...entry.fact, status: 'DEAD', statusOn: '2026-10-21' } } as CanonicalRecord;
    const { person, conflicts } = goldenOf([claim(dead, born), claim(death, born)]);
    expect(person).toMatchObject({ status: 'DEAD', diedOn: '2026-10-20', unconfirmed: [] });
    expect(conflicts).toEqual([]);
  });

  it('leave a marriage as it was where one department alone says that it ended', () => {
    const widowed = { ...entry, fact: { ...entry.fact, maritalStatus: '30' } } as CanonicalRecord;
    const { person, conflicts } = goldenOf([claim(widowed, born), claim(marriage, born)]);
    expect(person.maritalStatus).toBe('21');
    expect(person.unconfirmed).toMatchObject([{ field: 'maritalStatus', value: '30', department: 'public-security' }]);
    expect(conflicts).toMatchObject([{ field: 'maritalStatus', candidates: [{ value: '21' }, { value: '30' }] }]);
  });

  it('show a birth date that the number contradicts, and who else uses the number', () => {
    const refused = claim({ ...entry, key: 'm2' }, { name: '李秀兰', birthDate: '1960-02-02' });
    const { conflicts } = goldenOf([claim(entry, { ...born, birthDate: '1954-01-10' })], [refused]);
    expect(conflicts.map(({ field }) => field)).toEqual(['birthDate', 'idNumber']);
    expect(JSON.stringify(conflicts)).not.toContain(idNumber);
  });
});

describe('kinship', () => {
  const member = (personId: string, relation: string, status = 'NORMAL') => ({
    personId,
    relation,
    status,
    registeredOn: null,
    recordId: `record-${personId}`,
    department: 'public-security' as const,
    key: personId,
  });

  it('reads near relatives of the head, and no in-laws', () => {
    expect(['10', '12', '20', '27', '28', '38', '39', '41', '51', '55'].map(kinshipToHead)).toEqual([
      'SPOUSE', 'SPOUSE', 'CHILD', 'CHILD', undefined, undefined, 'CHILD', undefined, 'PARENT', undefined,
    ]); // prettier-ignore
  });

  it('refers to the head who is there', () => {
    expect(headOf([member('old', '02', 'DEAD'), member('new', '02')])?.personId).toBe('new');
    expect(registerKinship([member('a', '12')])).toEqual([]);
  });

  it('goes both ways, once a pair', () => {
    const evidence = registerKinship([member('head', '02'), member('wife', '12'), member('son', '21')]);
    const all = settleKinship([...evidence, ...evidence], []);
    expect(all.map(({ personId, otherId, relation }) => `${personId} ${relation} ${otherId}`).toSorted()).toEqual([
      'head CHILD son', 'head SPOUSE wife', 'son PARENT head', 'wife SPOUSE head',
    ]); // prettier-ignore
  });

  it('ends with a divorce, also one that the register has not heard of, until they marry again', () => {
    const evidence = registerKinship([member('a', '02'), member('b', '12')]);
    const event = (kind: 'MARRIED' | 'DIVORCED', registeredOn: string) => ({
      pair: ['a', 'b'] as const,
      event: kind,
      registeredOn,
      department: 'civil-affairs' as const,
      recordId: `record-${registeredOn}`,
      key: registeredOn,
    });
    const ends = (...events: ReturnType<typeof event>[]) =>
      settleKinship(evidence, events).map(({ endedOn }) => endedOn);
    expect(ends(event('MARRIED', '2001-01-01'), event('DIVORCED', '2010-01-01'))).toEqual(['2010-01-01', '2010-01-01']);
    expect(ends(event('DIVORCED', '2010-01-01'), event('MARRIED', '2012-01-01'))).toEqual([null, null]);
    expect(settleKinship([], [event('DIVORCED', '2010-01-01')])).toEqual([]);
  });
});

describe('pinyin', () => {
  it.each([
    ['单雄信', 'shanxiongxin', 'sxx'],
    ['吕布', 'lvbu', 'lb'],
    ['尉迟恭', 'yuchigong', 'ycg'],
    ['买买提·艾力', 'maimaitiaili', 'mmtal'],
  ])('reads %s as %s', (name, full, initials) => {
    expect(pinyinOf(name)).toEqual({ full, initials });
  });

  it.each(['lü bu', 'LV BU', 'lyu bu', "lü'bu"])('takes %s for lvbu', (typed) => {
    expect(foldPinyin(typed)).toBe('lvbu');
  });
});
