import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** A process of ours that must not outlive us, however we end. */
export function keepInSight(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** For the very end: what still runs is killed. A PostgreSQL whose first process is killed sees its others go by themselves. */
export function killAllInSight(): void {
  for (const child of running) child.kill('SIGKILL');
}
