import { define, otherMention } from './fact-table.js';

export const birth = define<'birth'>({
  table: 'birth',
  roles: ['child', 'mother', 'father'],
  columns: {
    role: 'text',
    certificate_number: 'text',
    born_on: 'date',
    birth_order: 'smallint',
    child_name: 'text',
    child_person_filing: 'int',
    child_person_id: 'uuid',
    mother_name: 'text',
    father_name: 'text',
  },
  volatile: ['child_person_id'],
  row: (record, mention, around) => {
    const child = around.personOf('child');
    return {
      role: mention.role.toUpperCase(),
      certificate_number: record.fact.certificateNumber,
      born_on: record.fact.bornOn,
      birth_order: record.fact.order,
      child_name: otherMention(record, 'child')?.name ?? null,
      child_person_filing: child?.filing ?? null,
      child_person_id: child?.id ?? null,
      mother_name: otherMention(record, 'mother')?.name ?? null,
      father_name: otherMention(record, 'father')?.name ?? null,
    };
  },
});

export const oneChildCertificate = define<'one-child-certificate'>({
  table: 'one_child_certificate',
  roles: ['subject'],
  columns: {
    certificate_number: 'text',
    issued_on: 'date',
    child_name: 'text',
    child_person_filing: 'int',
    child_person_id: 'uuid',
  },
  volatile: ['child_person_id'],
  row: (record, _mention, around) => {
    const child = around.personOf('child');
    return {
      certificate_number: record.fact.certificateNumber,
      issued_on: record.fact.issuedOn,
      child_name: otherMention(record, 'child')?.name ?? null,
      child_person_filing: child?.filing ?? null,
      child_person_id: child?.id ?? null,
    };
  },
});

export const specialSupport = define<'special-support'>({
  table: 'special_support',
  roles: ['subject'],
  columns: { cause: 'text', since: 'date', ended_on: 'date', monthly_yuan: 'numeric' },
  volatile: [],
  row: ({ fact }) => ({
    cause: fact.cause,
    since: fact.since,
    ended_on: fact.endedOn ?? null,
    monthly_yuan: fact.monthlyYuan,
  }),
});
