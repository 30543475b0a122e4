import type { ClauseDocument } from '@kravsmed/clauses';
import { renderPdf } from '@kravsmed/pdf';
import type { Format } from './formats';

type Renderer = (document: ClauseDocument) => Uint8Array | Promise<Uint8Array>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const waiting = (format: string) => (): never => {
  throw new Error(`The ${format} renderer is not wired yet`);
};

/** A renderer a format. A new format is a library of its own and a line here. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  docx: waiting('docx'),
  pdf: renderPdf,
  html: waiting('html'),
  json: (document) => utf8(JSON.stringify(document)),
};
