import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Hmac } from './hmac.js';
import { maskAccount, maskDisabilityCertificate, maskIdNumber, maskPhone } from './mask.js';
import type { Printer } from './printer.js';
import { VaultError } from './vault-error.js';
import { Vault } from './vault.js';

const key = () => createSecretKey(randomBytes(32));
const place = { table: 'person', column: 'id_number_sealed', rowId: '0199f0c0-0000-8000-8000-000001000000' };
const placeArbitrary = fc.record({ table: fc.string(), column: fc.string(), rowId: fc.uuid() });

function buildVault(versions: readonly number[] = [1]): Vault {
  return new Vault({ seal: new Map(versions.map((version) => [version, key()])), index: key(), hash: key() });
}

describe('the keyed hash', () => {
  it('is HMAC-SHA256, for any key, text and bytes, one after another', () => {
    const given = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 }));
    const long = fc.constantFrom('张'.repeat(5_000), 'a'.repeat(20_000));
    const keys = fc.uint8Array({ minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(
        keys,
        fc.array(fc.oneof({ weight: 9, arbitrary: given }, long), { maxLength: 6 }),
        (bytes, values) => {
          const own = new Hmac(createSecretKey(bytes));
          for (const value of values) {
            const wanted = createHmac('sha256', bytes).update(value).digest();
            expect(own.hex(value)).toBe(wanted.toString('hex'));
            expect(Buffer.from(own.bytes(value), 'latin1')).toEqual(wanted);
          }
        },
      ),
    );
    expect(() => new Hmac(createSecretKey(randomBytes(65)))).toThrow(RangeError);
  });

  it('of a key in a row is that of the joined text; of a text it tells texts, beginnings and vaults apart', () => {
    const vault = buildVault();
    const printer = vault.printer('key|a|', 'text|1|');
    const others = [vault.printer('key|a|', 'text|2|'), buildVault().printer('key|a|', 'text|1|')];
    const print = (of: Printer, how: 'key' | 'text', value: string) => {
      const out = Buffer.alloc(20);
      of[how](value, out, 2);
      return out;
    };
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('张'.repeat(5_000)));
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(print(printer, 'key', left).subarray(2, 18)).toEqual(vault.keyedHash(`key|a|${left}`));
        const printed = print(printer, 'text', left);
        const isSame = Buffer.from(left).equals(Buffer.from(right));
        expect(print(printer, 'text', right).equals(printed)).toBe(isSame);
        expect(print(printer, 'text', left)).toEqual(printed);
        for (const other of others) expect(print(other, 'text', left)).not.toEqual(printed);
      }),
    );
  });
});

describe('the vault', () => {
  const vault = buildVault();

  it('seals in a thread what it opens itself, in order and bound to the row', async () => {
    const sealing = vault.startSealing();
    try {
      const rowIds = Array.from({ length: 50 }, (_, index) => `row-${index}`);
      const texts = rowIds.map((id) => `张建国 ${id}`);
      const orders = [
        sealing.seal('source_record', 'sealed', rowIds, texts),
        sealing.seal('source_record', 'sealed', [], []),
        sealing.seal('source_record', 'sealed', ['other'], ['甲']),
      ];
      const [first, none, second] = await Promise.all(orders);
      const at = (rowId: string) => ({ table: 'source_record', column: 'sealed', rowId });
      expect(first?.map((sealed, index) => vault.open(sealed, at(`row-${index}`)))).toEqual(texts);
      expect(none).toEqual([]);
      expect(vault.open(second?.[0] as Uint8Array, at('other'))).toBe('甲');
      expect(() => vault.open(second?.[0] as Uint8Array, at('row-0'))).toThrow(VaultError);
    } finally {
      await sealing.stop();
    }
  });

  it('fails what a stopped thread was to seal, and says nothing of it', async () => {
    const sealing = vault.startSealing();
    const order = sealing.seal('t', 'c', ['r'], ['11010519491231002X']);
    const [outcome] = await Promise.all([order.catch((error: unknown) => error), sealing.stop()]);
    expect(outcome).toMatchObject({ problem: 'sealing-stopped' });
    await expect(sealing.seal('t', 'c', ['r'], ['11010519491231002X'])).rejects.toThrow(/the run is tried again/);
  });

  it('opens what it sealed, at any place and for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), placeArbitrary, (value, at) => {
        expect(vault.open(vault.seal(value, at), at)).toBe(value);
      }),
    );
  });

  it('opens nothing of which one bit was changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.integer({ min: 0, max: 7 }), (value, at, bit) => {
        const sealed = vault.seal(value, place);
        const index = at % sealed.length;
        sealed[index] = (sealed[index] as number) ^ (1 << bit);
        expect(() => vault.open(sealed, place)).toThrow(VaultError);
      }),
    );
  });

  it('opens nothing at another place', () => {
    const sealed = vault.seal('11010519491231002X', place);
    for (const elsewhere of [
      { table: 'assistance' },
      { column: 'phone_sealed' },
      { rowId: '0199f0c0-0000-8000-8000-000002000000' },
    ]) {
      expect(() => vault.open(sealed, { ...place, ...elsewhere })).toThrow(/does not open/);
    }
  });

  it('says of a shortened value where it lies, and nothing of what it held', () => {
    expect(() => vault.open(vault.seal('13812345678', place).subarray(0, 20), place)).toThrow(
      /person\.id_number_sealed of row 0199f0c0/,
    );
  });

  it('seals one value differently each time', () => {
    const sealed = Array.from({ length: 3000 }, () => vault.seal('13812345678', place).toString('base64'));
    expect(new Set(sealed).size).toBe(3000);
  });

  it('seals with the newest key and opens with the one that sealed', () => {
    const first = key();
    const index = key();
    const hash = key();
    const older = new Vault({ seal: new Map([[1, first]]), index, hash });
    const newer = new Vault({
      seal: new Map([
        [1, first],
        [2, key()],
      ]),
      index,
      hash,
    });
    const sealed = older.seal('value', place);
    expect(newer.open(sealed, place)).toBe('value');
    expect(newer.isOutdated(sealed)).toBe(true);
    expect(newer.isOutdated(newer.seal('value', place))).toBe(false);
    expect(() => older.open(newer.seal('value', place), place)).toThrow(/key version 2, which is not loaded/);
  });
});

describe('keyed tokens', () => {
  const vault = buildVault();

  it('are equal for equal values of one kind and for no others', () => {
    const token = vault.blindIndex('id-number', '11010519491231002X');
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(vault.blindIndex('id-number', '11010519491231002X')).toBe(token);
    expect(vault.blindIndex('phone', '11010519491231002X')).not.toBe(token);
    expect(buildVault().blindIndex('id-number', '11010519491231002X')).not.toBe(token);
  });

  it('hash text and its bytes alike, to 16 bytes', () => {
    expect(vault.keyedHash('张建国')).toEqual(vault.keyedHash(Buffer.from('张建国', 'utf8')));
    expect(vault.keyedHash('张建国')).toHaveLength(16);
  });
});

describe('masks', () => {
  it.each([
    [maskIdNumber, '420106195401010021', '420106***********1'],
    [maskIdNumber, '11010519491231002X', '110105***********X'],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '02787654321', '027****4321'],
    [maskPhone, '87654321', '******21'],
    [maskAccount, '6222021234567890123', '***************0123'],
    [maskAccount, '123', '**3'],
    [maskDisabilityCertificate, '42010619540101002143', '420106************43'],
  ])('are what staff may see', (mask, value, masked) => {
    expect(mask(value)).toBe(masked);
  });

  it('of an ID number hides the three digits that its birth date does not tell', () => {
    const mask = maskIdNumber('420106195401010021');
    const hidden = mask.slice(14, 17);
    expect(hidden).toBe('***');
  });

  it('hide at least a third of anything', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{3,24}$/),
        fc.constantFrom(maskIdNumber, maskPhone, maskAccount, maskDisabilityCertificate),
        (value, mask) => {
          const hidden = [...mask(value)].filter((character) => character === '*').length;
          expect(hidden).toBeGreaterThanOrEqual(Math.floor(value.length / 3));
          expect(mask(value)).toHaveLength(value.length);
        },
      ),
    );
  });
});
