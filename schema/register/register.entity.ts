import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A person’s entry in the household register. */
export const PersonRegisterTable = defineEntity({
  name: 'PersonRegisterTable',
  schema: 'hub',
  tableName: 'person_register',
  properties: {
    ...factProperties(),
    householdNumber: p.text(),
    householdId: p.uuid().nullable(),
    relation: p.text(),
    status: p.text(),
    statusOn: p.date().nullable(),
    livesElsewhere: p.boolean(),
    maritalStatus: p.text().nullable(),
    registeredOn: p.date().nullable(),
    registeredRegion: p.text().nullable(),
  },
});

/** A registration of someone who lives here and is registered elsewhere. */
export const PersonResidenceTable = defineEntity({
  name: 'PersonResidenceTable',
  schema: 'hub',
  tableName: 'person_residence',
  properties: {
    ...factProperties(),
    regionCode: p.text().nullable(),
    addressText: p.text(),
    building: p.text().nullable(),
    unit: p.text().nullable(),
    room: p.text().nullable(),
    householdId: p.uuid().nullable(),
    registeredRegionCode: p.text().nullable(),
    registeredAddressText: p.text().nullable(),
    occupation: p.text().nullable(),
    reason: p.text(),
    movedInOn: p.date().nullable(),
    leftOn: p.date().nullable(),
    localHeadName: p.text().nullable(),
    relation: p.text(),
  },
});
