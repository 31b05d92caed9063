import { isoDay } from '../model/calendar.js';
import type { Birth, OneChildCertificate, SpecialSupport } from '../model/population.js';
import { defineStream, type RowMention } from './stream.js';

/** Columns of the table's business part; `xh` and the flags before them are the exchange's own. */
export const csyx = defineStream<Birth>({
  department: 'family-planning',
  name: 'csyx',
  columns: ['zbh', 'etxm', 'etsfz', 'etxb', 'etcsrq', 'mqxm', 'mqsfz', 'fqxm', 'fqsfz', 'hc', 'qhdm'],
  keyColumns: ['zbh'],
  alienCodes: { etxb: '7' },
  facts: (community) => community.births,
  write: ({ key, child, mother, father, order, hasIdNumber }, { spec }) => {
    const mentions: RowMention[] = [
      { role: 'child', person: child, nameColumn: 'etxm', ...(hasIdNumber ? { idColumn: 'etsfz' } : {}) },
    ];
    if (mother !== null) mentions.push({ role: 'mother', person: mother, nameColumn: 'mqxm', idColumn: 'mqsfz' });
    if (father !== null) mentions.push({ role: 'father', person: father, nameColumn: 'fqxm', idColumn: 'fqsfz' });
    return {
      key,
      mentions,
      row: {
        zbh: key,
        etxm: child.name,
        etsfz: hasIdNumber ? child.idNumber : null,
        etxb: child.sex,
        etcsrq: isoDay(child.birth),
        mqxm: mother?.name ?? null,
        mqsfz: mother?.idNumber ?? null,
        fqxm: father?.name ?? null,
        fqsfz: father?.idNumber ?? null,
        hc: order,
        qhdm: spec.code,
      },
    };
  },
});

export const dsznfm = defineStream<OneChildCertificate>({
  department: 'family-planning',
  name: 'dsznfm',
  columns: ['zbh', 'xm', 'sfz', 'znxm', 'znsfz', 'fzrq', 'qhdm'],
  keyColumns: ['zbh'],
  facts: (community) => community.oneChildCertificates,
  write: ({ key, holder, child, issuedOn }, { spec }) => ({
    key,
    mentions: [
      { role: 'subject', person: holder, nameColumn: 'xm', idColumn: 'sfz' },
      { role: 'child', person: child, nameColumn: 'znxm', idColumn: 'znsfz' },
    ],
    row: {
      zbh: key,
      xm: holder.name,
      sfz: holder.idNumber,
      znxm: child.name,
      znsfz: child.idNumber,
      fzrq: isoDay(issuedOn),
      qhdm: spec.code,
    },
  }),
});

export const tsfc = defineStream<SpecialSupport>({
  department: 'family-planning',
  name: 'tsfc',
  columns: ['zbh', 'xm', 'sfz', 'fclx', 'ksrq', 'jsrq', 'je', 'qhdm'],
  keyColumns: ['zbh'],
  alienCodes: { fclx: '8' },
  facts: (community) => community.specialSupports,
  write: ({ key, person, cause, from, to, yuan }, { spec }) => ({
    key,
    mentions: [{ role: 'subject', person, nameColumn: 'xm', idColumn: 'sfz' }],
    row: {
      zbh: key,
      xm: person.name,
      sfz: person.idNumber,
      fclx: cause,
      ksrq: isoDay(from),
      jsrq: to === null ? null : isoDay(to),
      je: yuan.toFixed(2),
      qhdm: spec.code,
    },
  }),
});

export const familyPlanning = [csyx, dsznfm, tsfc] as const;
