import type { Criterion } from '@kravsmed/domain';
import type { LibraryParts } from '../library-parts';
import type { Places } from '../places';
import type { ProblemList } from '../problem-list';
import { CRITERIA, EXTERNAL_IDS, RELATIONS, VERSIONS } from './criterion-sheets';
import { readGoals, readPackages, readProductGroups, readQuestions } from './read-frame';
import { ReadSheets } from './read-sheets';
import { readRelation } from './read-variants';
import { VersionReader } from './read-versions';
import { RowGroups } from './row-groups';
import type { Columns, Sheet } from './sheet';
import type { RawSheet } from './sheet-row';

/**
 * The library that stands in the sheets. A faulty cell is told and stood in for, so that all faults
 * come at once; what is read is worth something only when there were none.
 */
export function readTables(
  raw: readonly RawSheet[],
  places: Places,
  problems: ProblemList,
): LibraryParts {
  const sheets = new ReadSheets(raw, problems);
  return {
    criteria: readCriteria(sheets, places),
    questions: readQuestions(sheets, places),
    productGroups: readProductGroups(sheets, places),
    goals: readGoals(sheets, places),
    packages: readPackages(sheets, places),
  };
}

type OfCriterion = Pick<(typeof CRITERIA)['columns'], 'criterion'> & Columns;

const byCriterion = <C extends OfCriterion>(sheets: ReadSheets, sheet: Sheet<C>): RowGroups<C> =>
  new RowGroups(sheets.rows(sheet), 'criterion', (row) => {
    const id = row.need('criterion');
    return row.isFaulty('criterion') ? undefined : String(id);
  });

function readCriteria(sheets: ReadSheets, places: Places): Criterion[] {
  const reader = new VersionReader(sheets, places);
  const versions = byCriterion(sheets, VERSIONS);
  const relations = byCriterion(sheets, RELATIONS);
  const externalIds = byCriterion(sheets, EXTERNAL_IDS);
  const known = new Set<string>();
  const criteria: Criterion[] = [];
  for (const row of sheets.rows(CRITERIA)) {
    const id = row.need('criterion');
    if (row.isFaulty('criterion')) continue;
    if (known.has(id)) {
      row.refuse('criterion', {
        sv: `${id} står redan på en rad ovanför. Ta bort den ena, eller ge den ett eget nummer.`,
        en: `${id} stands in a row above already. Delete one of them, or give it its own number.`,
      });
      continue;
    }
    known.add(id);
    const ofCriterion = versions.of(id);
    if (ofCriterion.length === 0) {
      row.refuse('criterion', {
        sv: `${id} saknar version. Skriv minst en rad för det på bladet Versioner.`,
        en: `${id} has no version. Write at least one row for it on the sheet Versions.`,
      });
    }
    const criterion: Criterion = {
      id,
      slug: row.need('slug'),
      area: row.need('area'),
      question: row.need('question'),
      relations: relations.of(id).map((each) => {
        const relation = readRelation(each);
        places.set(relation, each.place({ criterion: 'to', '': 'to' }));
        return relation;
      }),
      externalIds: externalIds.of(id).map((each) => {
        const external = { scheme: each.need('scheme'), id: each.need('id') };
        places.set(external, each.place());
        return external;
      }),
      versions: ofCriterion.map((each) => reader.read(each)).sort((a, b) => a.version - b.version),
    };
    places.set(criterion, row.place({ '': 'criterion', id: 'criterion' }));
    criteria.push(criterion);
  }
  for (const group of [versions, relations, externalIds]) {
    group.refuseOrphans(known, (id) => ({
      sv: `${id} finns inte på bladet Kriterier. Skriv kriteriet där, eller ta bort raden.`,
      en: `${id} is not on the sheet Criteria. Write the criterion there, or delete the row.`,
    }));
  }
  // Rows of versions whose criterion is unknown are told once, at the version.
  for (const row of versions.others(known)) reader.passOver(row);
  reader.refuseOrphans();
  return criteria;
}
