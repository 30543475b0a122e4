import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = resolve(__dirname, '../../../../tools/oidc-provider/serve.mjs');

export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Makes it ill; the names stand in tools/oidc-provider/faults.mjs. */
  fault(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** A real OpenID Connect provider in a process of its own. */
export async function startOidcProvider(redirect: string): Promise<OidcProvider> {
  const child = spawn(process.execPath, [PROGRAM, '--redirect', redirect], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // It warns of keeping everything in memory, which is what a test wants; shown only when it fails.
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit');
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    exited.then(() => Promise.reject(new Error(`The provider did not start: ${said}`))),
  ])) as string[];
  const told = JSON.parse(line ?? '') as Pick<OidcProvider, 'issuer' | 'clientId' | 'clientSecret'>;
  return {
    ...told,
    fault: async (name) => {
      const answer = await fetch(`${told.issuer}/fault/${name}`, { method: 'POST' });
      if (answer.status !== 204) throw new Error(await answer.text());
    },
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
