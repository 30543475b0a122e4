import type { BlockNode, ClauseDocument, InlineNode } from '@kravsmed/clauses';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const paragraph = (...children: InlineNode[]): BlockNode => ({ kind: 'paragraph', children });

const clause = (index: number): BlockNode => ({
  kind: 'clause',
  criterion: `KS-10${10 + index}`,
  version: 2,
  use: 'technicalSpecification',
  state: index === 2 ? 'adapted' : 'unaltered',
  title: `Krav nummer ${index}`,
  children: [
    {
      kind: 'heading',
      level: 3,
      number: [4, 2, 1, index],
      children: [text(`Grisar med hela svansar och utevistelse, krav ${index}`)],
    },
    {
      kind: 'labelled',
      role: 'requirement',
      label: 'Krav',
      children: [
        paragraph(
          text('Minst '),
          { kind: 'value', parameter: 'share', text: '50\u00a0procent' },
          text(
            ' av griskött, räknat i kilogram per avtalsår, ska komma från grisar som har fötts upp utan att svansen har kuperats. Kravet gäller färskt och fryst kött, köttfärs och sammansatta produkter där griskött är den ',
          ),
          { kind: 'emphasis', children: [text('huvudsakliga')] },
          text(
            ' ingrediensen, och ska vara uppfyllt under hela avtalstiden. Ångström, Öland, é, ß, ł, Ω, Жж.',
          ),
        ),
        {
          kind: 'list',
          ordered: false,
          items: [
            [paragraph(text('Grisarna ska ha tillgång till strö som de kan böka i.'))],
            [
              paragraph(text('Beläggningen ska inte överstiga:')),
              {
                kind: 'list',
                ordered: true,
                items: [
                  [paragraph(text('0,94 kvadratmeter per gris om 110 kg'))],
                  [paragraph(text('andra värdet'))],
                ],
              },
            ],
          ],
        },
      ],
    },
    {
      kind: 'labelled',
      role: 'evidence',
      label: 'Bevis',
      children: [
        paragraph(
          text('Certifikat från tredje part eller annat likvärdigt bevis, se '),
          {
            kind: 'link',
            href: 'https://example.org/bevis',
            children: [text('vägledningen om bevis')],
          },
          text('.'),
        ),
      ],
    },
    {
      kind: 'labelled',
      role: 'legalBasis',
      label: 'Rättslig grund',
      children: [paragraph(text('9 kap. 1 § lagen (2016:1145) om offentlig upphandling.'))],
    },
  ],
});

/** A document of every node kind that runs over several pages. */
export function exampleDocument(clauses = 9): ClauseDocument {
  return {
    language: 'sv',
    title: 'Livsmedel & dryck <2027>',
    subject: 'Hållbarhetskrav, annonseras 1 februari 2027',
    producer: 'Kravsmed test',
    selection: {
      title: 'Livsmedel & dryck <2027>',
      language: 'sv',
      publicationDate: '2027-02-01' as ClauseDocument['selection']['publicationDate'],
      sections: [],
      include: { evidence: true, followUp: true, rationale: false, legalBasis: true },
      layout: { headingLevel: 1, numbering: '4.2', style: 'flow' },
    },
    body: [
      { kind: 'heading', level: 1, number: [4, 2], children: [text('Teknisk specifikation')] },
      { kind: 'heading', level: 2, number: [4, 2, 1], children: [text('Griskött')] },
      ...Array.from({ length: clauses }, (_, index) => clause(index + 1)),
      { kind: 'heading', level: 1, number: [4, 3], children: [text('Förteckning över kriterier')] },
      {
        kind: 'table',
        caption: 'Kriterier, versioner och tillstånd',
        widths: [2, 6, 3],
        header: [[text('Nummer')], [text('Titel')], [text('Tillstånd')]],
        rows: Array.from({ length: 60 }, (_, index) => [
          [paragraph(text(`KS-1${100 + index}:1`))],
          [
            paragraph(
              text(
                'Grisar med hela svansar och en så lång titel att den måste brytas över två rader',
              ),
            ),
          ],
          [paragraph(text(index % 7 === 0 ? 'anpassad av Lunds kommun' : 'oförändrad'))],
        ]),
        rowHeaders: false,
      },
    ],
    annex: [
      { kind: 'heading', level: 1, number: [], children: [text('Bilaga endast för köparen')] },
      paragraph(
        { kind: 'change', change: 'removed', text: 'minst 30' },
        { kind: 'change', change: 'added', text: 'minst 50' },
        text(' procent'),
      ),
    ],
  };
}
