import type { LocalizedText } from '../../kernel/localized-text';
import type { CriterionVersion } from '../criterion';
import type { ContentPath } from './check';

export interface PlacedText {
  readonly at: ContentPath;
  readonly text: LocalizedText;
}

/** Every text of a version outside `texts`: labels, notes, reasons, in the order in which they stand. */
export function localizedTexts(version: CriterionVersion): PlacedText[] {
  const found: PlacedText[] = [];
  const add = (at: ContentPath, text: LocalizedText | undefined): void => {
    if (text !== undefined) found.push({ at, text });
  };
  const { decision, change, lawBaseline } = version;
  if (decision.status === 'approved')
    add(['decision', 'usableFromReason'], decision.usableFromReason);
  if (decision.status === 'withdrawn')
    add(['decision', 'withdrawnReason'], decision.withdrawnReason);
  version.parameters.forEach((parameter, index) => {
    const at = ['parameters', index];
    add([...at, 'label'], parameter.label);
    add([...at, 'help'], parameter.help);
    if (parameter.type === 'number' || parameter.type === 'percent') {
      add([...at, 'unit'], parameter.unit);
      add([...at, 'unitOne'], parameter.unitOne);
    } else if (parameter.type === 'choice') {
      parameter.options.forEach(({ label }, place) =>
        add([...at, 'options', place, 'label'], label),
      );
    } else if (parameter.type === 'text') {
      add([...at, 'default'], parameter.default);
    }
  });
  version.legalBasis.forEach(({ name }, index) => add(['legalBasis', index, 'name'], name));
  add(['lawBaseline', 'eu'], lawBaseline.eu);
  add(['lawBaseline', 'sweden'], lawBaseline.sweden);
  version.examples.forEach(({ text }, index) => add(['examples', index, 'text'], text));
  version.sources.forEach(({ supports }, index) => add(['sources', index, 'supports'], supports));
  add(['change', 'what'], change.what);
  add(['change', 'why'], change.why);
  add(['change', 'driver', 'name'], change.driver?.name);
  return found;
}
