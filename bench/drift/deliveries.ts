import { mkdtemp, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectors } from '../../connectors/index.js';
import type { Connector, RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import { readWorldState, writeWorldState } from '../../demo/delivery/world-state.js';
import { parseDay } from '../../demo/model/calendar.js';
import { type DemoWorld, startDemoWorld } from '../../demo/world.js';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres.js';

export interface ReadDelivery {
  readonly department: string;
  readonly stream: StreamDefinition;
  readonly mode: 'full' | 'changes';
  readonly asOf: string;
  readonly rows: readonly RawRow[];
}

const lastOfMonth = parseDay('2026-11-30');
const fourDepartments = connectors.filter(({ department }) => department !== 'finance');
/** Departments that hand everything over each month. */
const monthly = fourDepartments.filter(({ department }) => ['civil-affairs', 'social-insurance'].includes(department));
const never = new AbortController().signal;

function settingsOf({ settings }: DemoWorld, { department }: Connector): unknown {
  return {
    url: settings.HUB_PUBLIC_SECURITY_URL,
    clientId: settings.HUB_PUBLIC_SECURITY_CLIENT_ID,
    clientSecret: settings.HUB_PUBLIC_SECURITY_CLIENT_SECRET,
    databaseUrl: settings.HUB_FAMILY_PLANNING_DATABASE_URL,
    directory:
      department === 'civil-affairs' ? settings.HUB_CIVIL_AFFAIRS_DIRECTORY : settings.HUB_SOCIAL_INSURANCE_DIRECTORY,
  };
}

async function takeAll(
  world: DemoWorld,
  checkpoints: Map<string, never>,
  from: readonly Connector[] = fourDepartments,
): Promise<ReadDelivery[]> {
  const taken: ReadDelivery[] = [];
  for (const connector of from) {
    const { department } = connector;
    const source = await connector.open(connector.settings.parse(settingsOf(world, connector)), never);
    for (const stream of connector.streams) {
      const at = `${department} ${stream.name}`;
      for (const delivery of await source.deliveries(stream.name, 'changes', checkpoints.get(at) ?? null)) {
        const rows: RawRow[] = [];
        for await (const batch of delivery.read(null, never)) rows.push(...batch.rows);
        checkpoints.set(at, (await delivery.nextCheckpoint()) as never);
        taken.push({ department, stream, mode: delivery.mode, asOf: delivery.asOf, rows });
      }
    }
    await source.close();
  }
  return taken;
}

/** Everything that the four departments of a demo world deliver on its first day and the days after, through their real connectors. */
export async function readWorld(seed: string, scale: 'tiny' | 'demo', days: number): Promise<ReadDelivery[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'hutong-drift-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'pg'), durable: false });
  const world = await startDemoWorld({ seed, scale, dataDir: join(folder, 'world'), exchangeUrl: server.ownerUrl });
  const checkpoints = new Map<string, never>();
  try {
    const taken = [await takeAll(world, checkpoints)];
    for (let day = 0; day < days; day += 1) {
      await world.advanceDay();
      taken.push(await takeAll(world, checkpoints));
    }
    // The next whole deliveries: the days between are gone through, and not handed over.
    const dataDir = join(folder, 'world');
    const state = readWorldState(dataDir);
    if (state !== undefined) writeWorldState(dataDir, { ...state, day: lastOfMonth });
    await world.advanceDay();
    taken.push(await takeAll(world, checkpoints, monthly));
    return taken;
  } finally {
    await world.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
