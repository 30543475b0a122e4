import { wordTokens } from './word-diff';

/** What must stay in one: an escaped mark, a parameter, a link, words in emphasis. */
const WHOLE =
  /\\[!-/:-@[-`{-~]|\{\{ *[A-Za-z][A-Za-z0-9_-]* *\}\}|\[[^[\]]+\]\((?:https?:\/\/|mailto:)[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*\)|(\*{1,3})(?![\s*])[^*]*[^*\s]\1(?!\*)/giu;

/** A star, bracket or backslash that may mean something together with what stands elsewhere. */
const LOOSE_MARK = /(?<! )\*|\*(?! )|\\|\{\{|\]\(/;

/**
 * Words, spaces and marks of one paragraph as it was written, in order. Text whose marks cannot be told
 * apart safely is one token: nobody's emphasis is torn in two.
 */
export function markupTokens(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  for (const whole of text.matchAll(WHOLE)) {
    tokens.push(...wordTokens(text.slice(at, whole.index)), whole[0]);
    at = whole.index + whole[0].length;
  }
  tokens.push(...wordTokens(text.slice(at)));
  const loose = LOOSE_MARK.test(text.replace(WHOLE, ' x '));
  return loose && text !== '' ? [text] : tokens;
}
