import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { inBoth } from '../testing/problems-after';
import {
  sampleFiles,
  sampleLibrary,
  withDataDirectory,
  type SampleLibrary,
} from '../testing/sample-library';

const command = resolve(__dirname, '../../../../tools/content/check.mjs');

/** `npm run content:check` as a person runs it, on the sample library after `spoil`. */
function run(
  spoil: (library: SampleLibrary) => void,
  ...options: string[]
): Promise<{ code: number; printed: string }> {
  const library = sampleLibrary();
  spoil(library);
  return withDataDirectory(
    sampleFiles(library),
    (folder) =>
      new Promise((done) => {
        execFile(process.execPath, [command, folder, ...options], (error, stdout) => {
          done({ code: Number(error?.code ?? 0), printed: stdout });
        });
      }),
  );
}

/** Hard, but not too hard: LIX between 50 and 60. */
const HARD = {
  sv: 'Lagen gäller redan för alla som håller grisar och kräver att kommunens inspektörer kontrollerar utrymmen, foderplatser och anteckningar varje sommar, liksom vattnet.',
  en: 'The law already holds for all who keep pigs and asks that the town sends inspectors who control housing, feeding places and written records every year.',
};

describe('npm run content:check', () => {
  it('ends well and counts what there is', async () => {
    const { code, printed } = await run(() => undefined);
    expect(code).toBe(0);
    expect(printed).toContain('2 criteria, 2 versions');
    expect(printed).toContain('1 at the level of Swedish law or below, labelled as such');
    expect(printed).toMatch(/Area\n +2 {2}animalWelfare/);
    expect(printed).toMatch(/No errors\.\n$/);
  });

  it('fails on an error, with file, line and what to do, also in Swedish', async () => {
    const { code, printed } = await run(
      (l) => inBoth(l, 'evidence', 'Leverantören visar MSC.', 'The supplier shows MSC.'),
      '--sv',
    );
    expect(code).toBe(1);
    expect(printed).toMatch(/criteria\/low\.yaml:\d+:\d+ fel C-equal-proof .*Lägg till/);
    expect(printed).toMatch(/\d+ fel\.\n$/);
  });

  it('does not fail on a warning', async () => {
    const { code, printed } = await run((l) => inBoth(l, 'rationale', HARD.sv, HARD.en));
    expect(printed).toMatch(/criteria\/low\.yaml:\d+:\d+ warning C-readability/);
    expect(code).toBe(0);
  });

  it('fails on what does not load', async () => {
    const { code, printed } = await run((l) => delete l.criteria['low.yaml']?.['area']);
    expect(code).toBe(1);
    expect(printed).toContain('error C-schema the field "area" is missing');
  });

  it('tells with --all what readers are told', async () => {
    const { printed } = await run(() => undefined, '--all');
    expect(printed).toContain('information C-repeats-law');
  });
});
