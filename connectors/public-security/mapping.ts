import { ethnicityCodes } from '../../schema/canonical/codes/ethnicity.js';
import { maritalStatusCodes } from '../../schema/canonical/codes/marital-status.js';
import { relationCodes } from '../../schema/canonical/codes/relation.js';
import { normaliseName } from '../../schema/canonical/name.js';
import { crosswalk, sameCodes } from '../kit/crosswalk.js';
import { defineStream } from '../kit/define-stream.js';
import type { FieldTaker } from '../kit/field-taker.js';
import { takeMention } from '../kit/mention.js';

const department = 'public-security';

/** National lists that public security uses as they are. */
const sexes = sameCodes(['1', '2', '9']);
const ethnicities = sameCodes(ethnicityCodes.codes);
const relations = sameCodes(relationCodes.codes);
const maritalStatuses = sameCodes(maritalStatusCodes.codes);

const registerKinds = crosswalk({ '1': 'FAMILY', '2': 'COLLECTIVE' });
const householdStatuses = crosswalk({ '1': 'OPEN', '0': 'CLOSED' });
export const entryStatuses = crosswalk({ '0': 'NORMAL', '1': 'DEAD', '2': 'MOVED_OUT' });
export const livesWhere = crosswalk({ '0': 'HERE', '1': 'ELSEWHERE' });
export const reasons = crosswalk({ '1': 'WORK', '2': 'BUSINESS', '3': 'FAMILY', '4': 'STUDY', '9': 'OTHER' });

const doorColumns = { text: 'DZ', building: 'LDH', unit: 'DYH', room: 'SH' };

function takePerson(take: FieldTaker, formerName?: string) {
  return takeMention(
    take,
    'subject',
    { name: 'XM', idNumber: 'GMSFHM' },
    {
      formerName,
      sex: take.code('XB', sexes),
      birthDate: take.optionalDay('CSRQ'),
      ethnicity: take.optionalCode('MZ', ethnicities),
      phone: take.phone('LXDH'),
    },
  );
}

export const households = defineStream({
  department,
  name: 'households',
  kind: 'registered-household',
  label: '户籍户',
  columns: ['HH', 'HLB', 'QHDM', 'DZ', 'LDH', 'DYH', 'SH', 'HZXM', 'ZT', 'GXSJ'],
  shapes: { HH: 'number', DZ: 'address' },
  keyColumns: ['HH'],
  body(take) {
    // The head stands in the members' listing with relation 02, under a key of its own.
    take.ignore('HZXM', 'GXSJ');
    return {
      regionCode: take.region('QHDM'),
      mentions: [],
      fact: {
        householdNumber: take.text('HH'),
        registerKind: take.code('HLB', registerKinds),
        address: take.address(doorColumns),
        status: take.code('ZT', householdStatuses),
      },
    };
  },
});

export const members = defineStream({
  department,
  name: 'members',
  kind: 'register-entry',
  label: '户籍成员',
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
  shapes: { RYBH: 'number', HH: 'number', XM: 'name', CYM: 'name', GMSFHM: 'id-number', LXDH: 'phone' },
  keyColumns: ['RYBH'],
  body(take) {
    take.ignore('RYBH', 'GXSJ');
    const former = normaliseName(take.optionalText('CYM'));
    return {
      regionCode: take.region('QHDM'),
      mentions: [takePerson(take, former.ok ? former.value : undefined)],
      fact: {
        householdNumber: take.text('HH'),
        relation: take.code('YHZGX', relations),
        status: take.code('RYZT', entryStatuses),
        statusOn: take.optionalDay('ZTRQ'),
        livesElsewhere: take.code('RHFL', livesWhere) === 'ELSEWHERE',
        maritalStatus: take.optionalCode('HYZK', maritalStatuses),
        registeredOn: take.optionalDay('QRRQ'),
      },
    };
  },
});

export const residences = defineStream({
  department,
  name: 'residences',
  kind: 'residence-registration',
  label: '居住登记',
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
  shapes: {
    DJBH: 'number',
    XM: 'name',
    GMSFHM: 'id-number',
    HJDZ: 'address',
    DZ: 'address',
    LXDH: 'phone',
    ZY: 'words',
    BDHZXM: 'name',
  },
  keyColumns: ['DJBH'],
  body(take) {
    take.ignore('DJBH', 'GXSJ');
    const localHead = normaliseName(take.optionalText('BDHZXM'));
    return {
      regionCode: take.region('QHDM'),
      mentions: [takePerson(take)],
      fact: {
        address: take.address(doorColumns),
        registeredRegionCode: take.optionalRegion('HJQHDM'),
        registeredAddressText: take.optionalText('HJDZ'),
        occupation: take.optionalText('ZY'),
        reason: take.code('JZSY', reasons),
        movedInOn: take.optionalDay('QRRQ'),
        leftOn: take.optionalDay('LKRQ'),
        localHeadName: localHead.ok ? localHead.value : undefined,
        relation: take.code('YBDHZGX', relations),
      },
    };
  },
});
