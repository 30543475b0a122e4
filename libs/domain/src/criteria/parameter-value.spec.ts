import fc from 'fast-check';
import type { ParameterDeclaration } from './parameter';
import { defaultValues, formatDate, formatParameter, parameterProblem } from './parameter-value';

const label = { sv: 'Lägsta andel', en: 'Minimum share' };
const share: ParameterDeclaration = {
  name: 'share',
  type: 'percent',
  label,
  default: 50,
  minimum: 10,
  maximum: 100,
};
const dose: ParameterDeclaration = {
  name: 'dose',
  type: 'number',
  label,
  unit: { sv: 'mg/PCU', en: 'mg/PCU' },
  default: 12.5,
  minimum: 0,
  maximum: 2000,
  decimals: 1,
};
const points: ParameterDeclaration = {
  name: 'points',
  type: 'number',
  label,
  unit: { sv: 'poäng', en: 'points' },
  unitOne: { sv: 'poäng', en: 'point' },
  default: 10,
  minimum: 0,
  maximum: 100,
  decimals: 1,
};
const often: ParameterDeclaration = {
  name: 'often',
  type: 'choice',
  label,
  default: 'year',
  options: [
    { value: 'year', label: { sv: 'varje år', en: 'every year' } },
    { value: 'quarter', label: { sv: 'varje kvartal', en: 'every quarter' } },
  ],
};
const day: ParameterDeclaration = { name: 'day', type: 'date', label };
const place: ParameterDeclaration = {
  name: 'place',
  type: 'text',
  label,
  default: { sv: 'köket', en: 'the kitchen' },
  maximumLength: 10,
};

describe('formatParameter', () => {
  it.each([
    [share, 50, '50\u00a0procent', '50\u00a0per cent'],
    [dose, 12.5, '12,5\u00a0mg/PCU', '12.5\u00a0mg/PCU'],
    [dose, 1500, '1\u00a0500\u00a0mg/PCU', '1,500\u00a0mg/PCU'],
    [points, 1, '1\u00a0poäng', '1\u00a0point'],
    [points, 0, '0\u00a0poäng', '0\u00a0points'],
    [points, 1.5, '1,5\u00a0poäng', '1.5\u00a0points'],
    [{ ...points, type: 'percent' }, 1, '1\u00a0procent', '1\u00a0per cent'],
    [dose, 1, '1\u00a0mg/PCU', '1\u00a0mg/PCU'],
    [often, 'quarter', 'varje kvartal', 'every quarter'],
    [day, '2027-02-01', '1 februari 2027', '1 February 2027'],
    [place, ' skolan ', 'skolan', 'skolan'],
  ] as const)('%#: writes the value as a reader expects it', (declaration, value, sv, en) => {
    expect(formatParameter(declaration, value, 'sv')).toBe(sv);
    expect(formatParameter(declaration, value, 'en')).toBe(en);
  });

  it('shows a wrong value as it is instead of failing', () => {
    expect(formatParameter(share, 'halva', 'sv')).toBe('halva');
    expect(formatParameter(often, 'weekly', 'en')).toBe('weekly');
    expect(formatDate('2027-02-30', 'sv')).toBe('2027-02-30');
  });
});

describe('parameterProblem', () => {
  it.each([
    [share, 9, 'Lägsta andel: värdet ska vara från 10 till 100\u00a0procent.'],
    [share, 101, 'Lägsta andel: värdet ska vara från 10 till 100\u00a0procent.'],
    [share, 50.5, 'Lägsta andel: skriv ett heltal.'],
    [share, '50', 'Lägsta andel: skriv ett tal.'],
    [share, Number.NaN, 'Lägsta andel: skriv ett tal.'],
    [dose, 12.55, 'Lägsta andel: skriv högst 1 decimal.'],
    [often, 'weekly', 'Lägsta andel: välj ett av: varje år, varje kvartal.'],
    [day, '2027-02-30', 'Lägsta andel: skriv ett datum som finns, på formen ÅÅÅÅ-MM-DD.'],
    [place, 'elva tecken', 'Lägsta andel: korta texten till högst 10 tecken (nu 11).'],
    [place, '  ', 'Lägsta andel: skriv en text.'],
    [place, 'a\nb', 'Lägsta andel: skriv texten på en rad, utan radbrytning eller styrtecken.'],
  ] as const)('%#: says what to do', (declaration, value, sv) => {
    expect(parameterProblem(declaration, value)?.sv).toBe(sv);
  });

  it('accepts exactly the numbers within the bounds that have few enough decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 21_000 }), (tenths) => {
        const value = tenths / 10;
        const fits = value >= 0 && value <= 2000;
        expect(parameterProblem(dose, value) === undefined).toBe(fits);
      }),
    );
  });

  it('accepts the defaults', () => {
    const all = [share, dose, often, place];
    const values = defaultValues(all, 'sv');
    for (const declaration of all) {
      expect(parameterProblem(declaration, values[declaration.name] ?? '')).toBeUndefined();
    }
  });
});

describe('defaultValues', () => {
  it('takes texts in the language and leaves a date without default open', () => {
    expect(defaultValues([share, day, place], 'en')).toEqual({ share: 50, place: 'the kitchen' });
  });
});
