import type { Source } from '../../criterion';
import { defineVersionCheck, type Remark } from '../check';

const OURS =
  /egen bedömning|egna bedömning|eget antagande|antagande|own (?:estimate|assessment)|assum/iu;

/** What we think ourselves is called an assumption, and nothing else is. */
export const assumptionsMarked = defineVersionCheck({
  id: 'C-assumptions-marked',
  title: { sv: 'Antaganden är märkta', en: 'Assumptions are marked' },
  severity: 'error',
  remarks: ({ sources }) =>
    sources.flatMap((source, index) => {
      const fault = sourceFault(source);
      return fault === undefined ? [] : [{ ...fault, at: ['sources', index, ...fault.at] }];
    }),
});

function sourceFault(source: Source): Remark | undefined {
  const { kind, title, url, supports } = source;
  const words = `${title} ${supports?.sv ?? ''} ${supports?.en ?? ''}`;
  if (kind !== 'assumption') {
    if (OURS.test(words)) {
      return {
        at: ['kind'],
        message: {
          sv: `Källan kallas "${kind}", men orden säger att den är ett antagande.`,
          en: `The source is called "${kind}", but its words say that it is an assumption.`,
        },
        fix: {
          sv: 'Märk det som är vårt eget med "assumption", som en källa för sig.',
          en: 'Mark what is ours as "assumption", as a source of its own.',
        },
      };
    }
    if (url !== undefined || supports !== undefined) return undefined;
    return {
      at: ['title'],
      message: {
        sv: 'Källan säger varken var den finns eller vad den styrker.',
        en: 'The source says neither where it is nor what it supports.',
      },
      fix: { sv: 'Lägg till "url" och "supports".', en: 'Add "url" and "supports".' },
    };
  }
  if (url !== undefined) {
    return {
      at: ['url'],
      message: {
        sv: 'Ett antagande är vårt eget och har ingen adress.',
        en: 'An assumption is ours and has no address.',
      },
      fix: {
        sv: 'Ta bort adressen, eller ange källan med sin rätta sort.',
        en: 'Remove the address, or give the source its true kind.',
      },
    };
  }
  if (supports !== undefined) return undefined;
  return {
    at: ['title'],
    message: {
      sv: 'Antagandet säger inte vad det gäller.',
      en: 'The assumption does not say what it is about.',
    },
    fix: { sv: 'Skriv det i "supports".', en: 'Write it in "supports".' },
  };
}
