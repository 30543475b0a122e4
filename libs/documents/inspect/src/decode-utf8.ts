/** Undefined when the bytes are not UTF-8, the one encoding in which Word and LibreOffice save. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
