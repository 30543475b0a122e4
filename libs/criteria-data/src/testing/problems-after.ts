import { isoDate } from '@kravsmed/domain';
import { checkContent } from '../content-check/check-content';
import type { ContentProblem } from '../content-check/content-problem';
import { loadShippedLibrary } from '../loading/load-shipped-library';
import {
  firstVersion,
  sampleFiles,
  sampleLibrary,
  withDataDirectory,
  type SampleLibrary,
} from './sample-library';

/** The day on which the tests check content. */
export const CHECK_DAY = isoDate('2026-11-24');

/** What the content check finds in the sample library after `spoil`, but for what it only tells readers. */
export async function problemsAfter(
  spoil: (library: SampleLibrary) => void,
): Promise<ContentProblem[]> {
  const library = sampleLibrary();
  spoil(library);
  const loaded = await withDataDirectory(sampleFiles(library), loadShippedLibrary);
  if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message.en).join('\n'));
  return checkContent(loaded.value, CHECK_DAY).filter(({ severity }) => severity !== 'information');
}

/** Gives one field of the first version new words in both languages. */
export function inBoth(library: SampleLibrary, field: string, sv: string, en: string): void {
  const { texts } = firstVersion(library);
  texts.sv[field] = sv;
  texts.en[field] = en;
}
