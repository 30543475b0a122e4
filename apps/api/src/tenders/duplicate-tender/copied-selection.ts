import type { IsoDate } from '@kravsmed/domain';
import type { DraftSelectionDto } from '../draft-selection.dto';

/**
 * What a copy begins with. The pinned versions stay, to be reviewed; but a day that has passed is
 * not taken along, so that nobody advertises by last year's.
 */
export function copiedSelection(
  selection: DraftSelectionDto,
  title: string | undefined,
  today: IsoDate,
): DraftSelectionDto {
  const { publicationDate, ...rest } = selection;
  const named = title === undefined || selection.title === '' ? rest : { ...rest, title };
  if (publicationDate === undefined) return named;
  const passed = publicationDate !== null && publicationDate < today;
  return { ...named, publicationDate: passed ? null : publicationDate };
}
