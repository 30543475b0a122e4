/** The steps, in order, as they stand in the address. */
export const WIZARD_STEPS = ['kop', 'ambition', 'valj', 'fyll-i', 'kontroll', 'dokument'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

export const isStep = (text: string): text is WizardStep =>
  (WIZARD_STEPS as readonly string[]).includes(text);
