import type { Selection } from '@kravsmed/domain';
import type { SelectionDto } from './selection.dto';

/** A selection that has been held to its schema, which gives the domain's branded ids and days. */
export const toSelection = (dto: SelectionDto): Selection => dto as unknown as Selection;
