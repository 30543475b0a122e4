import {
  LANGUAGES,
  parseRichText,
  plainText,
  textShape,
  type ProductGroup,
} from '@kravsmed/domain';
import type { LoadedFiles } from '../loading/loaded-files';
import type { DataPath } from '../yaml/yaml-file';
import type { ContentProblem } from './content-problem';

/** Shorter guidance says nothing of what matters, the market and the follow-up. */
const SHORTEST_GUIDANCE = 80;

/** Product groups can be found by everyday words and CPV codes, and have something to say. */
export function checkGroups(
  { productGroups: { source, data } }: LoadedFiles,
  knowsCpv: (code: string) => boolean,
): ContentProblem[] {
  return data.flatMap((group, index) =>
    groupFaults(group, knowsCpv).map(({ at, sv, en }) => ({
      check: 'C-product-groups',
      severity: 'error',
      ...source.problem([index, ...at], { sv, en }),
    })),
  );
}

interface Fault {
  readonly at: DataPath;
  readonly sv: string;
  readonly en: string;
}

function groupFaults(group: ProductGroup, knowsCpv: (code: string) => boolean): Fault[] {
  const faults: Fault[] = [];
  group.cpv.forEach((code, index) => {
    if (knowsCpv(code)) return;
    faults.push({
      at: ['cpv', index],
      sv: `Okänd CPV-kod: ${code}. Slå upp den i CPV 2008.`,
      en: `Unknown CPV code: ${code}. Look it up in CPV 2008.`,
    });
  });
  for (const language of LANGUAGES) {
    if (group.synonyms[language].length === 0) {
      faults.push({
        at: ['synonyms', language],
        sv: 'Inga vardagsord: gruppen blir svår att hitta. Skriv minst ett.',
        en: 'No everyday words: the group will be hard to find. Write at least one.',
      });
    }
    if (plainText(parseRichText(group.guidance[language])).length < SHORTEST_GUIDANCE) {
      faults.push({
        at: ['guidance', language],
        sv: 'Vägledningen är för kort. Skriv vad som är viktigt, om marknaden och om uppföljning.',
        en: 'The guidance is too short. Write what matters, of the market and of follow-up.',
      });
    }
  }
  if (textShape(group.guidance.sv) !== textShape(group.guidance.en)) {
    faults.push({
      at: ['guidance'],
      sv: 'Vägledningen har olika många stycken på de två språken. Läs dem bredvid varandra.',
      en: 'The guidance differs in paragraphs between the two languages. Read them side by side.',
    });
  }
  return faults;
}
