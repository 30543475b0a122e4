// The API as a child process: the port it needs, its start, its readiness, its end.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from './explain.mjs';

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 15_000;

/** @typedef {{ host: string, port: number, address: string }} Listening */

/**
 * Where to listen, from PORT and HOST.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Listening}
 */
export function listeningAt(env) {
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw explain(`PORT is "${env['PORT']}", which is no port.`, 'Give a number from 1 to 65535.');
  }
  const everywhere = ['0.0.0.0', '::', '127.0.0.1', 'localhost'].includes(host);
  return { host, port, address: `http://${everywhere ? 'localhost' : host}:${port}` };
}

/**
 * A port that was just let go may be taken for a moment longer: a second look is worth its wait.
 * @param {Listening} at
 */
export async function requireFreePort({ host, port }) {
  let code = await listenError(host, port);
  for (let tries = 0; tries < 5 && code === 'EADDRINUSE'; tries++) {
    await sleep(200);
    code = await listenError(host, port);
  }
  if (code === null) return;
  if (code === 'EADDRINUSE') {
    throw explain(
      `Port ${port} is taken by another program.`,
      `End that program, or choose another port: PORT=${port === 65535 ? 3001 : port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    throw explain(
      `You may not listen on port ${port}.`,
      'Choose one above 1023: PORT=3000 npm start',
    );
  }
  throw explain(`Cannot listen on ${host}:${port} (${code}).`, 'Look at HOST and PORT.');
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null | undefined>} why nobody can listen there; null when somebody can
 */
function listenError(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/**
 * @param {{ main: string, cwd: string, env: NodeJS.ProcessEnv }} options
 */
export function startApi({ main, cwd, env }) {
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The launcher names the address itself, once the API is ready.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('Kravsmed listens on')) console.log(line);
  });
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  return {
    pid: child.pid,
    exited,
    stop: async () => {
      child.kill('SIGTERM');
      const patience = sleep(STOP_WITHIN_MS, 'late', { ref: false });
      if ((await Promise.race([exited, patience])) === 'late') child.kill('SIGKILL');
      await exited;
    },
  };
}

/**
 * @param {Listening} at
 * @param {Promise<number>} exited
 */
export async function untilReady({ host, port }, exited) {
  const asked = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const url = `http://${asked.includes(':') ? `[${asked}]` : asked}:${port}/api/v1/health/ready`;
  let gone = false;
  void exited.then(() => (gone = true));
  const until = Date.now() + READY_WITHIN_MS;
  let last = 'no answer';
  while (Date.now() < until) {
    if (gone) {
      throw explain('Kravsmed ended while starting; the reason stands above.', 'Nothing was lost.');
    }
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  throw explain(
    `Kravsmed did not become ready within two minutes (${last}).`,
    `Ask ${url} for more.`,
  );
}
