import type { FormFieldNode } from '@kravsmed/clauses';
import { contentControl } from '../content-control';
import { escapeXml } from '../package/xml';
import type { InlineRenderer, RenderContext } from '../render-context';
import { styledRun } from '../run';
import { STYLE } from '../style-ids';

const UNCHECKED = '\u2610';
const CHECK_BOX =
  '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';

const WORDS = {
  sv: { text: 'Skriv här', date: 'Välj datum', choice: 'Välj', locale: 'sv-SE', day: 'yyyy-MM-dd' },
  en: {
    text: 'Write here',
    date: 'Choose a date',
    choice: 'Choose',
    locale: 'en-GB',
    day: 'd MMMM yyyy',
  },
} as const;

/** A field to fill in: a content control that knows what kind of answer it takes. */
export const renderFormField: InlineRenderer<FormFieldNode> = (node, context, mood) => {
  const box = node.field === 'checkBox';
  const shown = box
    ? styledRun(UNCHECKED, mood, context, STYLE.checkBox)
    : styledRun(WORDS[context.language][node.field], mood, context, STYLE.placeholder);
  return contentControl(
    {
      tag: node.name,
      alias: node.label,
      id: context.controlId(node.name),
      // What stands in it until it is filled in is no answer.
      kind: box ? CHECK_BOX : `<w:showingPlcHdr/>${answerOf(node, context)}`,
    },
    shown,
  );
};

function answerOf({ field, options = [] }: FormFieldNode, { language }: RenderContext): string {
  const { locale, day } = WORDS[language];
  if (field === 'date')
    return `<w:date><w:dateFormat w:val="${day}"/><w:lid w:val="${locale}"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>`;
  if (field === 'text') return '<w:text/>';
  // Word takes no file in which two answers are the same.
  const items = [...new Set(options)].map((option) => {
    const words = escapeXml(option);
    return `<w:listItem w:displayText="${words}" w:value="${words}"/>`;
  });
  return `<w:dropDownList>${items.join('')}</w:dropDownList>`;
}
