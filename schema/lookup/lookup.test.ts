import { buildHubSchema } from '../build.js';
import { ask, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';

interface Result {
  readonly readAs: string;
  readonly hasMore: boolean;
  readonly hits: readonly {
    readonly matched: string;
    readonly birthYear: number | null;
    readonly building: string | null;
    readonly headName: string | null;
  }[];
}

describe('lookup', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const look = async (text: string, { account = 'staff-k', first = 20 } = {}) => {
    const question = `query ($text: String!, $first: Int!) { lookup(text: $text, first: $first) {
      readAs hasMore hits { matched birthYear building headName } } }`;
    const asking = { pool: database.gateway(), vault: world.vault, grant: demoGrant(account) };
    const asked = await ask(schema, asking, question, { text, first });
    return { ...asked, found: asked.result.data?.['lookup'] as Result };
  };
  const matched = ({ found }: { found: Result }) => found.hits.map((hit) => hit.matched);

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  it('reads names, pinyin and its initials', async () => {
    expect(matched(await look('张建国'))).toEqual(['张建国']);
    expect(matched(await look('张')).toSorted()).toEqual(['张伟', '张建国']);
    for (const typed of ['zhangjianguo', 'ZhangJianGuo', 'zjg', 'zhang jian guo', 'ｚｊｇ']) {
      const asked = await look(typed);
      expect([typed, asked.found.readAs, ...matched(asked)]).toEqual([typed, 'pinyin', '张建国']);
    }
  });

  it('reads ID numbers from a card reader, a Chinese IME or half-width keys, and phones', async () => {
    const { jianguo } = world.idNumbers;
    const wide = [...jianguo].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('');
    for (const typed of [jianguo, wide, `${jianguo.slice(0, 6)} ${jianguo.slice(6)}`]) {
      const asked = await look(typed);
      expect([asked.found.readAs, ...matched(asked)]).toEqual(['id-number', '张建国']);
    }
    for (const typed of [world.phone, '138 1234 5678', '+86 13812345678']) {
      const asked = await look(typed);
      expect([asked.found.readAs, ...matched(asked)]).toEqual(['phone', '张建国']);
    }
  });

  it('reads doors in words and in dashes, whole and begun', async () => {
    for (const typed of [
      '12栋2单元301',
      '12-2-301',
      '12号2-301',
      '十二号楼二单元三零一室',
      '12栋',
      '12栋2单元',
      '12-2',
      '12',
    ]) {
      const { found } = await look(typed);
      expect([typed, found.readAs, found.hits.map(({ headName }) => headName)]).toEqual([typed, 'door', ['张建国']]);
    }
  });

  it('tells people apart by birth year, building and head', async () => {
    const { found } = await look('王淑芬');
    expect(found.hits).toEqual([{ matched: '王淑芬', birthYear: 1944, building: '3', headName: '王淑芬' }]);
  });

  it('answers what is not here and what is not in the reader’s area alike', async () => {
    const elsewhere = await look('马晓东');
    const nowhere = await look('没有此人');
    expect(elsewhere.result).toEqual(nowhere.result);
    expect(elsewhere.found).toEqual({ readAs: 'name', hasMore: false, hits: [] });
    expect(elsewhere.persons).toEqual([]);
    expect(matched(await look('马晓东', { account: 'staff-changcheng' }))).toEqual(['马晓东']);
  });

  it('says that there is more', async () => {
    const { found } = await look('张', { first: 1 });
    expect([found.hits.length, found.hasMore]).toEqual([1, true]);
  });

  it('says what is wrong with a whole ID number, waits for one that is still being typed, and bounds the page', async () => {
    const wrong = await look(`${world.idNumbers.jianguo.slice(0, 17)}1`);
    expect(wrong.result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await look(world.idNumbers.jianguo.slice(0, 16))).found).toEqual({
      readAs: 'id-number',
      hasMore: false,
      hits: [],
    });
    expect((await look('张', { first: 1000 })).result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await look('x'.repeat(101))).result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await look('  ')).found.hits).toEqual([]);
  });

  it('names everyone who was shown in the access record, whatever was selected', async () => {
    const { persons } = await look('张');
    expect(persons).toEqual([world.people.jianguo.id, world.people.wei.id].toSorted());
  });
});
