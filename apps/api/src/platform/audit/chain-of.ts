import { LIBRARY_ORGANISATION } from '../database/library-organisation';
import { LIBRARY_CHAIN } from './audit-trail';

/** The trail of an organisation. What the keepers of the library do and what is decided in it is one trail. */
export const chainOf = (organisation: string): string =>
  organisation === LIBRARY_ORGANISATION ? LIBRARY_CHAIN : organisation;
