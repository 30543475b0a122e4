import type { FieldChoice, FieldChoices, FieldMerge, MergedBlock } from '@kravsmed/domain';

type TextField = Extract<FieldMerge, { readonly kind: 'text' }>;
export type ConflictChoice = 'ours' | 'theirs' | { readonly text: string };

/** A stretch of a text that both changed, and that somebody must choose in. */
export interface TextConflict {
  readonly number: number;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** Whole paragraphs or list items rather than words within one. */
  readonly whole: boolean;
}

const isWhole = ({ written }: MergedBlock): boolean => !('kind' in written);

export const conflictsIn = ({ merge }: TextField): readonly TextConflict[] =>
  merge.blocks.flatMap((block) =>
    block.runs.flatMap((run) =>
      run.kind === 'conflict' ? [{ ...run, whole: isWhole(block) }] : [],
    ),
  );

/** Both sides' words, ours first; undefined where that says nothing more than one of them. */
export function bothOf({ ours, theirs, whole }: TextConflict): string | undefined {
  const [first, second] = [ours.trim(), theirs.trim()];
  if (first === '' || second === '' || first.includes(second) || second.includes(first)) {
    return undefined;
  }
  // Words within a sentence keep the spaces that they have around them.
  return whole ? `${first}\n\n${second}` : `${ours.trimEnd()} ${second}${tailOf(ours)}`;
}

const tailOf = (text: string): string => text.slice(text.trimEnd().length);

/** What is chosen in one stretch; undefined until then. */
export function choiceAt(
  choices: FieldChoices,
  path: string,
  number: number,
): ConflictChoice | undefined {
  const choice = Object.hasOwn(choices, path) ? choices[path] : undefined;
  if (choice === undefined || typeof choice === 'string' || isText(choice)) return undefined;
  const one = choice[number];
  return one === 'base' ? undefined : one;
}

export function withChoiceAt(
  choices: FieldChoices,
  path: string,
  number: number,
  chosen: ConflictChoice,
): FieldChoices {
  const before = Object.hasOwn(choices, path) ? choices[path] : undefined;
  const kept = before === undefined || typeof before === 'string' || isText(before) ? {} : before;
  return { ...choices, [path]: { ...kept, [number]: chosen } };
}

/** The words for the whole of a text, when they were written anew. */
export function wholeTextOf(choices: FieldChoices, path: string): string | undefined {
  const choice = Object.hasOwn(choices, path) ? choices[path] : undefined;
  return choice !== undefined && isText(choice) ? choice.text : undefined;
}

/** The choice for the field taken back: what the merge makes of it by itself stands again. */
export function without(choices: FieldChoices, path: string): FieldChoices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== path));
}

const isText = (choice: FieldChoice): choice is { readonly text: string } =>
  typeof choice === 'object' && 'text' in choice && typeof choice.text === 'string';
