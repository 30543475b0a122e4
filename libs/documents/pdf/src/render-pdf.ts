import { selectionData, type BlockRenderers, type ClauseDocument } from '@kravsmed/clauses';
import { attachData, closeDocument, openArchivalDocument } from './archival-document';
import { LOOK } from './look';
import { writeClause } from './nodes/clause';
import { writeFigure } from './nodes/figure';
import { writeHeading } from './nodes/heading';
import { writeLabelled } from './nodes/labelled';
import { writeList } from './nodes/list';
import { writeParagraph } from './nodes/paragraph';
import { writeReference } from './nodes/reference';
import { writeTable } from './nodes/table';
import { bodyPlace, type Place, type Writer } from './nodes/writer';
import { Pen } from './pen';
import { toRuns } from './runs';

/** The name of the attachment in which the selection travels. */
export const SELECTION_ATTACHMENT = 'kravsmed-selection.json';

/**
 * A tagged PDF of the clause document. The same document gives the same bytes.
 * The part for the buyer alone starts on a page of its own, so that it can be left out.
 */
export async function renderPdf(document: ClauseDocument): Promise<Uint8Array> {
  const doc = openArchivalDocument({
    title: document.title,
    subject: document.subject,
    language: document.language === 'sv' ? 'sv-SE' : 'en-GB',
    producer: document.producer,
    margins: LOOK.page.margin,
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const pen = new Pen(doc);
  const writer = makeWriter(pen, document);
  const place = bodyPlace(pen, root);

  writeTitle(pen, document, place);
  writer.blocks(document.body, place);
  if (document.annex.length > 0) {
    pen.newPage();
    writer.blocks(document.annex, place);
  }
  root.end();
  writePageNumbers(pen, document);
  attachData(
    doc,
    SELECTION_ATTACHMENT,
    document.language === 'sv' ? 'Urvalet som data' : 'The selection as data',
    selectionData(document.selection),
  );
  return closeDocument(doc);
}

function makeWriter(pen: Pen, document: ClauseDocument): Writer {
  const open: PDFKit.PDFOutline[] = [pen.doc.outline];
  const writer: Writer = {
    pen,
    language: document.language,
    topLevel: document.selection.layout.headingLevel,
    bookmark: (level, text) => {
      open.length = Math.min(open.length, level + 1);
      const parent = open.at(-1) ?? pen.doc.outline;
      open.push(parent.addItem(text, { expanded: true }));
    },
    blocks: (nodes, place) => {
      // The mapped type has proved that there is a renderer a kind; TypeScript cannot pair them.
      for (const node of nodes) renderers(place)[node.kind](node as never);
    },
  };
  const renderers = (place: Place): BlockRenderers<void> => ({
    heading: (node) => writeHeading(writer, node, place),
    paragraph: (node) => writeParagraph(writer, node, place),
    list: (node) => writeList(writer, node, place),
    clause: (node) => writeClause(writer, node, place),
    labelled: (node) => writeLabelled(writer, node, place),
    reference: (node) => writeReference(writer, node, place),
    table: (node) => writeTable(writer, node, place),
    figure: (node) => writeFigure(writer, node, place),
    trackedBlocks: (node) => writer.blocks(node.children, place),
  });
  return writer;
}

function writeTitle(pen: Pen, document: ClauseDocument, place: Place): void {
  pen.write(
    place.parent,
    'H1',
    toRuns([{ kind: 'text', text: document.title }], { bold: true }),
    LOOK.title,
    place,
  );
  if (document.subject !== '') {
    const subject = toRuns([{ kind: 'text', text: document.subject }], { colour: LOOK.quiet });
    pen.write(place.parent, 'P', subject, LOOK.body, place);
  }
}

function writePageNumbers(pen: Pen, document: ClauseDocument): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const text =
      document.language === 'sv' ? `Sida ${page + 1} av ${count}` : `Page ${page + 1} of ${count}`;
    const width = pen.widthOf(text, 'regular', LOOK.small.size);
    // Below the margin pdfkit would start a new page by itself.
    doc.page.margins.bottom = 0;
    pen.y = doc.page.height - 46;
    pen.artifact(
      () => pen.draw({ text, face: 'regular', colour: LOOK.quiet }, pen.right - width, LOOK.small),
      'Pagination',
    );
  }
}
