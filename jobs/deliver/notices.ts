import type pg from 'pg';
import { filingOf, newId } from '../../schema/canonical/id.js';
import type { CorrectionEvent } from '../../schema/correction/correction.codes.js';
import { findDisputable } from '../../schema/correction/disputable.js';

/** What a notice tells of its correction. */
export interface NoticeOf {
  readonly filing: number;
  readonly id: string;
  readonly personId: string;
  readonly subject: string;
  readonly field: string;
  readonly factId: string | null;
  readonly department: string;
  readonly heldSince: Date;
  /** Who filed it is told in any case. */
  readonly organisation: string;
  readonly areas: readonly string[];
}

interface Reader {
  readonly organisation: string;
  /** Whom it has read. */
  readonly personId: string;
  readonly lastReadAt: Date;
  readonly areas: readonly string[];
}

/**
 * The organisations that read the value while it stood, under whatever id the person had. A reading whose fields are not known
 * counts: better one told too many. Whoever read no person (the area '-': operators) has read nobody.
 */
async function findReaders(client: pg.ClientBase, notice: NoticeOf): Promise<readonly Reader[]> {
  const fields = findDisputable(notice.subject, notice.field)?.readAs ?? [`${notice.subject}.${notice.field}`];
  const { rows } = await client.query<Reader>(
    `select r.organisation, $1::uuid as "personId", max(r.at) as "lastReadAt", array_agg(distinct r.area) as areas
     from hub.access_record r left join hub.read_selection s on s.id = r.selection
     where r.persons && (array[$1::uuid] || array(select id from hub.person_redirect where to_filing = $4 and to_id = $1))
       and r.at >= $2 and r.outcome = 'ANSWERED' and r.area <> '-'
       and (s.id is null or s.fields && $3::text[])
     group by r.organisation order by r.organisation`,
    [notice.personId, notice.heldSince, fields, filingOf(notice.personId)],
  );
  return rows;
}

/**
 * Who was told of the correction before, and is told on: where its record has turned out to be another person's, they have not read
 * that one, and hear of the one whom they have.
 */
async function findTold(client: pg.ClientBase, { filing, id }: NoticeOf): Promise<readonly Reader[]> {
  const { rows } = await client.query<Reader>(
    `select distinct on (organisation) organisation, person_id as "personId", last_read_at as "lastReadAt", areas
     from hub.correction_notice where filing = $1 and correction_id = $2 order by organisation, at desc, id desc`,
    [filing, id],
  );
  return rows;
}

/** Everybody who is to be told, each once: who reads the person now, who was told before, and who filed it. */
async function findHearers(client: pg.ClientBase, notice: NoticeOf): Promise<readonly Reader[]> {
  const { organisation, personId, areas } = notice;
  const filer = { organisation, personId, lastReadAt: new Date(), areas };
  const read = (await findReaders(client, notice)).map((reader) => ({
    ...reader,
    areas: [...new Set([...areas, ...reader.areas])],
  }));
  const hearers = new Map<string, Reader>();
  for (const reader of [filer, ...(await findTold(client, notice)), ...read]) hearers.set(reader.organisation, reader);
  return [...hearers.values()];
}

/**
 * Tells every organisation that has read the value, inside the transaction in which it happens. The lock makes the times of notices
 * as ordered as their commits, so that nobody who reads a feed by its last line passes one over.
 */
export async function writeNotices(client: pg.ClientBase, notice: NoticeOf, event: CorrectionEvent): Promise<void> {
  const readers = await findHearers(client, notice);
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub correction notices']);
  for (const { organisation, personId, lastReadAt, areas } of readers) {
    await client.query(
      `insert into hub.correction_notice (filing, id, correction_id, organisation, event, person_id, subject, field, fact_id,
         department, last_read_at, at, areas)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp(), $12)
       on conflict (filing, correction_id, organisation, event) do nothing`,
      [
        notice.filing,
        newId(notice.filing),
        notice.id,
        organisation,
        event,
        personId,
        notice.subject,
        notice.field,
        notice.factId,
        notice.department,
        lastReadAt,
        areas,
      ],
    );
  }
  await client.query(
    `update hub.outbox o set told = array(select distinct t from unnest(o.told || $3::text[]) t order by t)
     where o.filing = $1 and o.correction_id = $2`,
    [notice.filing, notice.id, readers.map(({ organisation }) => organisation)],
  );
}
