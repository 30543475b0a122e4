import PDFDocument from 'pdfkit';

/** The moment written into every file. A real one would make two equal exports differ. */
const FIXED_TIME = new Date('2000-01-01T00:00:00Z');

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

/** pdfkit writes title and subject into the XMP packet as they are; "Mat & dryck" would break it. */
class WellFormedDocument extends PDFDocument {
  override endMetadata(): void {
    this.info = {
      ...this.info,
      Title: escapeXml(this.info.Title ?? ''),
      Subject: escapeXml(this.info.Subject ?? ''),
    };
    super.endMetadata();
  }
}

export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly producer: string;
  readonly margins: { top: number; bottom: number; left: number; right: number };
}

/**
 * An empty A4 document that is tagged and self-declared PDF/A-3a and PDF/UA-1. Part 3 of PDF/A, since
 * the selection travels as an attachment, which part 2 forbids. No validator has confirmed the claims.
 */
export function openArchivalDocument(facts: DocumentFacts): PDFKit.PDFDocument {
  const doc = new WellFormedDocument({
    size: 'A4',
    margins: facts.margins,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: facts.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: facts.title,
      Subject: facts.subject,
      Creator: facts.producer,
      Producer: facts.producer,
      CreationDate: FIXED_TIME,
      ModDate: FIXED_TIME,
    },
  });
  doc.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  );
  return doc;
}

/** Lays a file beside the text, for programs to read back. */
export function attachData(
  doc: PDFKit.PDFDocument,
  name: string,
  description: string,
  json: string,
) {
  doc.file(Buffer.from(json, 'utf8'), {
    name,
    type: 'application/json',
    description,
    relationship: 'Data',
    creationDate: FIXED_TIME,
    modifiedDate: FIXED_TIME,
  } as PDFKit.Mixins.PDFAttachmentOptions);
}

/** Ends the document and hands over its bytes. */
export function closeDocument(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
}
