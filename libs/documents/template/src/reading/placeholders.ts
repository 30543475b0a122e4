import { unescapeXml, valueOf, within, type XmlElement, type XmlPart } from '../xml/read-xml';
import type { TemplateUse } from './template';

interface Found {
  readonly use: TemplateUse | 'all';
  readonly written: string;
  readonly element: XmlElement;
}

const USES: Readonly<Record<TemplateUse, RegExp>> = {
  qualification:
    /^(kvalificering(skrav)?|krav på (leverantören|anbudsgivaren)|qualification|selection criteria)$/,
  technicalSpecification:
    /^(tekniska?[ -]?(specifikation(er)?|krav)|kravspecifikation|technical[ -]specifications?|specifications?)$/,
  awardCriterion: /^(tilldelningskriteri(er|um)|utvärdering(skriterier)?|award[ -]criteri(a|on))$/,
  contractPerformance:
    /^((särskilda )?(avtalsvillkor|kontraktsvillkor|villkor för fullgörande)|contract([ -]performance)?( clauses| terms)?)$/,
};
const MARK =
  /^(?:\{\{\s*kravsmed\s*(?::\s*([^{}]+?)\s*)?\}\}|\[\[\s*krav(?:smed)?\s*(?::\s*([^[\]]+?)\s*)?\]\])$/i;
const TAG = /^kravsmed:here(?::(.+))?$/i;
/** Two of them in one document, say in a text box and its copy for old readers, are one. */
const PASSED_OVER = ['mc:Fallback', 'w:del', 'w:moveFrom'];

export function textOf({ source }: XmlPart, element: XmlElement): string {
  let text = '';
  for (const each of within(element)) {
    if (each.name === 'w:t') text += unescapeXml(source.slice(each.innerStart, each.innerEnd));
    else if (each.name === 'w:tab' && each.parent?.name === 'w:r') text += ' ';
  }
  return text.replace(/\s+/gu, ' ').trim();
}

export function findPlaceholders(part: XmlPart, body: XmlElement): Found[] {
  const found: Found[] = [];
  const look = (element: XmlElement): void => {
    if (PASSED_OVER.includes(element.name)) return;
    const here =
      element.name === 'w:p'
        ? inParagraph(part, element)
        : element.name === 'w:sdt'
          ? byTag(part, element)
          : undefined;
    if (here !== undefined) found.push(here);
    else if (element.name !== 'w:p') element.children.forEach(look);
  };
  look(body);
  return found;
}

/** Word may have split the words over several runs, as it does when spelling is marked. */
function inParagraph(part: XmlPart, element: XmlElement): Found | undefined {
  const text = textOf(part, element);
  const [mark, curly, square] = MARK.exec(text) ?? [];
  if (mark !== undefined) return placed(curly ?? square, mark, element);
  for (const each of within(element)) {
    if (each.name !== 'w:sdt') continue;
    const control = byTag(part, each);
    if (control !== undefined && textOf(part, each) === text) return { ...control, element };
  }
  return undefined;
}

function byTag(part: XmlPart, element: XmlElement): Found | undefined {
  const tag = valueOf(element, 'w:sdtPr', 'w:tag') ?? '';
  const match = TAG.exec(tag);
  return match === null ? undefined : placed(match[1], textOf(part, element) || tag, element);
}

function placed(name: string | undefined, written: string, element: XmlElement): Found | undefined {
  if (name === undefined) return { use: 'all', written, element };
  const plain = name.toLowerCase().replace(/\s+/gu, ' ').trim();
  const use = (Object.keys(USES) as TemplateUse[]).find((each) => USES[each].test(plain));
  return use === undefined ? undefined : { use, written, element };
}
