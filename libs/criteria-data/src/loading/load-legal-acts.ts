import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LegalActs } from '@kravsmed/domain';
import { SHAPES, withShape } from '../yaml/schema-check';
import { YamlFile } from '../yaml/yaml-file';
import { findShippedDataDirectory } from './load-shipped-library';

/**
 * The table of acts alone, for whoever checks drafts and has the library from elsewhere. Undefined when
 * the folder has none, or one that does not hold together: a check then does without it.
 */
export async function loadLegalActs(
  dataDir: string = findShippedDataDirectory(),
): Promise<LegalActs | undefined> {
  const text = await readFile(join(dataDir, 'acts.yaml'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const source = YamlFile.parse('acts.yaml', text);
  if (!(source instanceof YamlFile)) return undefined;
  const shaped = withShape(source, SHAPES.acts);
  return 'data' in shaped ? new Map(shaped.data.map((act) => [act.key, act])) : undefined;
}
