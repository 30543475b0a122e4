import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** With its extension; any letters. */
  readonly name: string;
}

/** A file to save, named after its title also where that has å, ä and ö (RFC 6266). */
export function sendFile(reply: FastifyReply, file: NamedFile): StreamableFile {
  void reply.header('Cache-Control', 'private, no-store');
  return new StreamableFile(file.bytes, {
    type: file.mediaType,
    length: file.bytes.byteLength,
    disposition: `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, percent)}`,
  });
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const asciiName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\w .-]/g, '-');
