import { civilAffairs } from '../../connectors/civil-affairs/connector.js';

export const streamsOfCivilAffairs = civilAffairs.streams;

/** The stream whose rows are measured: fourteen columns, an ID number, a telephone and an account. */
export const oldAgeAllowances = streamsOfCivilAffairs.find(({ name }) => name === 'old-age-allowances')!;
