import type { Language } from '@kravsmed/contract';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { WorkingSelection } from '../../../selection-state/draft';

export interface Place {
  /** The step where it can be mended, as in the address. */
  readonly step: 'kop' | 'valj' | 'fyll-i' | 'dokument';
  /** What stands there, in words; empty for the document as a whole. */
  readonly name: string;
  /** The criterion that it is about, when it is about one. */
  readonly criterion?: string;
}

/** Where in the wizard a JSON pointer into the selection leads. */
export function placeOf(
  pointer: string,
  selection: WorkingSelection,
  catalogue: Pick<Catalogue, 'criterion' | 'group'>,
  language: Language,
): Place {
  const [first, sectionIndex, below, itemIndex] = pointer.split('/').slice(1);
  if (first === 'layout' || first === 'include') return { step: 'dokument', name: '' };
  if (first !== 'sections') return { step: 'kop', name: '' };
  const section = selection.sections[Number(sectionIndex)];
  if (section === undefined) return { step: 'kop', name: '' };
  const group = catalogue.group(section.productGroup)?.name[language] ?? section.productGroup;
  const item = below === 'items' ? section.items[Number(itemIndex)] : undefined;
  if (item === undefined) {
    return { step: below === 'items' ? 'valj' : 'kop', name: group };
  }
  const title = catalogue.criterion(item.criterion)?.title[language] ?? item.criterion;
  return { step: 'fyll-i', name: `${group}: ${title}`, criterion: item.criterion };
}
