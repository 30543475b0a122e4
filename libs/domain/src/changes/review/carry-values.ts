import type { CriterionVersion } from '../../criteria/criterion';
import type {
  ParameterDeclaration,
  ParameterValue,
  ParameterValues,
} from '../../criteria/parameter';
import { defaultValues, parameterProblem } from '../../criteria/parameter-value';
import type { Language, LocalizedText } from '../../kernel/localized-text';

/** What became of a value when its criterion moved to another version. */
export interface ValueFate {
  readonly name: string;
  readonly label: LocalizedText;
  /**
   * - `carried`: the buyer's value stands.
   * - `followed`: the buyer had what the version proposed, and has what the new one proposes.
   * - `misfit`: the new version does not allow the value; what it proposes stands instead.
   * - `gone`: the new version asks for no such value.
   * - `new`: the new version asks for a value that there was none of.
   */
  readonly fate: 'carried' | 'followed' | 'misfit' | 'gone' | 'new';
  readonly from: ParameterValue | null;
  readonly to: ParameterValue | null;
  /** Of a misfit: what the new version wants. */
  readonly problem: LocalizedText | null;
}

export interface CarriedValues {
  readonly parameters: ParameterValues;
  /** One for each value of either version, in the order of the new one; those that are gone last. */
  readonly fates: readonly ValueFate[];
}

/**
 * The buyer's values under another version, or another criterion's. Values are known by their names.
 * One that the buyer never touched follows what the version proposes: keeping 30 where a new version
 * proposes 50 would take the version in name only.
 */
export function carryValues(
  from: CriterionVersion,
  to: CriterionVersion,
  values: ParameterValues,
  language: Language,
): CarriedValues {
  const [before, now] = [
    defaultValues(from.parameters, language),
    defaultValues(to.parameters, language),
  ];
  const fates = [
    ...to.parameters.map((declaration) =>
      fateIn(declaration, {
        asked: from.parameters.some(({ name }) => name === declaration.name),
        value: values[declaration.name],
        proposedBefore: before[declaration.name],
        proposed: now[declaration.name],
      }),
    ),
    ...from.parameters
      .filter(({ name }) => !to.parameters.some((later) => later.name === name))
      .map(({ name, label }): ValueFate => {
        const value = values[name] ?? before[name] ?? null;
        return { name, label, fate: 'gone', from: value, to: null, problem: null };
      }),
  ];
  return {
    parameters: Object.fromEntries(
      fates.flatMap(({ name, to: value }) => (value === null ? [] : [[name, value]])),
    ),
    fates,
  };
}

interface Known {
  /** Whether the old version asked for the value too. */
  readonly asked: boolean;
  readonly value: ParameterValue | undefined;
  readonly proposedBefore: ParameterValue | undefined;
  readonly proposed: ParameterValue | undefined;
}

function fateIn(
  declaration: ParameterDeclaration,
  { asked, value, proposedBefore, proposed }: Known,
): ValueFate {
  const { name, label } = declaration;
  const fate = (
    kind: ValueFate['fate'],
    to = proposed,
    problem: LocalizedText | null = null,
  ): ValueFate => ({
    name,
    label,
    fate: kind,
    from: value ?? proposedBefore ?? null,
    to: to ?? null,
    problem,
  });
  if (!asked && value === undefined) return fate('new');
  const untouched = value === undefined || value === proposedBefore;
  if (untouched && proposedBefore !== proposed) return fate('followed');
  if (value === undefined) return fate('carried');
  const problem = parameterProblem(declaration, value);
  return problem === undefined ? fate('carried', value) : fate('misfit', proposed, problem);
}
