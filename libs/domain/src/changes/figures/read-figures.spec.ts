import type { Language } from '../../kernel/localized-text';
import type { Bound } from './figure';
import { readFigures } from './read-figures';

type Planted = readonly [bound: Bound, value: number, unit: string, to?: number];

/** Phrases as they stand in tender documents and criteria, with the figures that they hold. */
const SWEDISH: readonly (readonly [phrase: string, ...figures: Planted[]])[] = [
  ['Minst 30 procent av köttet ska komma från djur med utevistelse.', ['atLeast', 30, 'percent']],
  ['minst 30 % ekologiskt räknat på inköpsvärdet', ['atLeast', 30, 'percent']],
  ['Andelen ska vara 25 procent eller mer.', ['atLeast', 25, 'percent']],
  ['lägst 60 procent av vikten', ['atLeast', 60, 'percent']],
  ['åtminstone hälften av fisken', ['atLeast', 50, 'percent']],
  ['minst två tredjedelar av leveranserna', ['atLeast', 200 / 3, 'percent']],
  ['minst en fjärdedel av sortimentet', ['atLeast', 25, 'percent']],
  ['högst 10 mg/PCU antibiotika', ['atMost', 10, 'milligram']],
  ['Transporttiden får inte överstiga 8 timmar.', ['atMost', 8, 'hour']],
  ['Transporten ska vara kortare än åtta timmar.', ['lessThan', 8, 'hour']],
  ['Djuren ska transporteras högst 6 timmar till slakt.', ['atMost', 6, 'hour']],
  ['inte mer än 4 timmar utan vatten', ['atMost', 4, 'hour']],
  ['inom 24 timmar efter beställning', ['atMost', 24, 'hour']],
  ['senast den 1 juli 2027', ['by', 20270701, 'date']],
  ['senast 2027-07-01 ska leverantören visa', ['by', 20270701, 'date']],
  ['från och med januari 2028', ['from', 20280100, 'date']],
  ['från och med 2030 gäller lagkravet', ['from', 20300000, 'date']],
  ['före den 31 december 2025', ['by', 20251231, 'date']],
  ['inte äldre än 12 månader', ['atMost', 12, 'month']],
  ['Intyget får inte vara äldre än tre månader.', ['atMost', 3, 'month']],
  ['mellan 2 och 8 grader', ['between', 2, 'degree', 8]],
  ['vid 2–4 °C under hela transporten', ['between', 2, 'degree', 4]],
  ['lägst minus 18 grader', ['atLeast', -18, 'degree']],
  ['vid högst -18 °C', ['atMost', -18, 'degree']],
  ['minst 1 250 kronor per år', ['atLeast', 1250, 'krona']],
  ['ett vite om 10 000 kr för varje tillfälle', ['exactly', 10000, 'krona']],
  ['högst 0,9 procent genetiskt modifierat', ['atMost', 0.9, 'percent']],
  ['under 1,5 gram salt per 100 gram', ['lessThan', 1.5, 'gram'], ['exactly', 100, 'gram']],
  ['högst 5 g socker per 100 g vara', ['atMost', 5, 'gram'], ['exactly', 100, 'gram']],
  ['minst 3 gram fibrer per 100 g', ['atLeast', 3, 'gram'], ['exactly', 100, 'gram']],
  ['mer än 70 procent kakao', ['moreThan', 70, 'percent']],
  ['över 50 procent av totalen', ['moreThan', 50, 'percent']],
  ['understiger 20 procent', ['lessThan', 20, 'percent']],
  ['får inte understiga 40 procent', ['atLeast', 40, 'percent']],
  ['minst 2,5 m² per djur', ['atLeast', 2.5, 'squareMetre']],
  ['minst 0,75 kvadratmeter per höna', ['atLeast', 0.75, 'squareMetre']],
  ['högst 39 kg per kvadratmeter', ['atMost', 39, 'kilogram']],
  ['beläggningen får vara högst 20 kilo per m2', ['atMost', 20, 'kilogram']],
  ['minst tre leverantörer ska ha svarat', ['atLeast', 3, 'leverantörer']],
  ['minst 2 av följande åtgärder', ['atLeast', 2, '']],
  ['minst fem dagar före leverans', ['atLeast', 5, 'day']],
  ['inom 10 arbetsdagar från begäran', ['atMost', 10, 'workday']],
  ['en gång per år'],
  ['intyg från ett ackrediterat organ under ett visst år'],
  ['inom ett år från beslutet', ['atMost', 1, 'year']],
  ['enligt rapporten 2014'],
  ['minst en gång per år', ['atLeast', 1, 'time']],
  ['högst 2 gånger under avtalstiden', ['atMost', 2, 'time']],
  ['Kalvarna ska vara minst 8 veckor gamla.', ['atLeast', 8, 'week']],
  ['Avtalet gäller i 4 år med 2 års förlängning.', ['exactly', 4, 'year'], ['exactly', 2, 'year']],
  ['sparas i minst 5 år', ['atLeast', 5, 'year']],
  ['en minskning med 15 procentenheter', ['exactly', 15, 'percent']],
  ['20–30 procent av energin', ['between', 20, 'percent', 30]],
  ['från 20 till 35 procent', ['between', 20, 'percent', 35]],
  ['upp till 5 poäng', ['atMost', 5, 'point']],
  ['max 200 km från köket', ['atMost', 200, 'kilometre']],
  ['maximalt 65 dB vid lossning', ['atMost', 65, 'decibel']],
  ['minst 15 procent senast 2028', ['atLeast', 15, 'percent'], ['by', 20280000, 'date']],
  ['enligt artikel 5 i förordning (EU) 2016/679'],
  ['lag (2016:1145) om offentlig upphandling, 16 kap. 6 §'],
  ['certifierad enligt ISO 14001 eller likvärdigt'],
  ['se punkt 4 och bilaga 2'],
  ['rådets direktiv 2008/120/EG'],
  ['högst 8 timmar enligt förordning (EG) nr 1/2005', ['atMost', 8, 'hour']],
];
const ENGLISH: typeof SWEDISH = [
  ['At least 30 per cent of the meat shall be organic.', ['atLeast', 30, 'percent']],
  ['a minimum of 25% of the value', ['atLeast', 25, 'percent']],
  ['no more than 8 hours of transport', ['atMost', 8, 'hour']],
  ['shall not exceed 10 mg/PCU', ['atMost', 10, 'milligram']],
  ['less than eight hours', ['lessThan', 8, 'hour']],
  ['at most 1,250.5 kg per delivery', ['atMost', 1250.5, 'kilogram']],
  ['within 10 working days', ['atMost', 10, 'workday']],
  ['no later than 1 July 2027', ['by', 20270701, 'date']],
  ['by 2027-07-01 the supplier shows', ['by', 20270701, 'date']],
  ['from January 2028', ['from', 20280100, 'date']],
  ['between 2 and 8 degrees', ['between', 2, 'degree', 8]],
  ['kept at 2–4 °C', ['between', 2, 'degree', 4]],
  ['more than half of the fish', ['moreThan', 50, 'percent']],
  ['at least two thirds of the deliveries', ['atLeast', 200 / 3, 'percent']],
  ['50 per cent or more', ['atLeast', 50, 'percent']],
  ['at least three suppliers', ['atLeast', 3, 'suppliers']],
  ['not older than 12 months', ['atMost', 12, 'month']],
  ['up to 5 points', ['atMost', 5, 'point']],
  ['at least 2.5 m² per animal', ['atLeast', 2.5, 'squareMetre']],
  ['a contract of 4 years', ['exactly', 4, 'year']],
  ['below 1.5 grams of salt', ['lessThan', 1.5, 'gram']],
  ['at least once a year'],
  ['in accordance with Article 5 of Regulation (EU) 2016/679'],
  ['certified to ISO 14001 or equivalent'],
  [
    'at least 100 km and at most 300 km away',
    ['atLeast', 100, 'kilometre'],
    ['atMost', 300, 'kilometre'],
  ],
];

describe.each<[Language, typeof SWEDISH]>([
  ['sv', SWEDISH],
  ['en', ENGLISH],
])('figures in %s', (language, phrases) => {
  it.each(phrases.map(([phrase, ...figures]) => ({ phrase, figures })))(
    '$phrase',
    ({ phrase, figures }) => {
      const found = readFigures(phrase, language);
      expect(found.map(({ bound, value, unit, to }) => ({ bound, value, unit, to }))).toEqual(
        figures.map(([bound, value, unit, to]) => ({ bound, value, unit, to })),
      );
      for (const { text, start } of found)
        expect(phrase.slice(start).trim().startsWith(text)).toBe(true);
    },
  );
});

it('is tried on at least eighty phrases', () => {
  expect(SWEDISH.length + ENGLISH.length).toBeGreaterThanOrEqual(80);
});
