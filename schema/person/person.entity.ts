import { defineEntity, p } from '@mikro-orm/postgresql';

/** The golden record of one human being. */
export const PersonTable = defineEntity({
  name: 'PersonTable',
  schema: 'hub',
  tableName: 'person',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    namePinyin: p.text().nullable(),
    nameInitials: p.text().nullable(),
    formerName: p.text().nullable(),
    sex: p.text().nullable(),
    birthDate: p.date().nullable(),
    ethnicity: p.text().nullable(),
    idNumberSealed: p.blob().nullable(),
    idNumberMask: p.text().nullable(),
    phoneSealed: p.blob().nullable(),
    phoneMask: p.text().nullable(),
    maritalStatus: p.text().nullable(),
    status: p.text().default('ALIVE'),
    diedOn: p.date().nullable(),
    registerStatus: p.text().nullable(),
    provenance: p.json().defaultRaw(`'{}'`),
    unconfirmed: p.json().defaultRaw(`'[]'`),
    areas: p.array().columnType('text[]'),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
