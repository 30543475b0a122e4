import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Criterion,
  type CriterionId,
  type CriterionVersion,
  type Library,
  parseCriterionId,
  versionInForce,
  type IsoDate,
} from '@kravsmed/domain';
import type { LocalCriterionVersionRow, OwnContent } from './persistence/own-criterion.rows';
import type { OwnCriterion } from './persistence/own-criterion.store';

export const contentHashOf = (id: string, content: OwnContent): string =>
  createHash('sha256')
    .update(canonicalJson({ criterion: id, content }))
    .digest('hex');

const idOf = (text: string): CriterionId => {
  const id = parseCriterionId(text);
  if (id === undefined) throw new Error(`${text} is no criterion's number`);
  return id;
};

const versionOf = ({ version, decision, content }: LocalCriterionVersionRow): CriterionVersion => ({
  ...content,
  version,
  decision,
});

/** As the domain knows a criterion, marked as the organisation's own. */
export function toCriterion({ row, versions }: OwnCriterion, organisation: string): Criterion {
  const { forkedFrom } = row;
  return {
    id: idOf(row.id),
    slug: row.id.toLowerCase(),
    area: row.area,
    question: row.question,
    relations: [],
    externalIds: [],
    versions: versions.map(versionOf),
    local: {
      organisation,
      ...(forkedFrom === null
        ? {}
        : {
            forkedFrom: { criterion: idOf(forkedFrom.criterion), version: forkedFrom.version },
            mergedWith: Object.fromEntries(
              versions.flatMap(({ version, baseVersion }) =>
                baseVersion === null ? [] : [[version, baseVersion]],
              ),
            ),
          }),
    },
  };
}

export const newestOf = ({ versions }: OwnCriterion): LocalCriterionVersionRow => {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error('A local criterion has a version at least');
  return newest;
};

export const draftOf = ({ versions }: OwnCriterion): LocalCriterionVersionRow | undefined =>
  versions.find(({ status }) => status === 'draft');

/** The library's criterion that it was made from, with the version that applies on `day`. */
export function originOf(
  { row }: OwnCriterion,
  library: Library,
  day: IsoDate,
): { readonly criterion: Criterion; readonly current: CriterionVersion | undefined } | undefined {
  const criterion = row.forkedFrom && library.criteria.get(idOf(row.forkedFrom.criterion));
  return criterion ? { criterion, current: versionInForce(criterion, day) } : undefined;
}
