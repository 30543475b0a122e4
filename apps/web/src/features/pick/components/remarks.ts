import type { CriterionSummary } from '@kravsmed/contract';
import type { Language } from '@kravsmed/domain';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { WorkingSection } from '../../../selection-state/draft';

export type Remark =
  | { readonly kind: 'conflict'; readonly with: string; readonly reason: string }
  | { readonly kind: 'impliedBy'; readonly by: string }
  | { readonly kind: 'includesLower'; readonly lower: string }
  | { readonly kind: 'changes'; readonly from: string | null }
  | { readonly kind: 'ownVariant'; readonly title: string }
  | { readonly kind: 'insteadOf'; readonly title: string }
  | { readonly kind: 'notYet'; readonly usableFrom: string }
  | { readonly kind: 'onlyLaw'; readonly which: 'eu' | 'sweden' };

/** What a buyer should know of a criterion before picking it, beside what is already picked. */
export function remarksOn(
  criterion: CriterionSummary,
  section: WorkingSection,
  catalogue: Catalogue,
  language: Language,
  /** The day that the tender is advertised. */
  on: string,
): readonly Remark[] {
  const title = (id: string) => catalogue.criterion(id)?.title[language] ?? id;
  const picked = section.items.map((item) => item.criterion).filter((id) => id !== criterion.id);
  const remarks: Remark[] = [];

  for (const { summary, forkedFrom } of catalogue.own ?? []) {
    if (forkedFrom === criterion.id) {
      remarks.push({ kind: 'ownVariant', title: summary.title[language] });
    }
    if (summary.id === criterion.id && forkedFrom !== null) {
      remarks.push({ kind: 'insteadOf', title: title(forkedFrom) });
    }
  }

  for (const relation of criterion.relations) {
    if (relation.kind === 'conflictsWith' && picked.includes(relation.criterion)) {
      remarks.push({
        kind: 'conflict',
        with: title(relation.criterion),
        reason: relation.reason[language],
      });
    }
    if (relation.kind === 'raises' && relation.how === 'includes') {
      remarks.push({ kind: 'includesLower', lower: title(relation.criterion) });
    }
  }
  for (const id of picked) {
    for (const relation of catalogue.criterion(id)?.relations ?? []) {
      if (relation.criterion !== criterion.id) continue;
      if (relation.kind === 'implies') remarks.push({ kind: 'impliedBy', by: title(id) });
      if (relation.kind === 'conflictsWith') {
        remarks.push({ kind: 'conflict', with: title(id), reason: relation.reason[language] });
      }
    }
  }
  if (criterion.usableFrom !== null && criterion.usableFrom > on) {
    remarks.push({ kind: 'notYet', usableFrom: criterion.usableFrom });
  }
  if (criterion.nextVersion) {
    remarks.push({ kind: 'changes', from: criterion.nextVersion.effectiveFrom });
  }
  if (!criterion.lawBaseline.beyondEu) remarks.push({ kind: 'onlyLaw', which: 'eu' });
  else if (!criterion.lawBaseline.beyondSweden) remarks.push({ kind: 'onlyLaw', which: 'sweden' });
  return remarks;
}
