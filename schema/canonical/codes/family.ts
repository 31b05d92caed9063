import { defineCodes } from './code-list.js';

/** What a marriage registration records. */
export const marriageEventCodes = defineCodes('Marriage event', { MARRIED: '结婚', DIVORCED: '离婚' });

/** Preferential treatment of a family. */
export const militaryFamilyKindCodes = defineCodes('Military family', { SOLDIER: '现役军人家属', MARTYR: '烈士遗属' });

/** Why parents receive special support. */
export const specialSupportCauseCodes = defineCodes('Special support cause', {
  CHILD_DEATH: '独生子女死亡',
  CHILD_DISABILITY: '独生子女伤残',
});
