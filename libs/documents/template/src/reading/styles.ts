import { attribute, child, childrenNamed, valueOf, type XmlElement } from '../xml/read-xml';

export interface TemplateStyle {
  readonly id: string;
  /** Word writes the names of its own styles in English, whatever the language of the program. */
  readonly name: string;
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly isDefault: boolean;
  readonly basedOn: string | undefined;
  /** 1 to 9, its own or by what it is based on. */
  readonly outlineLevel: number | undefined;
  readonly numbered: { readonly list: string; readonly level: number | undefined } | undefined;
  /** How many paragraphs, runs or tables of the template name it. */
  readonly uses: number;
}

type Own = Omit<TemplateStyle, 'outlineLevel' | 'numbered'> & {
  readonly outline: string | undefined;
  readonly list: string | undefined;
  readonly listLevel: string | undefined;
};

const TYPES = ['paragraph', 'character', 'table', 'numbering'] as const;

export function readStyles(
  root: XmlElement | undefined,
  uses: ReadonlyMap<string, number>,
): TemplateStyle[] {
  const own = childrenNamed(root, 'w:style').map((element) => ownOf(element, uses));
  const byId = new Map(own.map((style) => [style.id, style]));
  return own.map((style) => {
    const chain = chainOf(style, byId);
    const outline = chain.find((each) => each.outline !== undefined)?.outline;
    const list = chain.find((each) => each.list !== undefined);
    return {
      id: style.id,
      name: style.name,
      type: style.type,
      isDefault: style.isDefault,
      basedOn: style.basedOn,
      uses: style.uses,
      outlineLevel: outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1,
      numbered:
        list?.list === undefined || list.list === '0'
          ? undefined
          : {
              list: list.list,
              level: list.listLevel === undefined ? undefined : Number(list.listLevel),
            },
    };
  });
}

function ownOf(element: XmlElement, uses: ReadonlyMap<string, number>): Own {
  const id = attribute(element, 'w:styleId') ?? '';
  const properties = child(element, 'w:pPr');
  const told = attribute(element, 'w:type');
  return {
    id,
    name: valueOf(element, 'w:name') ?? id,
    type: TYPES.find((type) => type === told) ?? 'paragraph',
    isDefault: ['1', 'true', 'on'].includes(attribute(element, 'w:default') ?? ''),
    basedOn: valueOf(element, 'w:basedOn'),
    uses: uses.get(id) ?? 0,
    outline: valueOf(properties, 'w:outlineLvl'),
    list: valueOf(properties, 'w:numPr', 'w:numId'),
    listLevel: valueOf(properties, 'w:numPr', 'w:ilvl'),
  };
}

/** The style and what it is based on, nearest first; a circle is gone round once. */
function chainOf(style: Own, byId: ReadonlyMap<string, Own>): Own[] {
  const chain: Own[] = [];
  let at: Own | undefined = style;
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    at = at.basedOn === undefined ? undefined : byId.get(at.basedOn);
  }
  return chain;
}
