import type { Library } from '../../criteria/library';
import type { LocalizedText } from '../../kernel/localized-text';
import type { Selection } from '../selection';

export type Severity = 'error' | 'warning' | 'information';

/** What a rule has to say about one place in a selection. */
export interface Finding {
  /** The rule's id, `R-lou-award-weights`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly law: LocalizedText | null;
  /** JSON pointer into the selection. */
  readonly pointer: string;
  /** What to do about it. */
  readonly fix: LocalizedText | null;
}

/** A rule of procurement law, or of good practice where `law` is null. */
export interface ProcurementRule {
  readonly id: string;
  readonly title: LocalizedText;
  readonly law: LocalizedText | null;
  readonly check: (selection: Selection, library: Library) => Finding[];
}

/** What the body of a rule returns: the rule itself adds its id and law. */
export type Remark = Pick<Finding, 'severity' | 'message' | 'pointer'> & {
  readonly fix?: LocalizedText;
};

export function defineRule(
  rule: Pick<ProcurementRule, 'id' | 'title' | 'law'> & {
    readonly remarks: (selection: Selection, library: Library) => readonly Remark[];
  },
): ProcurementRule {
  const { id, title, law, remarks } = rule;
  return {
    id,
    title,
    law,
    check: (selection, library) =>
      remarks(selection, library).map(({ severity, message, pointer, fix }) => ({
        rule: id,
        severity,
        message,
        law,
        pointer,
        fix: fix ?? null,
      })),
  };
}
