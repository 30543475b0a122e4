import { fixtureCriteria, fixtureLibrary, id } from '../../testing/fixture-library';
import { namedInQuery } from './named-in-query';

describe('namedInQuery', () => {
  const library = fixtureLibrary(
    fixtureCriteria().map((criterion) =>
      criterion.id === id('KS-9002')
        ? { ...criterion, externalIds: [{ scheme: 'UHM-KravID', id: '10235:2' }] }
        : criterion,
    ),
  );
  const named = (q: string) => namedInQuery(q, library);

  it.each([
    ['KS-9001', ['KS-9001'], undefined],
    ['ks9001', ['KS-9001'], undefined],
    [' Ks 9001 ', ['KS-9001'], undefined],
    ['9001', ['KS-9001'], undefined],
    ['KS-9001:3', ['KS-9001'], 3],
    ['9001:2', ['KS-9001'], 2],
    ['ks-9001 version 2', ['KS-9001'], 2],
    ['KS-900', ['KS-9001', 'KS-9002', 'KS-9003'], undefined],
    ['KS-1', [], undefined],
    ['10235:2', ['KS-9002'], undefined],
    ['10235', ['KS-9002'], undefined],
    ['UHM KravID 10235:2', ['KS-9002'], undefined],
  ])('reads %s as a criterion', (q, ids, version) => {
    expect(named(q)).toEqual({ kind: 'criteria', ids, version });
  });

  it.each([
    ['15113', '15113000'],
    ['15113000', '15113000'],
    ['15113000-3', '15113000'],
    ['151', '15100000'],
    ['cpv: 45', '45000000'],
  ])('reads %s as a CPV code', (q, code) => {
    expect(named(q)).toEqual({ kind: 'cpv', code });
  });

  it.each(['kyckling', '8', '8 timmar', '999', 'ks', '2018/848', '10235:3', ''])(
    'leaves "%s" to be words',
    (q) => expect(named(q)).toBeUndefined(),
  );
});
