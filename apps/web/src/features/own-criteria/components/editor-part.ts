import type { VersionContent } from '@kravsmed/contract';
import type { CriterionContent } from '@kravsmed/domain';

/** What every part of the editor is given. */
export interface EditorPart {
  readonly content: VersionContent;
  /** The library's version that the words come from. */
  readonly former: CriterionContent | undefined;
  readonly locked: boolean;
  /** What an approval was refused for, by JSON pointer. */
  readonly errorAt: (pointer: string) => string | undefined;
  readonly change: (next: VersionContent, kind: string | null) => void;
}
