import { formatDate as formatDay, type Language } from '@kravsmed/domain';

/** "1 februari 2027", "1 February 2027"; an en dash for a day that is not known. */
export const formatDate = (day: string | null | undefined, language: Language): string =>
  day ? formatDay(day, language) : '–';
