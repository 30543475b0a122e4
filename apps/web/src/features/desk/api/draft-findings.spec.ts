import type { DraftFinding } from '@kravsmed/contract';
import { byWeight, countFindings, fieldId, findingsAt, goToField } from './draft-findings';

const finding = (pointer: string, severity: DraftFinding['severity']): DraftFinding => ({
  severity,
  check: 'C-test',
  pointer,
  message: { sv: 'Fel.', en: 'Wrong.' },
  fix: null,
});
const FOUND = [
  finding('/texts/sv/title', 'warning'),
  finding('/legalBasis/0/sfs', 'error'),
  finding('/texts/sv/titles', 'information'),
];

describe('what the check says of a draft', () => {
  it('is counted, and told the gravest first', () => {
    expect(countFindings(FOUND)).toEqual({ error: 1, warning: 1, information: 1 });
    expect(byWeight(FOUND).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'information',
    ]);
    expect(findingsAt(FOUND, '/texts/sv/title')).toEqual([FOUND[0]]);
  });

  it('leads to its field, or to the nearest that the page has, and unfolds it', () => {
    document.body.innerHTML = `
      <h2 id="${fieldId('/change')}" tabindex="-1">Ändring</h2>
      <details><summary id="${fieldId('/legalBasis/0')}">Lag 1</summary>
        <input id="${fieldId('/legalBasis/0/sfs')}"></details>`;
    goToField('/legalBasis/0/sfs');
    expect(document.activeElement?.id).toBe(fieldId('/legalBasis/0/sfs'));
    expect(document.querySelector('details')?.open).toBe(true);
    goToField('/change/moved/0');
    expect(document.activeElement?.id).toBe(fieldId('/change'));
  });
});
