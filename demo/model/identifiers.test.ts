import { dayOf } from './calendar.js';
import {
  bankAccountOf,
  creditCheckCharacter,
  creditCodeOf,
  idCheckCharacter,
  idNumberOf,
  IdNumbers,
} from './identifiers.js';
import { Random } from './random.js';

describe('identifiers', () => {
  it('has the check character of GB 11643', () => {
    expect(idCheckCharacter('11010519491231002')).toBe('X');
    expect(idNumberOf('110105', dayOf(1949, 12, 31), 2)).toBe('11010519491231002X');
  });

  it('has the check character of GB 32100', () => {
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(creditCodeOf('420106', new Random('code'))).toMatch(/^91420106[0-9A-HJ-NPQRTUWXY]{10}$/);
  });

  it('gives no ID number twice, keeps to its slot and to the sex, and says when a day is used up', () => {
    const random = new Random('numbers');
    const numbers = new IdNumbers(3);
    const given: string[] = [];
    for (;;) {
      const number = numbers.find('640104', dayOf(1980, 1, 1), '1', random);
      if (number === undefined) break;
      given.push(number);
    }
    expect(new Set(given).size).toBe(given.length);
    expect(given.length).toBeGreaterThanOrEqual(16);
    for (const number of given) {
      const sequence = Number(number.slice(14, 17));
      expect(sequence % 2).toBe(1);
      expect(Math.floor(sequence / 33)).toBe(3);
    }
  });

  it('makes card numbers that pass the Luhn check', () => {
    const account = bankAccountOf(new Random('card'));
    const sum = [...account].toReversed().reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    expect(sum % 10).toBe(0);
  });
});
