import { approved, exampleCriterion, exampleVersion } from '../criteria/example-criteria';
import { compareVersions, type ComparedField, type VersionComparison } from './compare-versions';

const first = exampleVersion(1, approved('2022-01-01'));
const texts = {
  ...first.texts.sv,
  requirement: 'Minst {{share}} ska komma från grisar med hela och oskadade svansar.',
  evidence: '- intyg från tredje part\n- foto\n- annat likvärdigt bevis',
};
const second = exampleVersion(2, approved('2024-01-01'), {
  level: 'advanced',
  texts: { sv: texts, en: texts },
  parameters: first.parameters.map((one) => ({ ...one, default: 80 }) as typeof one),
});
const criterion = exampleCriterion(1001, [first, second]);

function compared(from: number, to: number): VersionComparison {
  const result = compareVersions(criterion, from, to, 'sv');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const field = (name: ComparedField) => compared(1, 2).fields.find((one) => one.field === name);

describe('compareVersions', () => {
  it('shows added words and parameters by their label', () => {
    expect(field('requirement')?.blocks).toEqual([
      {
        kind: 'paragraph',
        change: 'changed',
        runs: [
          { kind: 'same', text: 'Minst ‹Lägsta andel› ska komma från grisar med hela ' },
          { kind: 'added', text: 'och oskadade ' },
          { kind: 'same', text: 'svansar.' },
        ],
      },
    ]);
  });

  it('takes a reworded list item as changed and a new one as added', () => {
    expect(field('evidence')?.blocks.map(({ kind, change }) => [kind, change])).toEqual([
      ['listItem', 'changed'],
      ['listItem', 'same'],
      ['listItem', 'added'],
    ]);
  });

  it('compares level and parameters as values', () => {
    expect(field('level')?.blocks.flatMap(({ runs }) => runs)).toEqual([
      { kind: 'removed', text: 'bas' },
      { kind: 'added', text: 'avancerad' },
    ]);
    expect(
      field('parameters')
        ?.blocks[0]?.runs.map(({ text }) => text)
        .join(''),
    ).toContain('(10–100)');
    expect(field('uses')?.changed).toBe(false);
  });

  it('brings the notes of the versions passed, and none when nothing was', () => {
    expect(compared(1, 2).notes.map(({ version }) => version)).toEqual([2]);
    expect(compared(2, 2).notes).toEqual([]);
    expect(compared(2, 2).fields.some(({ changed }) => changed)).toBe(false);
  });

  it('refuses a version that does not exist', () => {
    expect(compareVersions(criterion, 1, 9, 'sv')).toEqual({
      ok: false,
      error: { code: 'unknownVersion', version: 9 },
    });
  });
});
