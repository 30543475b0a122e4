import { createHash } from 'node:crypto';
import {
  ancestors,
  canonicalJson,
  type CriteriaPackage,
  type Criterion,
  type CriterionId,
  type CriterionVersion,
  type Library,
} from '@kravsmed/domain';
import type {
  CriterionRow,
  CriterionVersionRow,
  PackageRow,
  PackageVersionRow,
  VersionContent,
} from './library.rows';

/** SHA-256 of what an approval makes unchangeable, as it is shown and as the database keeps it. */
export const contentHash = (id: CriterionId, content: VersionContent): string =>
  createHash('sha256')
    .update(canonicalJson({ criterion: id, ...content }))
    .digest('hex');

export const toCriterionRow = (criterion: Criterion): CriterionRow => ({
  id: criterion.id,
  slug: criterion.slug,
  area: criterion.area,
  question: criterion.question,
  relations: criterion.relations,
  externalIds: criterion.externalIds,
  origin: 'shipped',
});

export function toVersionRow(
  criterion: Criterion,
  { decision, ...content }: CriterionVersion,
  library: Library,
): CriterionVersionRow {
  const within = new Set(
    content.productGroups.flatMap((slug) => ancestors(library.productGroups, slug)),
  );
  return {
    criterionId: criterion.id,
    version: content.version,
    status: decision.status,
    decision,
    level: content.level,
    uses: [...content.uses],
    productGroups: [...content.productGroups],
    content,
    contentHash: contentHash(criterion.id, content),
    groupsWithin: [...within],
    groupWords: groupWords(content.productGroups, library),
    questionWords: questionWords(criterion, library),
    origin: 'shipped',
    approvedBy: null,
  };
}

/** What people call the groups: names, everyday words and CPV codes. */
function groupWords(slugs: readonly string[], library: Library): string {
  const words = slugs.flatMap((slug) => {
    const group = library.productGroups.get(slug);
    if (group === undefined) return [];
    return [group.name.sv, group.name.en, ...group.synonyms.sv, ...group.synonyms.en, ...group.cpv];
  });
  return [...new Set(words)].join(' ');
}

/** What people call an area of sustainability. */
const AREA_WORDS: Readonly<Record<Criterion['area'], string>> = {
  environment: 'miljö miljökrav environment',
  animalWelfare: 'djurskydd djurvälfärd djuromsorg animal welfare',
  socialResponsibility: 'socialt ansvar sociala krav social responsibility',
};

/** What the criterion is about: the name of its question, and its area. */
function questionWords({ question, area }: Criterion, { questions }: Library): string {
  const name = questions.get(question)?.name;
  return [name?.sv ?? '', name?.en ?? '', AREA_WORDS[area]].join(' ').trim();
}

export function toCriterion(
  row: CriterionRow,
  versions: readonly CriterionVersionRow[],
): Criterion {
  return {
    id: row.id as CriterionId,
    slug: row.slug,
    area: row.area,
    question: row.question,
    relations: row.relations,
    externalIds: row.externalIds,
    versions: versions.map(({ content, decision }) => ({ ...content, decision })),
  };
}

export const toPackage = (
  row: PackageRow,
  versions: readonly PackageVersionRow[],
): CriteriaPackage => ({ ...row.content, versions: versions.map(({ content }) => content) });
