import { put, type Rows } from './edited-workbook';

export type PlantedFault = ReturnType<typeof put> & { readonly words: RegExp };

/** What an outsider may do wrong in one afternoon. Each is told at its own cell. */
export function plantTenFaults(sheets: Map<string, Rows>): PlantedFault[] {
  const plant = (
    place: readonly [string, string],
    value: Rows[0][0],
    words: RegExp,
    row = 1,
  ): PlantedFault => ({
    ...put(sheets, place, value, (each) => sheets.get(place[0])?.[row] === each),
    words,
  });
  const laws = sheets.get('Rättslig grund') ?? [];
  laws.push([...(laws[1] ?? [])]);
  return [
    plant(['Kriterier', 'Kortnamn'], 'Våra ägg!', /kan inte vara ett kortnamn.*små bokstäver/),
    plant(['Kriterier', 'Område'], 'klimat', /går inte att välja här.*miljö, djurskydd/),
    plant(['Kriterier', 'Fråga'], 'no-such-question', /okänd fråga/i, 2),
    plant(['Versioner', 'Nivå'], 'medel', /går inte att välja här.*bas, avancerad, spjutspets/),
    plant(['Versioner', 'Produktgrupper'], 'rymdmat', /okänd produktgrupp/i, 2),
    plant(['Versioner', 'Vad som ändras (engelska)'], null, /saknas\. Fyll i cellen/),
    plant(['Texter', 'Engelska'], '  ', /Engelska saknas/, 3),
    plant(['Källor', 'Webbadress'], 'www.exempel.se', /ingen webbadress.*https/),
    plant(['Värden', 'Högst'], 'hundra', /inget tal.*50 eller 12,5/),
    plant(
      ['Rättslig grund', 'Kriterium'],
      'KS-99999',
      /finns inte på bladet Versioner/,
      laws.length - 1,
    ),
  ];
}
