import { crosswalk, sameCodes } from '../kit/crosswalk.js';
import { defineStream } from '../kit/define-stream.js';
import { takeMention, takeOptionalMention } from '../kit/mention.js';

const department = 'family-planning';

const sexes = sameCodes(['1', '2', '9']);
const change = { column: 'czlx', crosswalk: crosswalk({ '1': 'put', '2': 'put', '3': 'delete' }) };
export const supportCauses = crosswalk({ '1': 'CHILD_DEATH', '2': 'CHILD_DISABILITY' });

const birthOrderMax = 20;

export const births = defineStream({
  department,
  name: 'births',
  kind: 'birth',
  label: '出生登记',
  columns: ['czlx', 'zbh', 'etxm', 'etsfz', 'etxb', 'etcsrq', 'mqxm', 'mqsfz', 'fqxm', 'fqsfz', 'hc', 'qhdm'],
  shapes: {
    zbh: 'number',
    etxm: 'name',
    etsfz: 'id-number',
    mqxm: 'name',
    mqsfz: 'id-number',
    fqxm: 'name',
    fqsfz: 'id-number',
  },
  keyColumns: ['zbh'],
  change,
  body(take) {
    const bornOn = take.day('etcsrq');
    const order = take.wholeNumber('hc');
    if (order < 1 || order > birthOrderMax) take.refuse('malformed-number', 'hc');
    // A child that has no name yet is still born: the row says so of its parents.
    const people = [
      takeOptionalMention(
        take,
        'child',
        { name: 'etxm', idNumber: 'etsfz' },
        { sex: take.code('etxb', sexes), birthDate: bornOn },
      ),
      takeOptionalMention(take, 'mother', { name: 'mqxm', idNumber: 'mqsfz' }, { sex: '2' }),
      takeOptionalMention(take, 'father', { name: 'fqxm', idNumber: 'fqsfz' }, { sex: '1' }),
    ];
    return {
      regionCode: take.optionalRegion('qhdm'),
      mentions: people.filter((person) => person !== undefined),
      fact: { certificateNumber: take.text('zbh'), bornOn, order },
    };
  },
});

export const oneChildCertificates = defineStream({
  department,
  name: 'one-child-certificates',
  kind: 'one-child-certificate',
  label: '独生子女父母光荣证',
  columns: ['czlx', 'zbh', 'xm', 'sfz', 'znxm', 'znsfz', 'fzrq', 'qhdm'],
  shapes: { zbh: 'number', xm: 'name', sfz: 'id-number', znxm: 'name', znsfz: 'id-number' },
  keyColumns: ['zbh'],
  change,
  body(take) {
    const holder = takeMention(take, 'subject', { name: 'xm', idNumber: 'sfz' });
    const child = takeOptionalMention(take, 'child', { name: 'znxm', idNumber: 'znsfz' });
    return {
      regionCode: take.optionalRegion('qhdm'),
      mentions: child === undefined ? [holder] : [holder, child],
      fact: { certificateNumber: take.text('zbh'), issuedOn: take.day('fzrq') },
    };
  },
});

export const specialSupports = defineStream({
  department,
  name: 'special-supports',
  kind: 'special-support',
  label: '计划生育特别扶助',
  columns: ['czlx', 'zbh', 'xm', 'sfz', 'fclx', 'ksrq', 'jsrq', 'je', 'qhdm'],
  shapes: { zbh: 'number', xm: 'name', sfz: 'id-number' },
  keyColumns: ['zbh'],
  change,
  body(take) {
    take.ignore('zbh');
    return {
      regionCode: take.optionalRegion('qhdm'),
      mentions: [takeMention(take, 'subject', { name: 'xm', idNumber: 'sfz' })],
      fact: {
        cause: take.code('fclx', supportCauses),
        since: take.day('ksrq'),
        endedOn: take.optionalDay('jsrq'),
        monthlyYuan: take.amount('je'),
      },
    };
  },
});
