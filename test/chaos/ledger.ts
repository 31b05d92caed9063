import type pg from 'pg';

/**
 * The account of every delivery that was taken, one line each: what a fault must not change. Runs that brought nothing are left
 * out. How many records of a run were linked at its time depends on which department came first, so it counts as done or not.
 */
export async function readLedger(client: pg.ClientBase): Promise<{ deliveries: string[]; runs: string[] }> {
  const deliveries = await client.query<{ line: string }>(
    `select concat_ws(' ', r.department, s.stream, s.delivery, s.mode, s.state, s.as_of, 'control', s.control_rows, 'read', s.rows_read,
       'applied', s.rows_applied, 'unchanged', s.rows_unchanged, 'superseded', s.rows_superseded, 'quarantined', s.rows_quarantined,
       'opened', s.opened, 'closed', s.closed, 'by absence', s.closed_by_absence, s.next_checkpoint - 'taken') as line
     from hub.sync_stream s join hub.sync_run r on r.id = s.run_id where r.state = 'SUCCEEDED' order by 1`,
  );
  const runs = await client.query<{ line: string }>(
    `select concat_ws(' ', department, mode, state, 'expected', rows_expected, 'read', rows_read, 'applied', rows_applied, 'unchanged',
       rows_unchanged, 'superseded', rows_superseded, 'quarantined', rows_quarantined, 'open', open_before, '+', opened, '-', closed,
       '(', closed_by_absence, ') =', open_after, 'linked or not', rows_linked + rows_unlinked) as line
     from hub.sync_run r where state = 'SUCCEEDED' and exists (select from hub.sync_stream s where s.run_id = r.id) order by 1`,
  );
  return { deliveries: deliveries.rows.map(({ line }) => line), runs: runs.rows.map(({ line }) => line) };
}

/** The laws of the ledger, held against what it says and against the tables themselves; a sentence for each that is broken. */
export async function findBrokenLaws(client: pg.ClientBase): Promise<string[]> {
  const broken: string[] = [];
  const ask = async (law: string, query: string) => {
    const { rows } = await client.query<{ what: string }>(query);
    broken.push(...rows.map(({ what }) => `${law}: ${what}`));
  };
  const accounted = 'rows_applied + rows_unchanged + rows_superseded + rows_quarantined';
  await ask(
    'read = applied + unchanged + superseded + quarantined',
    `select r.department || ' ' || s.stream || ' ' || s.delivery as what from hub.sync_stream s join hub.sync_run r on r.id = s.run_id
     where r.state = 'SUCCEEDED' and (s.state <> 'APPLIED' or s.rows_read <> s.rows_applied + s.rows_unchanged + s.rows_superseded + s.rows_quarantined
       or s.rows_read is distinct from coalesce(s.control_rows, s.rows_read))`,
  );
  await ask(
    'a run is the sum of its deliveries',
    `select r.department as what from hub.sync_run r cross join lateral (
       select coalesce(sum(rows_read), 0) as read, coalesce(sum(rows_applied), 0) as applied, coalesce(sum(${accounted}), 0) as accounted,
         coalesce(sum(opened), 0) as opened, coalesce(sum(closed), 0) as closed
       from hub.sync_stream where run_id = r.id) s
     where state = 'SUCCEEDED' and (rows_read <> s.read or rows_applied <> s.applied or ${accounted} <> s.accounted
       or r.opened <> s.opened or r.closed <> s.closed)`,
  );
  await ask(
    'open before + opened - closed = open after',
    `select department || ' ' || open_before || ' + ' || opened || ' - ' || closed || ' is not ' || coalesce(open_after::text, 'told') as what
     from hub.sync_run where state = 'SUCCEEDED' and open_before + opened - closed is distinct from open_after`,
  );
  await ask(
    'open after = what is open',
    `select department as what from (select distinct on (department) department, open_after from hub.sync_run where state = 'SUCCEEDED'
       order by department, requested_at desc) r
     where open_after <> (select count(*) from hub.source_key k where k.department = r.department and closed_at is null)`,
  );
  await ask(
    'applied + closed by absence = records of the run',
    `select department as what from hub.sync_run r where state = 'SUCCEEDED' and rows_applied + closed_by_absence <>
       (select count(*) from hub.source_record s where s.run_id = r.id)`,
  );
  await ask(
    'quarantined = entries of the run',
    `select department as what from hub.sync_run r where state = 'SUCCEEDED' and rows_quarantined <>
       (select count(*) from hub.quarantine q where q.run_id = r.id)`,
  );
  await ask(
    'every record belongs to a run that succeeded',
    `select distinct s.department as what from hub.source_record s left join hub.sync_run r on r.id = s.run_id where r.state is distinct from 'SUCCEEDED'`,
  );
  await ask('nothing is left to link', `select distinct department as what from hub.link_todo`);
  await ask('staging is empty', `select distinct stream as what from hub.sync_staging`);
  return broken;
}

/** What the exchange was told of each of its rows: picked up, refused and why. */
export async function readAcknowledgements(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    // Of the tables that a receiver picks up: the list of deliveries and the requests to correct go other ways.
    `select relname as "table" from pg_class where relnamespace = 'wj_exchange'::regnamespace and relkind = 'r'
     and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'lqbz') order by 1`,
  );
  const lines: string[] = [];
  for (const { table } of rows) {
    const told = await client.query<{ line: string }>(
      `select concat_ws(' ', $1::text, xh, lqbz, case when lqsj is null then 'never' else 'picked up' end, sbyy) as line
       from wj_exchange."${table}" order by xh`,
      [table],
    );
    lines.push(...told.rows.map(({ line }) => line));
  }
  return lines;
}
