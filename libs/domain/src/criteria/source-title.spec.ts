import type { Source } from './criterion';
import { sourceTitle } from './source-title';

const legalBasis = [
  {
    name: { sv: 'Direktiv 2008/120/EG om skydd av grisar', en: 'Directive 2008/120/EC on pigs' },
    article: 'Bilaga I',
  },
  { name: { sv: 'Djurskyddslag (2018:1192)', en: 'Animal Welfare Act (2018:1192)' } },
  { name: { sv: 'ILO:s konventioner', en: 'ILO conventions' } },
];
const law = (title: string): Source => ({ kind: 'law', title });
const english = (source: Source): string => sourceTitle(source, { legalBasis }, 'en');

describe('sourceTitle', () => {
  it.each([
    [
      'Direktiv 2008/120/EG om skydd av grisar, bilaga I kap. I p. 8',
      'Directive 2008/120/EC on pigs, Annex I, Chapter I, point 8',
    ],
    ['Djurskyddslag (2018:1192), 4 kap.', 'Animal Welfare Act (2018:1192), Chapter 4'],
    ['ILO:s konventioner', 'ILO conventions'],
    ['Direktiv 2008/120/EG', 'Directive 2008/120/EC on pigs'],
    ['Direktiv 98/58/EG om djur', 'Direktiv 98/58/EG om djur'],
    ['RISE klimatdatabas för livsmedel', 'RISE klimatdatabas för livsmedel'],
  ])('writes "%s" as "%s" in English', (title, written) => {
    expect(english(law(title))).toBe(written);
    expect(sourceTitle(law(title), { legalBasis }, 'sv')).toBe(title);
  });

  it('calls our own assessment so in English', () => {
    const ours: Source = { kind: 'assumption', title: 'Kravsmeds egen bedömning' };
    expect(english(ours)).toBe('Kravsmed’s own assessment');
    expect(english({ ...ours, kind: 'report' })).toBe('Kravsmeds egen bedömning');
  });
});
