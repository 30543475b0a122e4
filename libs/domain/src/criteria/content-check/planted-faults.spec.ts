import fc from 'fast-check';
import type { CriterionVersion } from '../criterion';
import { checkVersion, contentCheckCatalogue } from './catalogue';
import type { ContentFinding } from './check';
import { ACTS, CHECK_DAY, faultlessSet, faultlessVersion, libraryOf } from './faultless-criterion';
import { factFaults } from './planted/fact-faults';
import { lawFaults } from './planted/law-faults';
import { wordFaults } from './planted/word-faults';

/** What the check says of one version, alone in its criterion or after another. */
function findings(version: CriterionVersion, former?: CriterionVersion): ContentFinding[] {
  const set = faultlessSet();
  const lower = { ...set.lower, versions: former === undefined ? [version] : [former, version] };
  const library = libraryOf({ ...set, lower });
  return checkVersion(library, lower, version, { today: CHECK_DAY, acts: ACTS });
}

const faults = [...wordFaults, ...lawFaults, ...factFaults];

describe('checkVersion', () => {
  it('finds nothing in what is faultless', () => {
    expect(findings(faultlessVersion())).toEqual([]);
    expect(findings(faultlessVersion(2), faultlessVersion())).toEqual([]);
  });

  it.each(faults.map((fault) => ({ name: fault[0], fault })))('finds $name', ({ fault }) => {
    const [, check, pointer, version, former] = fault;
    const found = findings(version, former).filter((one) => one.check === check);
    expect(found.map((one) => one.pointer)).toContain(pointer);
    for (const { message, fix } of found) {
      for (const sentence of [message.sv, message.en]) expect(sentence).toMatch(/[.]$/u);
      for (const sentence of [fix.sv, fix.en]) expect(sentence.length).toBeGreaterThan(10);
    }
  });

  it('is caught by a planted fault in each of its checks of a version', () => {
    // Levels need a library around them: see relations.spec.ts.
    const planted = new Set([...faults.map(([, check]) => check), 'C-levels-rise']);
    const checks = contentCheckCatalogue.filter((check) => check.checkVersion !== undefined);
    expect(checks.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });

  it('asks whether an act is in force only when it knows the acts', () => {
    const set = faultlessSet();
    for (const [, , , version] of lawFaults.filter(([, check]) => check === 'C-law-in-force')) {
      const found = checkVersion(libraryOf(set), set.lower, version, { today: CHECK_DAY });
      expect(found.map(({ check }) => check)).not.toContain('C-law-in-force');
    }
  });

  it('has something to say of any words, and throws at none', () => {
    const version = faultlessVersion();
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{', '1.', '- a\n  - b'),
    );
    fc.assert(
      fc.property(words, words, (sv, en) => {
        const texts = {
          sv: { ...version.texts.sv, requirement: sv, evidence: sv, rationale: sv, title: sv },
          en: { ...version.texts.en, requirement: en, evidence: en, rationale: en, title: en },
        };
        const legalBasis = [{ name: { sv, en }, article: sv, celex: en, eli: sv, sfs: en }];
        expect(findings({ ...version, texts, legalBasis }).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is quick enough to run while someone types, also on a very long text', () => {
    const long = 'Leverantörens förpackningsbestämmelser 1 000 två '.repeat(2000);
    const version = faultlessVersion();
    const texts = {
      sv: { ...version.texts.sv, requirement: long, rationale: 'a'.repeat(20_000) },
      en: version.texts.en,
    };
    expect(findings({ ...version, texts }).length).toBeGreaterThan(0);
  }, 2000);
});
