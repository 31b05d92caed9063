import fc from 'fast-check';
import { creditCodeCheckCharacter, parseCreditCode } from './credit-code.js';
import { filingMax, filingOf, InvalidIdError, isId, madeAtMs, newId } from './id.js';
import { normalisePhone } from './phone.js';
import { areasOf, isWithin, normaliseRegionCode, regionLevelOf } from './region-code.js';

describe('credit code', () => {
  it('reads the sample of the standard', () => {
    expect(parseCreditCode(' 91350100m000100y43')).toEqual({ ok: true, value: '91350100M000100Y43' });
    expect(parseCreditCode('91350100M000100Y44')).toEqual({ ok: false, problem: 'check-character' });
    expect(parseCreditCode('91350100I000100Y43')).toEqual({ ok: false, problem: 'malformed' });
    expect(parseCreditCode('')).toEqual({ ok: false, problem: 'missing' });
  });

  it('catches every wrong character', () => {
    const character = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY'));
    const first17 = fc.array(character, { minLength: 17, maxLength: 17 }).map((list) => list.join(''));
    fc.assert(
      fc.property(first17, fc.nat(16), character, (digits, at, other) => {
        const value = digits + creditCodeCheckCharacter(digits);
        expect(parseCreditCode(value)).toEqual({ ok: true, value });
        fc.pre(value[at] !== other);
        expect(parseCreditCode(value.slice(0, at) + other + value.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

describe('region code', () => {
  it('lists the areas of a community, widest first', () => {
    expect(areasOf('420106990001')).toEqual(['0', '42', '4201', '420106', '420106990', '420106990001']);
    expect(areasOf('4201')).toEqual(['0', '42', '4201']);
    expect(areasOf('0')).toEqual(['0']);
    expect(() => areasOf('42010')).toThrow(RangeError);
  });

  it('knows levels and containment', () => {
    expect(regionLevelOf('420106990001')).toBe('community');
    expect(isWithin('420106990001', '420106')).toBe(true);
    expect(isWithin('420106990001', '42010')).toBe(false);
    expect(isWithin('640106003004', '42')).toBe(false);
  });

  it.each([
    ['420106000000', '420106'],
    ['４２０１０６', '420106'],
    ['420106990001', '420106990001'],
    ['420106990000', '420106990'],
    ['420000', '42'],
    ['42010', null],
    ['', null],
    ['000000000000', null],
  ])('normalises %j to %j', (text, code) => expect(normaliseRegionCode(text)).toBe(code));
});

describe('phone', () => {
  it.each([
    ['13812341234', '13812341234'],
    ['+86 138-1234-1234', '13812341234'],
    ['8613812341234', '13812341234'],
    ['（027）8888 1234', '02788881234'],
    ['88881234', '88881234'],
    ['123', null],
    ['', null],
  ])('normalises %j to %j', (text, value) => expect(normalisePhone(text)).toBe(value));
});

describe('id', () => {
  it('carries the filing number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: filingMax }), (filing) => {
        const id = newId(filing);
        expect(isId(id)).toBe(true);
        expect(filingOf(id)).toBe(filing);
        expect(Math.abs(madeAtMs(id) - Date.now())).toBeLessThan(1000);
      }),
    );
  });

  it('makes no two alike', () => {
    expect(new Set(Array.from({ length: 20_000 }, () => newId(7))).size).toBe(20_000);
  });

  it('refuses a filing number out of range and texts that are no id', () => {
    expect(() => newId(-1)).toThrow(RangeError);
    expect(() => newId(filingMax + 1)).toThrow(RangeError);
    expect(() => filingOf(crypto.randomUUID())).toThrow(InvalidIdError);
    expect(isId('x')).toBe(false);
  });
});
