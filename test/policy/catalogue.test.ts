import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../../schema/entities.js';
import { testDatabase, type TestDatabase } from '../kit/database.js';
import { notGrowing, operatorTables, stagingTables } from './table-kinds.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.owner().query<Row>(text, values)).rows;
}

interface Key {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
}

/** Primary keys, unique constraints and unique indexes with their columns in order. */
function findKeys(): Promise<Key[]> {
  return query<Key>(`
    select t.relname as table, x.relname as name,
      (select array_agg(a.attname::text order by k.place) from unnest(i.indkey::int2[]) with ordinality as k (number, place)
         join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number) as columns
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    where t.relnamespace = 'hub'::regnamespace and i.indisunique order by 1, 2`);
}

const gatewayPolicies = () =>
  query<{ table: string; command: string; permissive: string; using: string; forced: boolean }>(`
    select p.tablename as table, p.cmd as command, p.permissive, p.qual as using,
      (select relrowsecurity and relforcerowsecurity from pg_class where oid = ('hub.' || p.tablename)::regclass) as forced
    from pg_policies p where schemaname = 'hub' and 'hub_gateway' = any(roles) order by 1`);

const writes = (role: string) =>
  query<{ table: string; privilege: string }>(
    `select relname as table, privilege from pg_class,
       unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
     where relnamespace = 'hub'::regnamespace and relkind = 'r' and has_table_privilege($1, oid, privilege)`,
    [role],
  );

// Precision aside, and by the names MikroORM has for them; an identity column is `serial` to it.
const named = (type: string) =>
  type
    .replace(/\(.*\)$/, '')
    .replace('timestamp with time zone', 'timestamptz')
    .replace(/^(integer|serial)$/, 'int');

describe('keys', () => {
  it('begin with the filing number in every table that grows with people', async () => {
    const keys = (await findKeys()).filter(({ table }) => !notGrowing.includes(table));
    expect(new Set(keys.map(({ table }) => table)).size).toBeGreaterThan(15);
    expect(keys.filter(({ columns }) => columns[0] !== 'filing')).toEqual([]);
  });

  it('hold the filing number in staging, which is unlogged', async () => {
    const keys = (await findKeys()).filter(({ table }) => stagingTables.includes(table));
    for (const { columns } of keys) expect(columns).toContain('filing');
    const logged = await query(
      `select relname from pg_class where relname = any($1) and relpersistence <> 'u' and relkind = 'r'`,
      [stagingTables],
    );
    expect(logged).toEqual([]);
  });

  it('are there for every table', async () => {
    const keyless = await query(`
      select relname from pg_class t where relnamespace = 'hub'::regnamespace and relkind = 'r'
      and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`);
    expect(keyless).toEqual([]);
  });

  it('of others are referred to within one filing alone', async () => {
    const references = await query<{ name: string; first: string; foreign: string }>(`
      select c.conname as name,
        (select attname::text from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as first,
        (select attname::text from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as foreign
      from pg_constraint c where contype = 'f' and connamespace = 'hub'::regnamespace`);
    expect(references.filter(({ first, foreign }) => first !== 'filing' || foreign !== 'filing')).toEqual([]);
  });
});

describe('what a distributed database would refuse', () => {
  it('is not there: no trigger, rule, inheritance or partition', async () => {
    const found = await query(`
      select t.relname from pg_class t where relnamespace = 'hub'::regnamespace
      and (exists (select from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal)
        or exists (select from pg_rewrite r where r.ev_class = t.oid and t.relkind = 'r')
        or exists (select from pg_inherits h where h.inhrelid = t.oid))`);
    expect(found).toEqual([]);
  });
});

describe('row-level policies', () => {
  const areaPolicy = `(NULLIF(current_setting('hub.area'::text, true), ''::text) = ANY (areas))`;
  const operatorPolicy = `(NULLIF(current_setting('hub.operator'::text, true), ''::text) = 'on'::text)`;

  it('hold every table that has areas to the row’s own column, forced', async () => {
    const tables = await query<{ table: string }>(`
      select table_name as table from information_schema.columns where table_schema = 'hub' and column_name = 'areas' order by 1`);
    const policies = (await gatewayPolicies()).filter(({ table }) => !operatorTables.includes(table));
    expect(policies.map(({ table }) => table)).toEqual(tables.map(({ table }) => table));
    for (const policy of policies) {
      expect(policy).toMatchObject({ command: 'SELECT', permissive: 'PERMISSIVE', using: areaPolicy, forced: true });
    }
  });

  it('show the sync to operators alone, forced', async () => {
    const policies = (await gatewayPolicies()).filter(({ table }) => operatorTables.includes(table));
    expect(policies.map(({ table }) => table)).toEqual(operatorTables.toSorted());
    for (const policy of policies)
      expect(policy).toMatchObject({ command: 'SELECT', using: operatorPolicy, forced: true });
  });

  it('stand behind every table with rows of people that the gateway may read', async () => {
    const open = await query<{ table: string }>(`
      select relname as table from pg_class where relnamespace = 'hub'::regnamespace and relkind = 'r'
      and has_any_column_privilege('hub_gateway', oid, 'select') and not (relrowsecurity and relforcerowsecurity)`);
    expect(open.filter(({ table }) => !notGrowing.includes(table) || table === 'lookup_token')).toEqual([]);
  });
});

describe('roles', () => {
  it('of gateway and worker own nothing and rise to nothing', async () => {
    const owned = await query(`
      select relname as name from pg_class where pg_get_userbyid(relowner) in ('hub_gateway', 'hub_worker')
      union all select proname from pg_proc where pg_get_userbyid(proowner) in ('hub_gateway', 'hub_worker')
      union all select nspname from pg_namespace where pg_get_userbyid(nspowner) in ('hub_gateway', 'hub_worker')`);
    expect(owned).toEqual([]);
    const powers = await query(`
      select rolname from pg_roles where rolname in ('hub_gateway', 'hub_worker')
      and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)`);
    expect(powers).toEqual([]);
    const memberships = await query(`
      select pg_get_userbyid(member) as member from pg_auth_members
      where pg_get_userbyid(member) in ('hub_gateway', 'hub_worker')`);
    expect(memberships).toEqual([]);
  });

  it('of the gateway writes access records and nothing else', async () => {
    expect((await writes('hub_gateway')).toSorted((a, b) => (a.table < b.table ? -1 : 1))).toEqual([
      { table: 'access_record', privilege: 'insert' },
      { table: 'read_selection', privilege: 'insert' },
    ]);
    const [schema] = await query(`select has_schema_privilege('hub_gateway', 'hub', 'create') as create`);
    expect(schema).toEqual({ create: false });
  });

  it('of the gateway cannot read what departments said, their keys, or rows that were not understood', async () => {
    const secret = [
      'hub.source_record.sealed',
      'hub.source_key.key_token',
      'hub.quarantine.row_sealed',
      'hub.quarantine.key_sealed',
      'hub.access_record.persons',
    ];
    for (const column of secret) {
      const [schema, table, name] = column.split('.');
      const [answer] = await query<{ may: boolean }>(
        `select has_column_privilege('hub_gateway', $1, $2, 'select') as may`,
        [`${schema}.${table}`, name],
      );
      expect({ column, may: answer?.may }).toEqual({ column, may: false });
    }
  });

  it('of the worker changes neither what departments said, nor access records, nor keys', async () => {
    const granted = await writes('hub_worker');
    expect(granted.filter(({ table }) => table === 'source_record').map(({ privilege }) => privilege)).toEqual([
      'insert',
    ]);
    expect(granted.filter(({ table }) => ['access_record', 'vault_key', 'migration'].includes(table))).toEqual([]);
    expect(granted.filter(({ privilege }) => ['truncate', 'references', 'trigger'].includes(privilege))).toEqual([]);
  });

  it('of everybody else get nothing', async () => {
    const open = await query(`
      select relname as name from pg_class, aclexplode(relacl) as granted
        where relnamespace = 'hub'::regnamespace and granted.grantee = 0
      union all select proname from pg_proc where pronamespace = 'hub'::regnamespace and has_function_privilege('public', oid, 'execute')`);
    expect(open).toEqual([]);
  });
});

describe('columns', () => {
  it('that hold numbers of people are sealed or masked, never plain', async () => {
    const plain = await query(`
      select table_name, column_name from information_schema.columns
      where table_schema = 'hub' and data_type <> 'bytea'
      and column_name ~ '(id_number|idcard|phone|mobile|account|card_number|disability_certificate)'
      and column_name !~ '_mask$'`);
    expect(plain).toEqual([]);
    const disability = await query(`
      select column_name from information_schema.columns
      where table_schema = 'hub' and table_name = 'disability' and column_name ~ 'certificate' order by 1`);
    expect(disability).toEqual([{ column_name: 'certificate_mask' }, { column_name: 'certificate_sealed' }]);
  });

  it('with a mask have a sealed column beside it', async () => {
    const lonely = await query(`
      select table_name, column_name from information_schema.columns c
      where table_schema = 'hub' and column_name ~ '_mask$' and not exists (
        select from information_schema.columns s where s.table_schema = 'hub' and s.table_name = c.table_name
        and s.data_type = 'bytea' and s.column_name = regexp_replace(c.column_name, '_mask$', '_sealed'))`);
    expect(lonely).toEqual([]);
  });
});

describe('entities', () => {
  interface Column {
    readonly table: string;
    readonly column: string;
    readonly type: string;
    readonly nullable: boolean;
    readonly primary: boolean;
    readonly optional: boolean;
  }
  const order = (columns: Column[]) =>
    columns.toSorted((one, other) => (`${one.table}.${one.column}` < `${other.table}.${other.column}` ? -1 : 1));

  it('say the same as the migrations: tables, columns, types, keys, defaults', async () => {
    const orm = new MikroORM({ entities, clientUrl: database.ownerUrl });
    const declared = [...orm.getMetadata().getAll().values()].flatMap((entity) =>
      entity.props.map((property) => ({
        table: entity.tableName,
        column: property.fieldNames[0] as string,
        type: named(property.columnTypes[0] as string),
        nullable: property.nullable ?? false,
        primary: property.primary ?? false,
        optional:
          property.defaultRaw !== undefined || property.default !== undefined || property.autoincrement === true,
      })),
    );
    await orm.close();
    const found = await query<Column>(`
      select t.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
        exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary and a.attnum = any(i.indkey)) as primary,
        a.atthasdef or a.attidentity <> '' as optional
      from pg_attribute a join pg_class t on t.oid = a.attrelid
      where t.relnamespace = 'hub'::regnamespace and t.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and t.relname <> 'migration'`);
    expect(order(declared)).toEqual(order(found.map((column) => ({ ...column, type: named(column.type) }))));
  });
});
