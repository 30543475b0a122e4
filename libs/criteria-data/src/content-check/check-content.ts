import { addMonths, LANGUAGES, plainText, parseRichText } from '@kravsmed/domain';
import type { CriterionVersion, IsoDate, ProductGroup } from '@kravsmed/domain';
import { byPlace, type DataProblem } from '../data-problem';
import type { ShippedLibrary } from '../loading/load-shipped-library';
import type { Report } from '../loading/version-checks';
import type { DataPath, YamlFile } from '../yaml/yaml-file';
import { checkUnusedQuestions } from './check-questions';
import { checkRelations } from './check-relations';
import { checkTexts } from './check-texts';
import { checkUnits } from './check-units';
import { legalReferenceFaults, usesWithoutRule } from './legal-reference';
import { shapeOf } from './text-shape';

/** Months that suppliers need between a decision and its first use. */
const NOTICE_MONTHS = 3;

/**
 * What an editor would send back: a library that loads may still be badly written. `today` decides
 * which versions are upcoming; `knowsCpv` says whether a CPV code exists.
 */
export function checkContent(
  { library, files }: ShippedLibrary,
  today: IsoDate,
  knowsCpv: (code: string) => boolean = () => true,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const reportIn =
    (source: YamlFile): Report =>
    (path, sv, en) => {
      problems.push(source.problem(path, { sv, en }));
    };
  files.productGroups.data.forEach((group, index) =>
    checkGroup(group, [index], knowsCpv, reportIn(files.productGroups.source)),
  );
  checkUnusedQuestions(files, reportIn(files.questions.source));
  for (const { source, data } of files.criteria) {
    const report = reportIn(source);
    checkRelations(data, library, report);
    data.versions.forEach((version, index) => {
      const at = ['versions', index];
      checkTexts(version, at, report);
      checkUnits(version, at, report);
      checkLaw(version, at, report);
      checkNotice(version, at, today, report);
      checkChange(version, at, report);
    });
  }
  return problems.sort(byPlace);
}

function checkGroup(
  group: ProductGroup,
  at: DataPath,
  knowsCpv: (code: string) => boolean,
  report: Report,
): void {
  group.cpv.forEach((code, index) => {
    if (knowsCpv(code)) return;
    report([...at, 'cpv', index], `okänd CPV-kod: ${code}`, `unknown CPV code: ${code}`);
  });
  for (const language of LANGUAGES) {
    if (group.synonyms[language].length === 0) {
      report(
        [...at, 'synonyms', language],
        'inga vardagsord: gruppen blir svår att hitta',
        'no everyday words: the group will be hard to find',
      );
    }
    if (plainText(parseRichText(group.guidance[language])).length < 80) {
      report(
        [...at, 'guidance', language],
        'vägledningen är för kort',
        'the guidance is too short',
      );
    }
  }
  if (shapeOf(group.guidance.sv) !== shapeOf(group.guidance.en)) {
    report(
      [...at, 'guidance'],
      'vägledningen har olika många stycken på de två språken',
      'the guidance differs in paragraphs between the two languages',
    );
  }
}

function checkLaw(version: CriterionVersion, at: DataPath, report: Report): void {
  version.legalBasis.forEach((reference, index) => {
    for (const [field, words] of legalReferenceFaults(reference)) {
      report([...at, 'legalBasis', index, field], words.sv, words.en);
    }
  });
  for (const { use, chapters } of usesWithoutRule(version)) {
    report(
      [...at, 'legalBasis'],
      `upphandlingsregeln för användningen "${use}" saknas (LOU ${chapters})`,
      `the procurement rule for the use "${use}" is missing (LOU ${chapters})`,
    );
  }
  const { beyondEu, beyondSweden } = version.lawBaseline;
  if (beyondSweden && !beyondEu) {
    report(
      [...at, 'lawBaseline', 'beyondSweden'],
      'går inte kravet längre än EU-rätten kan det inte gå längre än den svenska, som bygger på den',
      'what asks no more than EU law cannot ask more than Swedish law, which builds on it',
    );
  }
}

function checkNotice(
  { decision, change }: CriterionVersion,
  at: DataPath,
  today: IsoDate,
  report: Report,
): void {
  if (
    decision.status === 'approved' &&
    decision.usableFromReason === undefined &&
    decision.usableFrom < addMonths(decision.approvedOn, NOTICE_MONTHS)
  ) {
    report(
      [...at, 'decision', 'usableFrom'],
      'leverantörerna får kortare tid än tre månader; ange varför i "usableFromReason"',
      'suppliers get less than three months; say why in "usableFromReason"',
    );
  }
  const upcoming =
    decision.status === 'consultation' ||
    (decision.status === 'approved' && decision.effectiveFrom > today);
  if (upcoming && change.driver === undefined) {
    report(
      [...at, 'change'],
      'en kommande version ska säga vad som driver den ("driver")',
      'an upcoming version says what drives it ("driver")',
    );
  }
}

function checkChange({ version, change }: CriterionVersion, at: DataPath, report: Report): void {
  if ((version === 1) !== (change.classification === 'new')) {
    report(
      [...at, 'change', 'classification'],
      version === 1
        ? 'den första versionen är ny ("new")'
        : 'en senare version är skärpt, mildrad eller förtydligad, inte ny',
      version === 1
        ? 'the first version is "new"'
        : 'a later version is stricter, looser or clarified, not new',
    );
  }
  if (change.meaningUnchanged && change.classification !== 'clarified') {
    report(
      [...at, 'change', 'meaningUnchanged'],
      'betydelsen kan bara vara oförändrad i en version som förtydligar',
      'the meaning can be unchanged only in a version that clarifies',
    );
  }
}
