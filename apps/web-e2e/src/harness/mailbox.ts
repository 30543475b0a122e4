import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

const FOLDER = process.env['KRAVSMED_E2E_MAIL'] ?? '';

/** The first link of the newest mail to `address` whose subject has `about` in it; waits for it to come. */
export async function linkMailedTo(address: string, about: string): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const link = await newestLink(address, about);
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail about "${about}" came to ${address}`);
}

async function newestLink(address: string, about: string): Promise<string | undefined> {
  const files = (await readdir(FOLDER).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    files.map(async (name) => simpleParser(await readFile(join(FOLDER, name)))),
  );
  const found = mails
    .filter(
      (mail) =>
        [mail.to].flat().some((to) => to?.text.includes(address)) && mail.subject?.includes(about),
    )
    .sort((a, b) => (b.date?.getTime() ?? 0) - (a.date?.getTime() ?? 0))[0];
  return /https?:\/\/\S+#token=[\w-]+/.exec(found?.text ?? '')?.[0];
}
