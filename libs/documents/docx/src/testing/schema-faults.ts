import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from './parts';

const SCHEMAS = join(__dirname, 'ecma-376');

/** Which schema a part is written by. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^word\/[^/]+\.xml$/, 'wml.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^customXml\/itemProps\d+\.xml$/, 'shared-customXmlDataProperties.xsd'],
  [/^word\/theme\/[^/]+\.xml$/, 'dml-main.xsd'],
];

/** What xmllint finds against the schemas; `folder` is for its files. */
export function schemaFaults(docx: Uint8Array, folder: string): string[] {
  return Object.entries(partsOf(docx)).flatMap(([path, xml]) => {
    const schema = SCHEMA_OF.find(([pattern]) => pattern.test(path))?.[1];
    if (schema === undefined) return [];
    const file = join(folder, 'part.xml');
    writeFileSync(file, withoutIgnorable(xml));
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', join(SCHEMAS, schema), file],
      { encoding: 'utf8' },
    );
    return status === 0 ? [] : [`${path}: ${stderr}`];
  });
}

/** As a reader does that does not know the namespaces that `mc:Ignorable` names. */
function withoutIgnorable(xml: string): string {
  const prefixes = / mc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(/\s+/) ?? [];
  return prefixes.reduce(
    (rest, prefix) =>
      rest
        .replace(new RegExp(` ${prefix}:[\\w-]+="[^"]*"`, 'g'), '')
        .replace(new RegExp(`<${prefix}:([\\w-]+)(?: [^>]*)?(?<!/)>.*?</${prefix}:\\1>`, 'gs'), '')
        .replace(new RegExp(`<${prefix}:[\\w-]+(?: [^>]*)?/>`, 'g'), ''),
    xml.replace(/ mc:Ignorable="[^"]*"/, ''),
  );
}
