import { escapeXml } from './package/xml';
import { CHANGE_ELEMENTS } from './paragraph';
import type { Mood, RenderContext } from './render-context';
import { STYLE, type StyleId } from './style-ids';

/** Words with the one character style that Word allows them; what is left of the mood is set on top. */
export const styledRun = (
  text: string,
  mood: Mood,
  context: RenderContext,
  own?: StyleId,
): string => (text === '' ? '' : run(words(text, mood), mood, context, own));

/** A run of anything: words, a reference to a note, a part of a field. */
export function run(content: string, mood: Mood, context: RenderContext, own?: StyleId): string {
  const whole = `<w:r>${runProperties(mood, context, own)}${content}</w:r>`;
  if (mood.change === undefined) return whole;
  const element = CHANGE_ELEMENTS[mood.change];
  return `<w:${element} ${context.revision()}>${whole}</w:${element}>`;
}

function runProperties(mood: Mood, context: RenderContext, own?: StyleId): string {
  const style = own ?? mood.style ?? (mood.strong ? STYLE.strong : undefined);
  const chosen = style ?? (mood.emphasis ? STYLE.emphasis : undefined);
  if (chosen === undefined) return '';
  const bold = mood.strong && chosen !== STYLE.strong ? '<w:b/><w:bCs/>' : '';
  const italics = mood.emphasis && chosen !== STYLE.emphasis ? '<w:i/><w:iCs/>' : '';
  return `<w:rPr><w:rStyle w:val="${context.styleId(chosen)}"/>${bold}${italics}</w:rPr>`;
}

function words(text: string, { change }: Mood): string {
  const element = change === 'deleted' ? 'w:delText' : 'w:t';
  // Without this, readers take away the white space at both ends.
  const space = isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
  return `<${element}${space ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</${element}>`;
}

/** A space, or a line's end: no other white space is left to write. */
const isSpace = (code: number): boolean => code <= 0x20;

/** A field that Word counts anew, with what it shows until then. */
export function field(
  instruction: string,
  shown: string,
  mood: Mood,
  context: RenderContext,
): string {
  const character = (type: string): string =>
    run(`<w:fldChar w:fldCharType="${type}"/>`, mood, context);
  const element = mood.change === 'deleted' ? 'w:delInstrText' : 'w:instrText';
  const code = `<${element} xml:space="preserve"> ${instruction} </${element}>`;
  return (
    character('begin') +
    run(code, mood, context) +
    character('separate') +
    styledRun(shown, mood, context) +
    character('end')
  );
}
