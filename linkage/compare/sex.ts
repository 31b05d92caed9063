import type { Comparator } from '../record.js';

type Sex = 'male' | 'female';

const words: Readonly<Record<string, Sex>> = {
  男: 'male',
  男性: 'male',
  '1': 'male',
  '01': 'male',
  M: 'male',
  MALE: 'male',
  女: 'female',
  女性: 'female',
  '2': 'female',
  '02': 'female',
  F: 'female',
  FEMALE: 'female',
};

/** Sex in words, letters or the codes of GB/T 2261.1; unknown (0) and not stated (9) say nothing. */
export const sex: Comparator<Sex> = {
  name: 'sex',
  levels: ['same', 'differ'],
  prepare(raw) {
    const text = raw.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
    return words[text] ?? words[text.replace(/^[12][-.:、](?=[男女])/u, '')];
  },
  compare: (left, right) => (left === right ? 0 : 1),
};
