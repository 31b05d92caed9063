import { createServer } from 'node:http';
import { createPool } from '../runtime/database.js';
import { filingOf } from '../schema/canonical/id.js';
import { floorStatement } from './floor-statement.js';

/** Connections, as the gateway has them. */
const connectionsMax = 16;

/**
 * The physical floor: node:http, `pg`, one named prepared statement, the answer's text sent as PostgreSQL wrote it. Started as a
 * process of its own: `node floor-server.js <database url>`; says its port to its parent.
 */
export function serveFloor(databaseUrl: string): void {
  const pool = createPool({ url: databaseUrl, applicationName: 'bench floor', max: connectionsMax });
  const answer = async (body: string): Promise<string> => {
    const { id } = (JSON.parse(body) as { variables: { id: string } }).variables;
    const statement = { name: 'floor', text: floorStatement, values: [filingOf(id), id] };
    const { rows } = await pool.query<{ json: string }>(statement);
    return `{"data":{"household":${rows[0]?.json ?? 'null'}}}`;
  };
  const server = createServer((request, response) => {
    const send = (status: number, text: string) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(text);
    };
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      void answer(body).then(
        (text) => send(200, text),
        () => send(500, '{}'),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
  process.once('disconnect', () => process.exit());
}
