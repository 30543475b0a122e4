import { createHash } from 'node:crypto';
import { FIXED_DATE } from './metadata';
import type { PdfFile } from './pdf-file';
import { reference, textString } from './values';

export interface Attachment {
  readonly fileName: string;
  readonly description: string;
  readonly json: string;
}

/** Lays a file beside the text, for programs to read back, and gives what the catalog says of it. */
export function attach(file: PdfFile, { fileName, description, json }: Attachment): string {
  const bytes = Buffer.from(json, 'utf8');
  const checksum = createHash('md5').update(bytes).digest('hex');
  const data = file.addPacked(
    `/Type/EmbeddedFile/Subtype/application#2fjson/Params<</Size ${bytes.length}/CheckSum<${checksum}>/CreationDate${FIXED_DATE}/ModDate${FIXED_DATE}>>`,
    bytes,
  );
  const name = textString(fileName);
  const specification = file.add(
    `<</Type/Filespec/F${name}/UF${name}/Desc${textString(description)}/AFRelationship/Data/EF<</F ${reference(data)}/UF ${reference(data)}>>>>`,
  );
  return `/Names<</EmbeddedFiles<</Names[${name}${reference(specification)}]>>>>/AF[${reference(specification)}]`;
}
