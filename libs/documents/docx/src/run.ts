import { TextRun, type IRunOptions } from 'docx';
import type { Mood } from './render-context';
import { STYLE } from './style-ids';

/** A run with the one character style that Word allows it; what is left of the mood is set on top. */
export function styledRun(text: string, mood: Mood, own?: string): TextRun {
  const style = own ?? mood.style ?? (mood.strong ? STYLE.strong : undefined);
  const chosen = style ?? (mood.emphasis ? STYLE.emphasis : undefined);
  const options: IRunOptions = {
    text,
    style: chosen,
    bold: mood.strong && chosen !== STYLE.strong ? true : undefined,
    italics: mood.emphasis && chosen !== STYLE.emphasis ? true : undefined,
  };
  return new TextRun(options);
}
