import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A faultless little library as plain data, for tests to spoil one thing at a time. */
export interface SampleLibrary {
  criteria: Record<string, SampleCriterion>;
  productGroups: Record<string, unknown>[];
  questions: Record<string, unknown>[];
  goals: Record<string, unknown>[];
  packages: Record<string, unknown>[];
  acts: Record<string, unknown>[];
}

export interface SampleCriterion {
  [key: string]: unknown;
  id: string;
  relations: Record<string, unknown>[];
  versions: SampleVersion[];
}

export interface SampleVersion {
  [key: string]: unknown;
  version: number;
  level: string;
  uses: string[];
  decision: Record<string, unknown>;
  parameters: Record<string, unknown>[];
  texts: Record<'sv' | 'en', SampleTexts>;
  legalBasis: Record<string, unknown>[];
  lawBaseline: Record<string, unknown>;
  change: Record<string, unknown>;
}

export interface SampleTexts {
  [field: string]: string;
  requirement: string;
  followUp: string;
}

/** The first version in a criterion's file. */
export function firstVersion(library: SampleLibrary, name = 'low.yaml'): SampleVersion {
  const found = library.criteria[name]?.versions[0];
  if (found === undefined) throw new Error(`the sample has no version in ${name}`);
  return found;
}

const both = (text: string): Record<'sv' | 'en', string> => ({ sv: text, en: text });

export function sampleVersion(version = 1): SampleVersion {
  return {
    version,
    decision: {
      status: 'approved',
      approvedOn: `202${version}-01-01`,
      effectiveFrom: `202${version}-02-01`,
      usableFrom: `202${version}-04-01`,
    },
    level: 'basic',
    uses: ['contractPerformance'],
    productGroups: ['pork'],
    parameters: [
      {
        name: 'share',
        type: 'percent',
        label: both('Share'),
        default: 50,
        minimum: 10,
        maximum: 100,
      },
    ],
    texts: {
      sv: {
        title: 'Hela svansar',
        requirement:
          'Minst {{share}} av köttet ska uppfylla följande:\n\n- högst 0,5 kg\n- 1 000 gram\n',
        evidence: 'Leverantören visar ett certifikat enligt KRAV eller annat likvärdigt bevis.',
        followUp: 'En gång om året.',
        rationale: 'Lagen kräver det redan.',
        summary: 'Svansen är kvar.',
      },
      en: {
        title: 'Intact tails',
        requirement:
          'At least {{share}} of the meat shall meet:\n\n- at most 0.5 kg\n- 1,000 grams\n',
        evidence: 'The supplier shows a certificate under KRAV or other equivalent proof.',
        followUp: 'Once a year.',
        rationale: 'The law asks for it already.',
        summary: 'The tail remains.',
      },
    },
    legalBasis: [
      { name: both('LOU (2016:1145)'), article: '17 kap. 1 §', sfs: '2016:1145' },
      {
        name: both('Directive 2008/120/EC'),
        eli: 'http://data.europa.eu/eli/dir/2008/120/oj',
        celex: '32008L0120',
      },
    ],
    goals: ['a-goal'],
    lawBaseline: { eu: both('No'), sweden: both('Yes'), beyondEu: true, beyondSweden: false },
    examples: [],
    sources: [
      {
        kind: 'assumption',
        title: 'Ours',
        supports: {
          sv: 'Förvalet 50 procent, 0,5 kg och 1 000 gram.',
          en: 'The default of 50 per cent, 0.5 kg and 1,000 grams.',
        },
      },
    ],
    change: {
      what: both('What'),
      why: both('Why'),
      moved: version === 1 ? ['wording'] : [],
      classification: version === 1 ? 'new' : 'stricter',
      meaningUnchanged: false,
    },
    followUpEffort: 'low',
    marketAvailability: 'high',
  };
}

const criterion = (id: string, slug: string, level: string): SampleCriterion => ({
  id,
  slug,
  area: 'animalWelfare',
  question: 'tails',
  relations: [],
  externalIds: [],
  versions: [{ ...sampleVersion(), level }],
});

const act = (key: string, inForceFrom: string, repealedFrom?: string): Record<string, unknown> => ({
  key,
  name: both(key),
  inForceFrom,
  ...(repealedFrom !== undefined && { repealedFrom }),
  certain: true,
  source: 'OJ',
});

export function sampleLibrary(): SampleLibrary {
  const low = criterion('KS-9001', 'low', 'basic');
  const high = criterion('KS-9002', 'high', 'advanced');
  high.relations = [{ kind: 'raises', criterion: 'KS-9001', how: 'includes' }];
  // The higher level asks for straw as well; what repeats law is basic.
  const [rising] = high.versions;
  if (rising !== undefined) {
    rising.texts.sv.requirement += '- halm\n';
    rising.texts.en.requirement += '- straw\n';
    rising.lawBaseline = { ...rising.lawBaseline, beyondSweden: true };
  }
  return {
    criteria: { 'low.yaml': low, 'high.yaml': high },
    productGroups: [
      {
        slug: 'pork',
        parent: null,
        name: both('Pork'),
        synonyms: { sv: ['fläsk'], en: ['ham'] },
        cpv: ['15113000'],
        guidance: both(
          'What matters here, how the market looks, and how to follow it up '.repeat(2),
        ),
      },
    ],
    questions: [{ slug: 'tails', area: 'animalWelfare', name: both('Tails') }],
    goals: [{ id: 'a-goal', name: both('A goal') }],
    acts: [
      act('SFS:2016:1145', '2017-01-01'),
      act('CELEX:32008L0120', '2009-03-10'),
      act('CELEX:32007R0834', '2007-07-27', '2022-01-01'),
    ],
    packages: [
      {
        id: 'a-package',
        name: both('A package'),
        description: both('A wish'),
        productGroups: ['pork'],
        versions: [
          {
            version: 1,
            effectiveFrom: '2021-02-01',
            criteria: [
              { criterion: 'KS-9001', use: 'contractPerformance', parameters: { share: 60 } },
            ],
          },
        ],
      },
    ],
  };
}

export const sampleFiles = (library: SampleLibrary): Record<string, string> => ({
  'product-groups.yaml': stringify(library.productGroups),
  'questions.yaml': stringify(library.questions),
  'goals.yaml': stringify(library.goals),
  'packages.yaml': stringify(library.packages),
  'acts.yaml': stringify(library.acts),
  ...Object.fromEntries(
    Object.entries(library.criteria).map(([name, data]) => [`criteria/${name}`, stringify(data)]),
  ),
});

/** Runs `use` on a folder with these files, then takes the folder away. */
export async function withDataDirectory<T>(
  files: Readonly<Record<string, string>>,
  use: (dataDir: string) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kravsmed-data-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(dataDir, name)), { recursive: true });
      await writeFile(join(dataDir, name), text);
    }
    return await use(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
