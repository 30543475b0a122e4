import { citeVersion } from '../../criteria/criterion';
import { startOf, stateOf, versionInForce } from '../../criteria/lifecycle';
import { formatDate } from '../../criteria/parameter-value';
import type { IsoDate } from '../../kernel/iso-date';
import type { LocalizedText } from '../../kernel/localized-text';
import { selectedItems, type SelectedItem } from '../selected-items';
import { defineRule, type Remark } from './rule';

export const versionOnPublication = defineRule({
  id: 'R-version-on-publication',
  title: {
    sv: 'Version som gäller när annonsen går ut',
    en: 'Version that applies on publication',
  },
  law: null,
  remarks: (selection, library) =>
    selectedItems(selection, library).flatMap((selected) => {
      const remark = remarkOn(selected, selection.publicationDate);
      return remark === undefined ? [] : [remark];
    }),
});

function remarkOn(selected: SelectedItem, day: IsoDate): Remark | undefined {
  const { criterion, version } = selected;
  const cited = citeVersion(criterion.id, version.version);
  const pointer = `${selected.pointer}/version`;
  switch (stateOf(criterion, version, day)) {
    case 'inForce':
      return undefined;
    case 'superseded':
      return superseded(selected, day, cited, pointer);
    case 'withdrawn': {
      const reason: LocalizedText | undefined =
        version.decision.status === 'withdrawn' ? version.decision.withdrawnReason : undefined;
      return {
        severity: 'error',
        pointer,
        message: {
          sv: `${cited} är återkallad. ${reason?.sv ?? ''}`.trim(),
          en: `${cited} has been withdrawn. ${reason?.en ?? ''}`.trim(),
        },
        fix: replacement(selected, day),
      };
    }
    case 'upcoming': {
      const start = startOf(version) ?? day;
      return {
        severity: 'warning',
        pointer,
        message: {
          sv: `${cited} börjar gälla först ${formatDate(start, 'sv')}, efter annonseringen.`,
          en: `${cited} does not apply until ${formatDate(start, 'en')}, after publication.`,
        },
        fix: replacement(selected, day),
      };
    }
    case 'inConsultation':
      return {
        severity: 'warning',
        pointer,
        message: {
          sv: `${cited} är på remiss och kan ändras innan den beslutas.`,
          en: `${cited} is in consultation and may change before it is decided.`,
        },
        fix: replacement(selected, day),
      };
    case 'draft':
      return {
        severity: version.decision.status === 'draft' ? 'error' : 'warning',
        pointer,
        message: {
          sv: `${cited} är inte beslutad den dag upphandlingen annonseras.`,
          en: `${cited} has not been decided on the day the tender is published.`,
        },
        fix: replacement(selected, day),
      };
  }
}

function superseded(selected: SelectedItem, day: IsoDate, cited: string, pointer: string): Remark {
  const { criterion, version } = selected;
  const newer = versionInForce(criterion, day);
  const unchanged =
    newer !== undefined &&
    criterion.versions
      .filter((one) => one.version > version.version && one.version <= newer.version)
      .every((one) => one.change.meaningUnchanged);
  return {
    severity: unchanged ? 'information' : 'warning',
    pointer,
    message: {
      sv: `${cited} är ersatt. ${newer?.change.what.sv ?? ''}`.trim(),
      en: `${cited} has been replaced. ${newer?.change.what.en ?? ''}`.trim(),
    },
    fix: replacement(selected, day),
  };
}

/** Advice that names the version to use instead, or says that there is none. */
function replacement({ criterion }: SelectedItem, day: IsoDate): LocalizedText {
  const current = versionInForce(criterion, day);
  if (current === undefined) {
    return {
      sv: 'Ingen version gäller den dagen. Välj ett annat kriterium eller en annan annonseringsdag.',
      en: 'No version applies on that day. Choose another criterion or another publication date.',
    };
  }
  const cited = citeVersion(criterion.id, current.version);
  return {
    sv: `Läs ändringen och byt till ${cited}, som gäller den dagen.`,
    en: `Read the change and move to ${cited}, which applies on that day.`,
  };
}
