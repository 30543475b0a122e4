import type { Library } from '@kravsmed/domain';
import { checkIncoming } from './comparing/check-incoming';
import { placeInWords } from './exchange-problem';
import { readLibrary } from './reading/read-library';
import { agencyWorkbooks } from './testing/faulty-workbook';
import { shippedLibrary } from './testing/shipped-parts';

describe("an outsider's workbook", () => {
  let current: Library;
  let own: Awaited<ReturnType<typeof agencyWorkbooks>>;
  beforeAll(async () => {
    current = await shippedLibrary();
    own = await agencyWorkbooks(current, 'KS-1420');
  });

  it('without faults has none', async () => {
    const clean = await readLibrary(own.clean);
    expect(checkIncoming(current, clean)).toEqual([]);
  });

  it('with ten faults gets ten messages, each at its cell, each with what to do', async () => {
    const incoming = await readLibrary(own.faulty);
    const problems = checkIncoming(current, incoming);
    expect(problems).toHaveLength(10);
    for (const { sheet, row, column, words } of own.planted) {
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
