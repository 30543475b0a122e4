import type { Selection } from '@kravsmed/contract';
import { swedishDay } from '@kravsmed/domain';
import type { WorkingSelection } from './draft';

/**
 * A draft as the selection that is checked and rendered. Without a date it is taken as advertised
 * today; rows still being typed lose their empty ends.
 */
export function completeSelection(
  draft: WorkingSelection,
  untitled: string,
  now: Date = new Date(),
): Selection {
  return {
    ...draft,
    title: draft.title.trim() || untitled,
    publicationDate: draft.publicationDate || swedishDay(now),
    sections: draft.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        parameters: item.parameters ?? {},
        appliesToRows: (item.appliesToRows ?? []).map((row) => row.trim()).filter(Boolean),
      })),
    })),
  };
}
