import { type IsoDate, swedishDay } from '@kravsmed/domain';

/** Where "now" comes from; tests set their own. */
export abstract class Clock {
  abstract now(): Date;

  /** Today in Swedish civil time. */
  today(): IsoDate {
    return swedishDay(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
