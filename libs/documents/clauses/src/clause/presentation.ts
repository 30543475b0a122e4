import {
  LAYOUT_DEFAULTS,
  type LayoutStyle,
  type LegalBasisForm,
  type Selection,
} from '@kravsmed/domain';

/** How each clause is set. */
export interface Presentation {
  readonly style: LayoutStyle;
  readonly legalBasis: LegalBasisForm;
}

export const presentationOf = ({ layout }: Selection): Presentation => ({
  style: layout.style,
  legalBasis: layout.legalBasis ?? LAYOUT_DEFAULTS.legalBasis,
});
