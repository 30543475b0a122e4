import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { findProgram } from '../../../../tools/test/programs.cjs';

/** HTML as LibreOffice Writer takes it on, by the filter that a paste goes through; undefined without it. */
export function asWriterText(html: string): string | undefined {
  const soffice = findProgram('soffice');
  if (soffice === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kravsmed-paste-'));
  try {
    writeFileSync(join(folder, 'pasted.html'), html);
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        'odt:writer8',
        '--outdir',
        folder,
        join(folder, 'pasted.html'),
      ],
      { stdio: 'pipe', timeout: 60_000 },
    );
    const content = unzipSync(readFileSync(join(folder, 'pasted.odt')))['content.xml'];
    return content && strFromU8(content);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
