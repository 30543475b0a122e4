import type { CriterionVersion, ParameterDeclaration } from '@kravsmed/domain';
import type { VersionDetail } from '@kravsmed/contract';
import { type Content, listAt, readAt, textAt, wordsAt } from './content-path';

/**
 * A draft as a version that can be shown and compared: what is not written yet is empty. Only for the
 * eye; what is saved is the content itself.
 */
export function asVersion(content: Content, version: number): CriterionVersion {
  const both = (pointer: string) => ({
    sv: textAt(content, `${pointer}/sv`),
    en: textAt(content, `${pointer}/en`),
  });
  const texts = (language: 'sv' | 'en') => {
    const text = (field: string) => textAt(content, `/texts/${language}/${field}`);
    const award = text('award');
    return {
      title: text('title'),
      requirement: text('requirement'),
      ...(award === '' ? {} : { award }),
      evidence: text('evidence'),
      followUp: text('followUp'),
      rationale: text('rationale'),
      summary: text('summary'),
    };
  };
  const word = <W extends string>(pointer: string, otherwise: W): W =>
    (textAt(content, pointer) || otherwise) as W;
  return {
    version,
    decision: { status: 'draft' },
    level: word<CriterionVersion['level']>('/level', 'basic'),
    uses: wordsAt(content, '/uses') as CriterionVersion['uses'],
    productGroups: wordsAt(content, '/productGroups'),
    parameters: declarationsIn(content),
    texts: { sv: texts('sv'), en: texts('en') },
    legalBasis: listAt(content, '/legalBasis').map((row, index) => ({
      ...(row as object),
      name: both(`/legalBasis/${index}/name`),
    })),
    goals: wordsAt(content, '/goals'),
    lawBaseline: {
      eu: both('/lawBaseline/eu'),
      sweden: both('/lawBaseline/sweden'),
      beyondEu: readAt(content, '/lawBaseline/beyondEu') === true,
      beyondSweden: readAt(content, '/lawBaseline/beyondSweden') === true,
    },
    examples: [],
    sources: [],
    change: {
      what: both('/change/what'),
      why: both('/change/why'),
      moved: wordsAt(content, '/change/moved') as CriterionVersion['change']['moved'],
      classification: word<CriterionVersion['change']['classification']>(
        '/change/classification',
        'clarified',
      ),
      meaningUnchanged: readAt(content, '/change/meaningUnchanged') === true,
    },
    followUpEffort: word<CriterionVersion['followUpEffort']>('/followUpEffort', 'medium'),
    marketAvailability: word<CriterionVersion['marketAvailability']>(
      '/marketAvailability',
      'medium',
    ),
  };
}

/** The parameters that are whole enough to be shown with their value. */
export function declarationsIn(content: Content): readonly ParameterDeclaration[] {
  return listAt(content, '/parameters').flatMap((_, index): ParameterDeclaration[] => {
    const at = `/parameters/${index}`;
    const both = (pointer: string) => ({
      sv: textAt(content, `${at}${pointer}/sv`),
      en: textAt(content, `${at}${pointer}/en`),
    });
    const number = (field: string): number => {
      const value = readAt(content, `${at}/${field}`);
      return typeof value === 'number' ? value : 0;
    };
    const name = textAt(content, `${at}/name`);
    const label = both('/label');
    switch (textAt(content, `${at}/type`)) {
      case 'number':
      case 'percent': {
        const unit = both('/unit');
        return [
          {
            type: textAt(content, `${at}/type`) === 'percent' ? 'percent' : 'number',
            name,
            label,
            default: number('default'),
            minimum: number('minimum'),
            maximum: number('maximum'),
            ...(unit.sv === '' ? {} : { unit }),
          },
        ];
      }
      case 'choice':
        return [
          {
            type: 'choice',
            name,
            label,
            default: textAt(content, `${at}/default`),
            options: listAt(content, `${at}/options`).map((_option, option) => ({
              value: textAt(content, `${at}/options/${option}/value`),
              label: both(`/options/${option}/label`),
            })),
          },
        ];
      case 'date': {
        const preset = textAt(content, `${at}/default`);
        return [{ type: 'date', name, label, ...(preset === '' ? {} : { default: preset }) }];
      }
      case 'text':
        return [
          {
            type: 'text',
            name,
            label,
            default: both('/default'),
            maximumLength: number('maximumLength'),
          },
        ];
      default:
        return [];
    }
  });
}

/** A version of the library as a draft would hold it: without its number, decision and hash. */
export function contentOfVersion({
  version: _version,
  state: _state,
  decision: _decision,
  contentHash: _contentHash,
  goals,
  ...content
}: VersionDetail): Content {
  return { ...content, goals: goals.map(({ id }) => id) };
}
