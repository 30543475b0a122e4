import { slugOf } from './slug-of';

it('makes an address of a title', () => {
  expect(slugOf('Grisar ska ha halm')).toBe('grisar-ska-ha-halm');
  expect(slugOf('Ägg från frigående höns (EU 2018/848)')).toBe(
    'agg-fran-frigaende-hons-eu-2018-848',
  );
  expect(slugOf('  – ')).toBe('');
  expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
});
