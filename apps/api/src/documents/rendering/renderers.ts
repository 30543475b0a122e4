import type { ClauseDocument } from '@kravsmed/clauses';
import { renderDocx } from '@kravsmed/docx';
import { renderHtml } from '@kravsmed/html';
import { renderPdf } from '@kravsmed/pdf';
import { renderXlsx } from '@kravsmed/xlsx';
import type { Format } from './formats';

type Renderer = (document: ClauseDocument) => Uint8Array | Promise<Uint8Array>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A renderer a format. A new format is a library of its own and a line here. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  docx: renderDocx,
  pdf: renderPdf,
  xlsx: renderXlsx,
  html: (document) => utf8(renderHtml(document)),
  json: (document) => utf8(JSON.stringify(document)),
};
