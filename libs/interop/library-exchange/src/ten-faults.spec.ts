import type { Library } from '@kravsmed/domain';
import { checkIncoming } from './comparing/check-incoming';
import { placeInWords } from './exchange-problem';
import { libraryOf } from './library-parts';
import { readLibrary } from './reading/read-library';
import { editedWorkbook } from './testing/edited-workbook';
import { onlyCriteria, ownCriterion, shippedLibrary } from './testing/shipped-parts';
import { plantTenFaults } from './testing/ten-faults';
import { writeLibraryXlsx } from './xlsx/write-xlsx';

describe("an outsider's workbook", () => {
  let current: Library;
  let own: Uint8Array;
  beforeAll(async () => {
    current = await shippedLibrary();
    const parts = onlyCriteria(
      ownCriterion(current, 'KS-1420', 'KS-9001', 'egen-gris'),
      ownCriterion(current, 'KS-1420', 'KS-9002', 'egen-gris-2'),
    );
    own = await writeLibraryXlsx(libraryOf(parts), 'sv');
  });

  it('without faults has none', async () => {
    const clean = await readLibrary(await editedWorkbook(own, () => undefined));
    expect(checkIncoming(current, clean)).toEqual([]);
  });

  it('with ten faults gets ten messages, each at its cell, each with what to do', async () => {
    let planted: ReturnType<typeof plantTenFaults> = [];
    const incoming = await readLibrary(
      await editedWorkbook(own, (sheets) => {
        planted = plantTenFaults(sheets);
      }),
    );
    const problems = checkIncoming(current, incoming);
    expect(problems).toHaveLength(10);
    for (const { sheet, row, column, words } of planted) {
      const [found] = problems.filter(
        (each) => each.file === sheet && each.line === row && each.column === column,
      );
      expect(found?.message.sv).toMatch(words);
      expect(found?.message.en).not.toBe(found?.message.sv);
      expect(found?.pointer).toMatch(/^\/[a-zA-Z]+\/\d+\/[a-zA-Z]+$/);
    }
    expect(placeInWords(problems.find(({ heading }) => heading === 'Nivå *')!).sv).toBe(
      'Versioner, rad 2, kolumn D (Nivå *)',
    );
  });
});
