import { cleanHtml } from './clean-html';

/** A program that pastes knows no style sheet: what a table must have to look like one stands in it. */
const TABLE_STYLE = 'border-collapse:collapse;width:100%';
const CELL_STYLE = 'border:1px solid #8a8f98;padding:4px 6px;text-align:left;vertical-align:top';

/** Of the column to the left, where rows are named and columns are not. */
const NAMES_WIDTH = '22%';

/** Set under another name until it is all text: the page's own policy lets no element have a style. */
const STYLE = 'data-clipboard-style';

/**
 * The document as word processors and mail programs take it on: headings, lists and tables by their own
 * elements, footnotes as Word and LibreOffice mark theirs, and places that links lead to by name.
 */
export function clipboardHtml(tender: HTMLElement): string {
  const box = tender.ownerDocument.createElement('div');
  box.append(cleanHtml(tender.innerHTML));
  asNotes(box);
  for (const table of box.querySelectorAll('table')) ruled(table);
  for (const heading of box.querySelectorAll('h1, h2, h3, h4, h5, h6')) namePlace(heading);
  for (const element of box.querySelectorAll('section, article')) unwrap(element);
  for (const element of box.querySelectorAll('*')) dropOwn(element);
  const language = tender.lang === '' ? '' : ` lang="${tender.lang}"`;
  const body = box.innerHTML.replaceAll(` ${STYLE}="`, ' style="');
  return `<html${language}><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

/** By style for Word and mail, by the attributes of old for LibreOffice, which looks at no other. */
function ruled(table: Element): void {
  table.setAttribute(STYLE, TABLE_STYLE);
  table.setAttribute('width', '100%');
  const namesOnly = table.querySelector('thead') === null;
  for (const cell of table.querySelectorAll('th, td')) {
    cell.setAttribute(STYLE, CELL_STYLE);
    cell.setAttribute('valign', 'top');
    if (namesOnly && cell.tagName === 'TH') cell.setAttribute('width', NAMES_WIDTH);
  }
}

/** Word and LibreOffice find a place by the name of an anchor in it, not by the id of an element. */
function namePlace(heading: Element): void {
  if (heading.id === '') return;
  const place = heading.ownerDocument.createElement('a');
  place.setAttribute('name', heading.id);
  heading.prepend(place);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

const KEPT = new Set([
  'href',
  'name',
  STYLE,
  'class',
  'start',
  'colspan',
  'rowspan',
  'width',
  'valign',
  'lang',
]);
/** The names by which the two programs know a footnote; all else that we call things is our own. */
const KEPT_CLASSES = /^sdfootnote/;

function dropOwn(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const note = name === 'id' && KEPT_CLASSES.test(value);
    if (note || (KEPT.has(name) && (name !== 'class' || KEPT_CLASSES.test(value)))) continue;
    element.removeAttribute(name);
  }
}

/** A note becomes a footnote where the program has footnotes; elsewhere it is a numbered line at the end. */
function asNotes(box: HTMLElement): void {
  const notes = box.querySelector('[role="doc-endnotes"]');
  if (notes === null) return;
  const list = box.ownerDocument.createElement('div');
  list.setAttribute(STYLE, 'mso-element:footnote-list');
  const numbers = new Map<string, string>();
  for (const mark of box.querySelectorAll('[role="doc-noteref"]')) {
    const number = mark.textContent;
    numbers.set(mark.getAttribute('href')?.slice(1) ?? '', number);
    const link = anchor(box, number, 'anc', 'sym');
    link.setAttribute(STYLE, `mso-footnote-id:ftn${number}`);
    // The class must be on the link itself, which stands outermost.
    const raised = box.ownerDocument.createElement('sup');
    raised.textContent = number;
    link.replaceChildren(raised);
    (mark.closest('sup') ?? mark).replaceWith(link);
  }
  for (const note of notes.querySelectorAll('li')) {
    const number = numbers.get(note.id);
    if (number === undefined) continue;
    note.querySelector('[role="doc-backlink"]')?.remove();
    const words = box.ownerDocument.createElement('p');
    words.append(anchor(box, number, 'sym', 'anc'), ' ', ...note.childNodes);
    const one = box.ownerDocument.createElement('div');
    one.id = `sdfootnote${number}`;
    one.setAttribute(STYLE, 'mso-element:footnote');
    one.append(words);
    list.append(one);
  }
  notes.replaceWith(list);
}

/** LibreOffice's own names for a footnote's mark in the text (`anc`) and at the foot of the page (`sym`). */
function anchor(box: HTMLElement, number: string, own: string, other: string): HTMLElement {
  const link = box.ownerDocument.createElement('a');
  link.className = `sdfootnote${own}`;
  link.setAttribute('name', `sdfootnote${number}${own}`);
  link.setAttribute('href', `#sdfootnote${number}${other}`);
  link.textContent = number;
  return link;
}
