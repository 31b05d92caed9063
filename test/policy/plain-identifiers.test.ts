import { randomBytes } from 'node:crypto';
import { newId } from '../../schema/canonical/id.js';
import { ensureVault, maskDisabilityCertificate, maskIdNumber, maskPhone } from '../../schema/vault/index.js';
import { testDatabase, type TestDatabase } from '../kit/database.js';
import { assertNoPlainIdentifiers, findPlainIdentifiers } from './plain-identifiers.js';

const idNumber = '11010519491231002X';
const phone = '13812345678';

describe('the search of a dump', () => {
  it.each([
    ['an ID number', `1\t张三\t${idNumber}\n`, ['ID number']],
    ['a lower-case one', `{"id":"${idNumber.toLowerCase()}"}`, ['ID number']],
    ['one of fifteen digits', '110105491231002', ['ID number']],
    ['one within a certificate number', `${idNumber}43`, ['ID number']],
    ['a phone', `"${phone}"`, ['phone']],
    ['no number with a wrong check character', '110105194912310021', []],
    ['no mask', `${maskIdNumber(idNumber)} ${maskPhone(phone)} ${maskDisabilityCertificate(`${idNumber}43`)}`, []],
    ['no id, hash, region or day', `${newId(1)} ${'1'.repeat(64)} 420106990001 20261101`, []],
  ])('finds %s', (_, text, kinds) => {
    expect(findPlainIdentifiers(text)).toEqual(kinds);
  });
});

describe('a dump of every table', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const insertPerson = (values: { name: string; sealed: Buffer; mask: string }) =>
    database
      .worker()
      .query(
        `insert into hub.person (filing, id, name, id_number_sealed, id_number_mask, areas) values (1, $1, $2, $3, $4, '{0}')`,
        [newId(1), values.name, values.sealed, values.mask],
      );

  it('holds nothing to read where numbers are sealed', async () => {
    const vault = await ensureVault(database.owner(), randomBytes(32));
    const sealed = vault.seal(idNumber, { table: 'person', column: 'id_number_sealed', rowId: newId(1) });
    await insertPerson({ name: '张三', sealed, mask: maskIdNumber(idNumber) });
    await assertNoPlainIdentifiers(database.owner());
  });

  it('is found out where a number was kept as text or as bytes', async () => {
    await insertPerson({ name: idNumber, sealed: Buffer.from([1]), mask: '*' });
    await insertPerson({ name: '李四', sealed: Buffer.from(idNumber), mask: '*' });
    await expect(assertNoPlainIdentifiers(database.owner())).rejects.toThrow(
      /2 plain identifiers: ID number in hub\.person, row 2/,
    );
  });
});
