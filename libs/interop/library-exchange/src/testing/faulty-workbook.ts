import { parseCriterionId, type Criterion, type Library } from '@kravsmed/domain';
import { libraryOf } from '../library-parts';
import { writeLibraryXlsx } from '../xlsx/write-xlsx';
import { editedWorkbook, put } from './edited-workbook';
import { onlyCriteria } from './only-criteria';
import { plantTenFaults, type PlantedFault } from './ten-faults';

export { editedWorkbook, onlyCriteria, put, type PlantedFault };

/** A criterion of an agency's own: the first version of another under its own number, as a draft. */
export function agencyCriterion(model: Criterion, number: string, slug: string): Criterion {
  const [first] = model.versions;
  const id = parseCriterionId(number);
  if (first === undefined || id === undefined) throw new RangeError(`no model: ${number}`);
  return {
    ...model,
    id,
    slug,
    relations: [],
    externalIds: [{ scheme: 'Egen', id: '0012' }],
    versions: [{ ...first, version: 1, decision: { status: 'draft' } }],
  };
}

/** The Swedish workbook of two criteria made from `model`, clean and with ten faults in it. */
export async function agencyWorkbooks(library: Library, model: string) {
  const criterion = [...library.criteria.values()].find(({ id }) => id === model);
  if (criterion === undefined) throw new RangeError(`no model: ${model}`);
  const parts = onlyCriteria(
    agencyCriterion(criterion, 'KS-9701', 'egen-ett'),
    agencyCriterion(criterion, 'KS-9702', 'egen-tva'),
  );
  const clean = await writeLibraryXlsx(libraryOf(parts), 'sv');
  let planted: readonly PlantedFault[] = [];
  const faulty = await editedWorkbook(clean, (sheets) => {
    planted = plantTenFaults(sheets);
  });
  return { clean, faulty, planted };
}
