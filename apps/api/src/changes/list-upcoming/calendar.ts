import type { Language } from '@kravsmed/domain';
import type { UpcomingDto } from './upcoming.dto';

interface CalendarOptions {
  readonly language: Language;
  /** Origin that the links lead to. */
  readonly site: string;
}

const WORDS = {
  sv: {
    name: 'Kravsmed: kommande krav',
    begins: 'Börjar gälla',
    proposed: 'Föreslås börja gälla',
    consultationEnds: 'Sista dag att svara på remissen',
  },
  en: {
    name: 'Kravsmed: upcoming criteria',
    begins: 'Takes effect',
    proposed: 'Proposed to take effect',
    consultationEnds: 'Last day of consultation',
  },
} as const;

/** RFC 5545: a whole-day event for each day that a supplier should know of. */
export function calendar(
  upcoming: readonly UpcomingDto[],
  { language, site }: CalendarOptions,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kravsmed//Kravsmed//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(WORDS[language].name)}`,
    ...upcoming.flatMap((each) => eventsOf(each, language, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A day that a supplier should know of, and what happens on it. */
interface Occasion {
  readonly kind: 'start' | 'consultation';
  readonly day: string | null;
  readonly label: string;
}

function eventsOf(upcoming: UpcomingDto, language: Language, site: string): readonly string[] {
  const words = WORDS[language];
  const starts = upcoming.certainty === 'decided' ? words.begins : words.proposed;
  return [
    ...event(
      upcoming,
      { kind: 'start', day: upcoming.effectiveFrom, label: starts },
      language,
      site,
    ),
    ...event(
      upcoming,
      { kind: 'consultation', day: upcoming.consultationEndsOn, label: words.consultationEnds },
      language,
      site,
    ),
  ];
}

function event(
  upcoming: UpcomingDto,
  { kind, day, label }: Occasion,
  language: Language,
  site: string,
): readonly string[] {
  if (day === null) return [];
  const cited = `${upcoming.criterion}:${upcoming.version}`;
  return [
    'BEGIN:VEVENT',
    `UID:${cited.replace(':', '-')}-${kind}@kravsmed`,
    // The same input gives the same bytes: the stamp is the day itself, not the moment of asking.
    `DTSTAMP:${basic(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${escapeText(`${label}: ${upcoming.title[language]} (${cited})`)}`,
    `DESCRIPTION:${escapeText(`${upcoming.change.what[language]} ${upcoming.change.why[language]}`)}`,
    `URL:${site}/kriterier/${upcoming.slug}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const LONGEST = 75;

/** Lines of 75 bytes at most, never broken inside a letter. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LONGEST) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
