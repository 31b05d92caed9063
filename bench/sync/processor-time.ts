import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine. */
const ticksASecond = 100;

/** Fields of /proc/PID/stat behind the name, which may hold spaces: proc(5) counts them from 3. */
function statOf(pid: number | string): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

const field = (stat: readonly number[], number: number) => stat[number - 3] ?? 0;

/**
 * Processor seconds that a server process and all its children have used so far, the ended ones included. It says what work costs also
 * where other programs keep the machine busy. Null where there is no /proc.
 */
export function processorSeconds(pid: number): number | null {
  try {
    const own = statOf(pid);
    let ticks = field(own, 14) + field(own, 15) + field(own, 16) + field(own, 17);
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      try {
        const stat = statOf(entry);
        if (field(stat, 4) === pid) ticks += field(stat, 14) + field(stat, 15);
      } catch {
        // It ended while we looked.
      }
    }
    return ticks / ticksASecond;
  } catch {
    return null;
  }
}
