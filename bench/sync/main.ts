import path from 'node:path';
import { startBenchHub } from './hub.js';
import { threeNights } from './nights.js';

const rows = Number(process.argv[2] ?? 100_000);
const hub = await startBenchHub();
try {
  const n = await threeNights(
    hub,
    path.join(hub.folder, 'drop'),
    { rows, communities: 10 },
    { link: false, redisUrl: undefined },
  );
  for (const [name, night] of Object.entries({ first: n.first, same: n.same, changed: n.changed })) {
    console.log(
      name,
      Math.round(rows / night.appliedSeconds),
      'rows/s applied',
      Math.round(rows / night.linkedSeconds),
      'rows/s linked',
      'us/row worker',
      ((night.cpuSeconds / rows) * 1e6).toFixed(1),
      'server',
      (((night.serverCpuSeconds ?? 0) / rows) * 1e6).toFixed(1),
      JSON.stringify(night),
    );
  }
} finally {
  await hub.stop();
}
