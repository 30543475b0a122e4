import { spawn } from 'node:child_process';

/** @typedef {{ code: number, output: string }} Outcome */
/** @typedef {(program: string, args: string[]) => Promise<Outcome>} Run */

/**
 * Runs a program to its end and gives back what it said. A program that cannot be started is an outcome too.
 * Ends when the program exits, not when its pipes close: a server it leaves running holds those open.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C', PGDATA: undefined, PGPORT: undefined },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => (output += String(chunk)));
    }
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('exit', (code) => {
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ code: code ?? -1, output });
      }, 5);
    });
  });
}
