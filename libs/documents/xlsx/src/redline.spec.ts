import { redline } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { clauseRows } from './clause-rows';
import { clauseColumns } from './sheets/clause-columns';
import { renderXlsx } from './render-xlsx';
import { plainWords } from './runs';

const BY = { author: 'Lunds kommun', date: '2027-01-15' };
const [pork, ...others] = exampleSelection().sections;

describe('a redline as a workbook', () => {
  const after = exampleDocument('sv', {
    sections: [{ ...pork, productGroup: 'pork', items: pork?.items.slice(1) ?? [] }, ...others],
  });
  const document = redline(exampleDocument(), after, BY);

  it('keeps the row of a clause that went, marked as such', () => {
    const gone = clauseRows(document.body).filter(({ change }) => change === 'deleted');
    expect(gone.map(({ clause }) => clause?.criterion)).toEqual(['KS-1042']);
  });

  it('shows both versions of a clause', () => {
    const row = clauseRows(document.body).find(({ clause }) => clause?.criterion === 'KS-1043');
    const clause = row?.clause;
    if (row === undefined || clause === undefined) throw new Error('The clause has no row');
    const was = { version: 7, use: clause.use, state: clause.state, title: 'Före' };
    const shown = clauseColumns('sv').map(({ content }) =>
      content({ ...row, clause: { ...clause, was } }),
    );
    const words = shown.map((each) => (typeof each === 'number' ? '' : plainWords(each)));
    expect(words).toContain(`7 ${clause.version}`);
    expect(words).toContain(`Före ${clause.title}`);
  });

  it('becomes a workbook', async () => {
    expect((await renderXlsx(document)).byteLength).toBeGreaterThan(5000);
  });
});
