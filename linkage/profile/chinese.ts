import type { Profile } from '../record.js';

export const chineseProfile: Profile = { name: 'chinese', fields: [], blocking: [] };
