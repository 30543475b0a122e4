// Which user runs the embedded server, and where its files can stand so that this user gets at them.
import { createHash } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** @typedef {{ uid: number, gid: number }} RunAs */
/** @typedef {{ clusterHome: string, cacheDir: string, runAs: RunAs | null }} Location */

// "nobody" on Linux. PostgreSQL refuses to run as root; we use a user that needs not be created.
const NOBODY = 65534;
const SYSTEM_HOME = '/var/lib/kravsmed';
const SYSTEM_CACHE = '/var/cache/kravsmed';

/**
 * As an ordinary user: the data directory itself, run as that user. As root: run as whoever owns the data
 * directory, else as "nobody"; and when "nobody" cannot get there (a project under /root, closed to
 * others), the cluster stands in /var/lib/kravsmed, and `cluster-location` in the data directory says so.
 * @param {{ dataDir: string, log: (line: string) => void }} options
 * @returns {Location}
 */
export function locate({ dataDir, log }) {
  const wanted = resolve(dataDir);
  mkdirSync(wanted, { recursive: true, mode: 0o755 });
  const pointer = join(wanted, 'cluster-location');
  const uid = process.getuid?.();

  if (uid !== 0) {
    if (existsSync(pointer)) {
      throw new Error(
        `The database of ${wanted} was created by root and stands in ${readFileSync(pointer, 'utf8').trim()}. ` +
          'Start as root again, or set KRAVSMED_DATA_DIR to another directory.',
      );
    }
    if (uid !== undefined && statSync(wanted).uid !== uid) {
      throw new Error(
        `The database directory ${wanted} belongs to another user (uid ${statSync(wanted).uid}; you are ${uid}). ` +
          `Start as that user, or run: sudo chown -R ${uid} ${wanted}`,
      );
    }
    return { clusterHome: wanted, cacheDir: join(dirname(wanted), 'cache'), runAs: null };
  }

  const owner = statSync(wanted);
  const runAs = owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: owner.uid, gid: owner.gid };
  if (!existsSync(pointer) && reachable(dirname(wanted), runAs)) {
    chownSync(wanted, runAs.uid, runAs.gid);
    return { clusterHome: wanted, cacheDir: SYSTEM_CACHE, runAs };
  }
  const elsewhere = existsSync(pointer)
    ? readFileSync(pointer, 'utf8').trim()
    : join(SYSTEM_HOME, `${projectOf(wanted)}-${shortHash(realpathSync(wanted))}`);
  if (existsSync(pointer) && !existsSync(elsewhere)) {
    throw new Error(
      `The database stood in ${elsewhere}, as ${pointer} says, and is gone from there. ` +
        `Bring that directory back, or delete ${pointer} to begin with an empty database.`,
    );
  }
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  chownSync(elsewhere, runAs.uid, runAs.gid);
  if (!existsSync(pointer)) {
    writeFileSync(pointer, `${elsewhere}\n`);
    log(
      `${wanted} is closed to the database user (uid ${runAs.uid}), so the database stands in ${elsewhere}.`,
    );
  }
  return { clusterHome: elsewhere, cacheDir: SYSTEM_CACHE, runAs };
}

/**
 * Whether a user can walk to a directory: each directory on the way has its search bit.
 * @param {string} directory
 * @param {RunAs} user
 */
export function reachable(directory, user) {
  for (let at = realpathSync(directory); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** @param {string} path */
export function canWrite(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The project's folder, of `<project>/.data/postgres`: for reading only, the hash tells two apart.
 * @param {string} dataDir
 */
function projectOf(dataDir) {
  return basename(dirname(dirname(dataDir))).replace(/[^a-zA-Z0-9-]/g, '') || 'project';
}

/** @param {string} text */
function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
