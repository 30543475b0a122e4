// postmaster.pid: the lock by which a PostgreSQL server holds its directory, and by which it is found.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Above the highest process number that Linux can give. */
const NO_PROCESS = 4_194_305;
/** The lines of PostgreSQL's postmaster.pid that we read. */
export const PID_LINE = { pid: 0, port: 3, status: 7 };

/**
 * A lock may name a process that is no living PostgreSQL: process numbers are used again (in a container
 * always the same few), and without an init process a killed one stays behind as a zombie. PostgreSQL then
 * refuses to start. We write a number that no process can have in place of it, and leave the rest of the
 * lock: by that, PostgreSQL still sees for itself whether children of the dead server are at work.
 * Only Linux tells what a process is; elsewhere the lock stays, and the error says so.
 * @param {string} cluster
 */
export function disownDeadLock(cluster) {
  const [pid, ...rest] = postmasterLines(cluster);
  const stat = `/proc/${Number(pid)}/stat`;
  if (!existsSync(stat)) return;
  const [, name, state] = /\((.*)\) (\S)/s.exec(readFileSync(stat, 'utf8')) ?? [];
  if (name === 'postgres' && state !== 'Z') return;
  writeFileSync(join(cluster, 'postmaster.pid'), [NO_PROCESS, ...rest].join('\n'));
}

/** @param {string} cluster @returns {string[]} */
export function postmasterLines(cluster) {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}
