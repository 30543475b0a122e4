/** What to say of a failed single sign-on, by the word in the address. */
const TEXTS = {
  'ej-pa': 'signOn.off',
  avbruten: 'signOn.cancelled',
  'svarar-inte': 'signOn.unreachable',
  'oforstaeligt-svar': 'signOn.nonsense',
  'borja-om': 'signOn.stale',
  'obekraftad-adress': 'signOn.unverified',
  'koppla-sjalv': 'signOn.linkYourself',
  'logga-in-forst': 'signOn.signInFirst',
} as const;

type FaultText = (typeof TEXTS)[keyof typeof TEXTS] | 'signOn.otherwise';

export const signOnFault = (word: string): FaultText =>
  Object.hasOwn(TEXTS, word) ? TEXTS[word as keyof typeof TEXTS] : 'signOn.otherwise';
