import fc from 'fast-check';
import { cpvAncestors, cpvCodes, cpvLabel, cpvPrefixMatch, parseCpv } from './cpv';

const aCode = fc.constantFrom(...cpvCodes());

describe('parseCpv', () => {
  it.each(['15113000', '15113000-3', ' CPV 15113000-3 ', 'cpv:15113000', '15113000 - 3'])(
    'reads %p',
    (text) => expect(parseCpv(text)).toBe('15113000'),
  );

  it.each(['', '1511300', '151130000', '15113000-', '15113000-33', 'fläsk', '15113000;15111000'])(
    'does not take %p for a code',
    (text) => expect(parseCpv(text)).toBeUndefined(),
  );
});

describe('cpvLabel', () => {
  it('has both languages, with or without the check digit', () => {
    expect(cpvLabel('15113000')).toEqual({ sv: 'Fläskkött', en: 'Pork' });
    expect(cpvLabel('15113000-3')).toEqual({ sv: 'Fläskkött', en: 'Pork' });
  });

  it('knows nothing of a code that does not exist', () => {
    expect(cpvLabel('15113999')).toBeUndefined();
  });

  it('has a label in both languages for every code kept', () => {
    expect(cpvCodes().length).toBeGreaterThan(900);
    for (const code of cpvCodes()) {
      expect(code).toMatch(/^\d{8}$/);
      expect(cpvLabel(code)?.sv).toBeTruthy();
      expect(cpvLabel(code)?.en).toBeTruthy();
    }
  });
});

describe('cpvPrefixMatch', () => {
  it('sees what lies below a code', () => {
    expect(cpvPrefixMatch('15000000-8', '15113000-3')).toBe(true);
    expect(cpvPrefixMatch('15110000', '15113000')).toBe(true);
    expect(cpvPrefixMatch('15113000', '15110000')).toBe(false);
    expect(cpvPrefixMatch('15113000', '15111000')).toBe(false);
  });

  it('keeps a division with a zero in it apart from others', () => {
    expect(cpvPrefixMatch('60000000', '60100000')).toBe(true);
    expect(cpvPrefixMatch('60000000', '66000000')).toBe(false);
  });

  it('never matches what is no code', () => {
    expect(cpvPrefixMatch('15', '15113000')).toBe(false);
    expect(cpvPrefixMatch('15000000', 'pork')).toBe(false);
  });

  it('is an order: reflexive, and antisymmetric', () => {
    fc.assert(
      fc.property(aCode, aCode, (a, b) => {
        expect(cpvPrefixMatch(a, a)).toBe(true);
        if (a !== b) expect(cpvPrefixMatch(a, b) && cpvPrefixMatch(b, a)).toBe(false);
      }),
    );
  });

  it('agrees with cpvAncestors', () => {
    fc.assert(
      fc.property(aCode, (code) =>
        cpvAncestors(code).every((above) => cpvPrefixMatch(above, code)),
      ),
    );
  });
});

describe('cpvAncestors', () => {
  it('goes from the division down', () => {
    expect(cpvAncestors('15113000-3')).toEqual(['15000000', '15100000', '15110000']);
    expect(cpvAncestors('15000000')).toEqual([]);
    expect(cpvAncestors('no code')).toEqual([]);
  });
});
