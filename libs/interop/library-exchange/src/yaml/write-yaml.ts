import { canonicalJson, type Library } from '@kravsmed/domain';
import { strToU8 } from 'fflate';
import { parse, stringify } from 'yaml';
import { partsOf } from '../library-parts';
import { writeZip } from '../zip/write-zip';

/** The library as the files that it is kept in, packed: a criterion a file. */
export function writeLibraryYaml(library: Library): Uint8Array {
  const { criteria, questions, productGroups, goals, packages } = partsOf(library);
  const files: Record<string, Uint8Array> = {};
  const write = (name: string, data: unknown): void => {
    files[name] = strToU8(yamlOf(data));
  };
  for (const criterion of criteria) write(`criteria/${criterion.slug}.yaml`, criterion);
  write('goals.yaml', goals);
  write('packages.yaml', packages);
  write('product-groups.yaml', productGroups);
  write('questions.yaml', questions);
  return writeZip(files);
}

const STYLE = { lineWidth: 0, version: '1.2', aliasDuplicateObjects: false } as const;

/**
 * Texts as blocks that people can read. A block cannot hold every text, such as one of nothing but
 * spaces: what would not come back as it was is written in quotes instead.
 */
function yamlOf(data: unknown): string {
  const readable = stringify(data, STYLE);
  return canonicalJson(parse(readable)) === canonicalJson(data)
    ? readable
    : stringify(data, { ...STYLE, blockQuote: false, defaultStringType: 'QUOTE_DOUBLE' });
}
