import { checkCriterion, checkVersion } from '@kravsmed/domain';
import type { CheckSurroundings, ContentFinding, IsoDate } from '@kravsmed/domain';
import { byPlace } from '../data-problem';
import type { ShippedLibrary } from '../loading/load-shipped-library';
import type { DataSource } from '../data-source';
import type { DataPath } from '../yaml/yaml-file';
import { checkActs } from './check-acts';
import { checkGroups } from './check-groups';
import { checkUnusedQuestions } from './check-questions';
import type { ContentProblem } from './content-problem';

/**
 * What an editor would send back: a library that loads may still be badly written. The checks of criteria
 * are the domain's; here their findings get file and line. `today` decides which versions are upcoming;
 * `knowsCpv` says whether a CPV code exists.
 */
export function checkContent(
  { library, files, acts }: ShippedLibrary,
  today: IsoDate,
  knowsCpv: (code: string) => boolean = () => true,
): ContentProblem[] {
  const surroundings: CheckSurroundings = { today, ...(acts !== undefined && { acts }) };
  const problems = files.criteria.flatMap(({ source, data }) => [
    ...checkCriterion(library, data, surroundings).map((finding) => placed(finding, source, [])),
    ...data.versions.flatMap((version, index) =>
      checkVersion(library, data, version, surroundings).map((finding) =>
        placed(finding, source, finding.of === 'criterion' ? [] : ['versions', index]),
      ),
    ),
  ]);
  return [
    ...checkGroups(files, knowsCpv),
    ...checkUnusedQuestions(files),
    ...checkActs(files),
    ...problems,
  ].sort(byPlace);
}

function placed(finding: ContentFinding, source: DataSource, at: DataPath): ContentProblem {
  const { check, severity, pointer, message, fix } = finding;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const said = { sv: `${message.sv} ${fix.sv}`, en: `${message.en} ${fix.en}` };
  return { check, severity, ...source.problem([...at, ...steps], said) };
}
