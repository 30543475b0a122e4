export interface HyperlinkRelationship {
  readonly id: string;
  readonly href: string;
}

/** The addresses that a document leads to: one relationship each, numbered in order of first use. */
export class Hyperlinks {
  private readonly numbers = new Map<string, number>();

  relationshipTo(href: string): string {
    const number = this.numbers.get(href) ?? this.numbers.size + 1;
    this.numbers.set(href, number);
    return relationshipId(number);
  }

  all(): HyperlinkRelationship[] {
    return [...this.numbers].map(([href, number]) => ({ id: relationshipId(number), href }));
  }
}

const relationshipId = (number: number): string => `rIdLink${number}`;
