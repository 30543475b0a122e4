import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { boot, BootProblem } from './boot';
import { readEnv } from './config/env';

const PATIENCE_MS = 10_000;

async function main(): Promise<void> {
  const env = readEnv(process.env);
  if (!env.ok) throw new BootProblem(['The environment is not valid.', ...env.error].join('\n  '));
  const app = await boot(env.value, __dirname);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // Requests under way are answered; one that hangs does not hold us for ever.
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await app.close();
    await app.get(DataSource).destroy();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  console.log(`Kravsmed listens on ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof BootProblem ? error.message : error);
  process.exit(1);
});
