import { InternalHyperlink, XmlAttributeComponent, type ParagraphChild } from 'docx';

class RelationshipAttribute extends XmlAttributeComponent<{ readonly id: string }> {
  protected override readonly xmlKeys = { id: 'r:id' };
}

/**
 * A link by a relationship of our own. The package's external links get a random id at each export,
 * so that no two files would be alike.
 */
export class RelatedHyperlink extends InternalHyperlink {
  constructor(children: readonly ParagraphChild[], relationshipId: string) {
    super({ children, anchor: '' });
    // The first is the package's own attributes, with the random id.
    this.root[0] = new RelationshipAttribute({ id: relationshipId });
  }
}
