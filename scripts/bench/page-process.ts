import { readdirSync, readFileSync } from 'node:fs';
import type { Surface } from '../browsers/driver.ts';

/** Linux tells what its processes are and have; elsewhere there is nothing to be read. */
export const isLinux = process.platform === 'linux';

/** The process that runs a page: of all that this program has started, the one that works while the page does. */
export async function processOf(page: Surface): Promise<number> {
  const before = processorTimes();
  await page.evaluate(`(() => { for (const end = performance.now() + 300; performance.now() < end; ); })()`);
  const worked = [...processorTimes()].map(([pid, ticks]) => ({ pid, ticks: ticks - (before.get(pid) ?? 0) }));
  const [most] = worked.toSorted((a, b) => b.ticks - a.ticks);
  if (most === undefined) throw new Error('no process of a browser');
  return most.pid;
}

/** Memory that a process has for itself, in MB. */
export function ownMemory(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = [...text.matchAll(/^Private_\w+: +(\d+) kB$/gm)].reduce((sum, [, found]) => sum + Number(found), 0);
  return kilobytes / 1000;
}

/** The processor time of every process under this one, in the ticks of the system. */
function processorTimes(): Map<number, number> {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const under = new Set([process.pid]);
  // children may have lower numbers than their parents
  for (let size = 0; size !== under.size; ) {
    size = under.size;
    for (const { pid, parent } of all) if (under.has(parent)) under.add(pid);
  }
  under.delete(process.pid);
  return new Map(all.filter(({ pid }) => under.has(pid)).map(({ pid, ticks }) => [pid, ticks]));
}

function statOf(pid: number): { pid: number; parent: number; ticks: number } | null {
  try {
    // the name of a program stands in brackets, and may hold any
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null; // it has ended
  }
}
