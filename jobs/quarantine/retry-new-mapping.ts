import type { Connector } from '../../connectors/kit/contract.js';
import type { JobsDeps } from '../kit/deps.js';
import { requestSync } from '../sync/ledger.js';
import { mappingVersionOf } from '../sync/quarantine.js';
import type { RunSummary } from '../sync/run.js';
import { eligible } from './eligible.js';

/**
 * Asks for a retry of the quarantine behind a good run, where a mapping or code list has changed since rows were refused. What the
 * retry still refuses is marked with the present version, so that it is tried once a version.
 */
export async function retryWithNewMapping(
  deps: JobsDeps,
  connector: Pick<Connector, 'streams'>,
  run: Pick<RunSummary, 'department' | 'mode' | 'trigger'>,
): Promise<void> {
  if (run.mode === 'retry') return;
  const { rowCount } = await deps.pool.query(
    `select from hub.quarantine q join unnest($2::text[], $3::int[]) v(stream, version)
       on v.stream = q.stream and v.version <> q.mapping_version
     where q.department = $1 and ${eligible('q')} limit 1`,
    [run.department, connector.streams.map(({ name }) => name), connector.streams.map(mappingVersionOf)],
  );
  if (rowCount === 0) return;
  const retry = await requestSync(deps, { department: run.department, retry: true, trigger: run.trigger });
  deps.logger.info(
    { runId: retry.id, department: run.department },
    'a mapping has changed: the quarantine is tried again',
  );
}
