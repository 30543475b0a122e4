import { selectionData, type BlockRenderers, type ClauseDocument } from '@kravsmed/clauses';
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
import { PAGE } from './page/page';
import { TaggedDocument } from './page/tagged-document';
import { Pen } from './pen';
import { toRuns } from './runs';

/** The name of the attachment in which the selection travels. */
export const SELECTION_ATTACHMENT = 'kravsmed-selection.json';

/**
 * A tagged PDF of the clause document. The same document gives the same bytes.
 * The part for the buyer alone starts on a page of its own, so that it can be left out.
 */
export function renderPdf(document: ClauseDocument): Promise<Uint8Array> {
  return Promise.resolve().then(() => render(document));
}

function render(document: ClauseDocument): Uint8Array {
  const swedish = document.language === 'sv';
  const doc = new TaggedDocument({
    title: document.title,
    subject: document.subject,
    language: swedish ? 'sv-SE' : 'en-GB',
    producer: document.producer,
  });
  const pen = new Pen(doc);
  const writer = makeWriter(pen, document);
  const place = bodyPlace(pen);
  writeTitle(pen, document, place);
  writer.blocks(document.body, place);
  if (document.annex.length > 0) {
    pen.newPage();
    writer.blocks(document.annex, place);
  }
  writePageNumbers(pen, document);
  return doc.finish({
    fileName: SELECTION_ATTACHMENT,
    description: swedish ? 'Urvalet som data' : 'The selection as data',
    json: selectionData(document.selection),
  });
}

function makeWriter(pen: Pen, document: ClauseDocument): Writer {
  const writer: Writer = {
    pen,
    language: document.language,
    topLevel: document.selection.layout.headingLevel,
    blocks: (nodes, place) => {
      // The mapped type has proved that there is a renderer a kind; TypeScript cannot pair them.
      const answers = renderers(place);
      for (const node of nodes) answers[node.kind](node as never);
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
  const { pages } = pen.doc;
  const [sheet, of] = document.language === 'sv' ? ['Sida', 'av'] : ['Page', 'of'];
  pages.forEach((page, index) => {
    const text = `${sheet} ${index + 1} ${of} ${pages.length}`;
    pen.page = page;
    pen.y = PAGE.height - 46;
    const run = { text, face: 'regular', colour: LOOK.quiet } as const;
    pen.draw('Pagination', run, pen.right - pen.widthOf(run, LOOK.small.size), LOOK.small);
  });
}
