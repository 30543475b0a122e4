import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import type { FacetCount } from '@kravsmed/contract';

interface FacetGroupProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly T[];
  readonly name: (value: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** One side of the filter: every value with how many criteria it would leave. */
export function FacetGroup<T extends string>(props: FacetGroupProps<T>) {
  const { legend, values, counts, chosen, name, onChange } = props;
  const count = (value: T) => counts.find((facet) => facet.value === value)?.count ?? 0;
  const toggle = (value: T) =>
    onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  return (
    <Fieldset className="facet" data-size="sm">
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {values.map((value) => (
        <Checkbox
          key={value}
          value={value}
          label={`${name(value)} (${count(value)})`}
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </Fieldset>
  );
}
