import { emptyDraft } from '../../../selection-state/draft';
import { placeOf } from './place-of';

const selection = {
  ...emptyDraft('sv').selection,
  sections: [
    {
      productGroup: 'pork',
      items: [
        {
          criterion: 'KS-1042',
          version: 1,
          use: 'technicalSpecification' as const,
          parameters: {},
        },
      ],
    },
  ],
};
const unknown = { criterion: () => undefined, group: () => undefined };
const place = (pointer: string) => placeOf(pointer, selection, unknown, 'sv');

describe('where a finding leads', () => {
  it.each([
    ['/publicationDate', { step: 'kop', name: '' }],
    ['/sections/0/lot', { step: 'kop', name: 'pork' }],
    ['/sections/0/items', { step: 'valj', name: 'pork' }],
    [
      '/sections/0/items/0/parameters/share',
      { step: 'fyll-i', name: 'pork: KS-1042', criterion: 'KS-1042' },
    ],
    ['/layout/numbering', { step: 'dokument', name: '' }],
    ['/sections/7', { step: 'kop', name: '' }],
    ['', { step: 'kop', name: '' }],
  ])('%s', (pointer, expected) => {
    expect(place(pointer)).toEqual(expected);
  });
});
