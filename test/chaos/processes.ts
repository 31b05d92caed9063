import type { ChildProcess } from 'node:child_process';

/** Every process of ours that runs, and the signal that ends it for good: at once, with what it has begun itself. */
const running = new Map<ChildProcess, NodeJS.Signals>();
let isOver = false;

/** A process of ours that must not outlive us, however we end. */
export function keepInSight(child: ChildProcess, endsBy: NodeJS.Signals = 'SIGKILL'): void {
  running.set(child, endsBy);
  child.once('exit', () => running.delete(child));
  if (isOver) child.kill(endsBy);
}

/** For the very last moment, in which nothing can be waited for. A PostgreSQL whose first process is killed sees its others go by themselves. */
export function killAllInSight(): void {
  isOver = true;
  for (const child of running.keys()) child.kill('SIGKILL');
}

const endsWithinMs = 5_000;

/** Ends all of them and waits until they are gone, so that nobody writes any more where we clear away; what starts later ends at once. */
export async function endAllInSight(): Promise<void> {
  isOver = true;
  const gone = [...running].map(([child, endsBy]) => {
    const exit = new Promise((resolve) => child.once('exit', resolve));
    // A process that was stopped hears no other signal.
    child.kill('SIGCONT');
    child.kill(endsBy);
    return exit;
  });
  const patience = setTimeout(killAllInSight, endsWithinMs);
  await Promise.all(gone);
  clearTimeout(patience);
}
