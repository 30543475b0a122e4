import { hash } from './unique-ids';

export interface HyperlinkRelationship {
  readonly id: string;
  readonly href: string;
}

/**
 * The addresses that a part leads to, one relationship each. Its id is drawn from the address: a clause is
 * the same text in every document.
 */
export class Hyperlinks {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  relationshipTo(href: string): string {
    const known = this.ids.get(href);
    if (known !== undefined) return known;
    let number = hash(href);
    while (this.taken.has(relationshipId(number))) number++;
    const id = relationshipId(number);
    this.taken.add(id);
    this.ids.set(href, id);
    return id;
  }

  all(): HyperlinkRelationship[] {
    return [...this.ids].map(([href, id]) => ({ id, href: asUri(href) }));
  }
}

const relationshipId = (number: number): string => `rIdLink${number.toString(36)}`;

/** Word takes no file in which an address holds what an address cannot. */
const asUri = (href: string): string =>
  href
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu, (character) => encodeURIComponent(character));
