// One data directory serves one Kravsmed. A note in it tells who runs; a note left by a killed run is seen
// through, and what that run left behind is ended.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from './explain.mjs';

/** @typedef {{ launcher: number, api?: number, address: string }} Instance */

/** @param {string} dataDir */
const noteIn = (dataDir) => join(dataDir, 'running.json');

/**
 * @param {string} dataDir
 * @param {(line: string) => void} log
 */
export async function requireNoOther(dataDir, log) {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw explain(
      `The data directory ${dataDir} cannot be made (${/** @type {Error} */ (error).message}).`,
      'Set KRAVSMED_DATA_DIR to a directory that you may write.',
    );
  }
  const note = noteIn(dataDir);
  if (!existsSync(note)) return;
  const instance = readNote(note);
  if (instance && isOurs(instance.launcher, /(start|dev)\.mjs/)) {
    throw explain(
      `Kravsmed is already running at ${instance.address} (process ${instance.launcher}).`,
      'Use that one, or end it with Ctrl-C first.',
    );
  }
  if (instance?.api && isOurs(instance.api, /main\.cjs/)) {
    log(`Ending process ${instance.api}, left over from a killed run.`);
    process.kill(instance.api, 'SIGTERM');
    if (!(await untilGone(instance.api))) {
      process.kill(instance.api, 'SIGKILL');
      await untilGone(instance.api);
    }
  }
  rmSync(note, { force: true });
}

/** @param {string} dataDir @param {Instance} instance */
export function noteInstance(dataDir, instance) {
  writeFileSync(noteIn(dataDir), `${JSON.stringify(instance)}\n`);
}

/** @param {string} dataDir */
export function forgetInstance(dataDir) {
  rmSync(noteIn(dataDir), { force: true });
}

/** @param {string} note @returns {Instance | null} */
function readNote(note) {
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    // Cut short by a crash while it was written: it says nothing.
    return null;
  }
}

/** @param {number} pid @returns {Promise<boolean>} whether it went within 15 seconds */
async function untilGone(pid) {
  for (let tries = 0; tries < 300 && isAlive(pid); tries++) await sleep(50);
  return !isAlive(pid);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}

/**
 * Process numbers are used again. Where the system tells what a process is, we look; elsewhere we trust the note.
 * @param {number} pid
 * @param {RegExp} command
 */
function isOurs(pid, command) {
  if (pid === process.pid || !isAlive(pid)) return false;
  const file = `/proc/${pid}/cmdline`;
  return !existsSync(file) || command.test(readFileSync(file, 'utf8'));
}
