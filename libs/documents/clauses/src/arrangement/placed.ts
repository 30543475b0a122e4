import type { Selection } from '@kravsmed/domain';
import { anchorOf, partAnchor } from '../anchors';
import type { HeadingNode } from '../nodes';
import type { ArrangedClause, Part } from './part';

/** A heading's place in the document. */
export type Place = Required<Pick<HeadingNode, 'level' | 'number' | 'anchor'>>;

export interface PlacedPart extends Omit<Part, 'parts' | 'clauses'> {
  readonly place: Place;
  readonly parts: readonly PlacedPart[];
  readonly clauses: readonly PlacedClause[];
}

export interface PlacedClause extends ArrangedClause {
  /** Of its own heading; of its part's where it is an item of a list. */
  readonly place: Place;
  /** Its number in that list. */
  readonly item?: number;
}

/** Numbers all headings before a word is written, so that any clause can refer to any other. */
export function placed(
  parts: readonly Part[],
  { layout }: Selection,
  asItems: boolean,
): PlacedPart[] {
  const timesSeen = new Map<string, number>();
  const anchorOfNext = (criterion: string): string => {
    const times = (timesSeen.get(criterion) ?? 0) + 1;
    timesSeen.set(criterion, times);
    return anchorOf(criterion, times);
  };
  const placedIn = (
    inside: readonly Part[],
    above: Pick<Place, 'level' | 'number'>,
    path: readonly number[],
  ): PlacedPart[] =>
    inside.map((part, index) => {
      const here = [...path, index + 1];
      const place: Place = {
        level: above.level + 1,
        number: [...above.number, index + 1],
        anchor: partAnchor(here),
      };
      return {
        ...part,
        place,
        parts: placedIn(part.parts, place, here),
        clauses: part.clauses.map((arranged, at) =>
          asItems
            ? { ...arranged, place, item: at + 1 }
            : {
                ...arranged,
                place: {
                  level: place.level + 1,
                  number: [...place.number, at + 1],
                  anchor: anchorOfNext(arranged.clause.criterion.id),
                },
              },
        ),
      };
    });
  const top = { level: layout.headingLevel - 1, number: parentNumber(layout.numbering) };
  return placedIn(parts, top, []);
}

/** All clauses in the order of the document. */
export const clausesIn = (parts: readonly PlacedPart[]): PlacedClause[] =>
  parts.flatMap((part) => [...part.clauses, ...clausesIn(part.parts)]);

/** "4.2" as [4, 2]; nothing where the document starts its own numbering. */
export const parentNumber = (numbering: string): number[] =>
  (numbering.match(/\d+/g) ?? []).map(Number);
