import { openTestApi, type TestApi } from '../testing/test-api';

interface List {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total: number;
}

describe('/changes and /upcoming', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const cited = ({ json }: { json: List }) =>
    json.items.map(({ criterion, version }) => `${String(criterion)}:${String(version)}`);

  it('lists what was decided, newest first', async () => {
    const all = await api.ask<List>('changes');
    expect(cited(all)).toEqual(['KS-9001:3', 'KS-9001:2', 'KS-9003:1', 'KS-9002:1', 'KS-9001:1']);
    expect(all.json.items[0]).toMatchObject({
      kind: 'changed',
      previousVersion: 2,
      decidedOn: '2026-10-01',
      effectiveFrom: '2027-03-01',
      title: { sv: 'Grisar med hela svansar' },
    });
  });

  it('keeps to the period and the group', async () => {
    expect(cited(await api.ask<List>('changes?since=2024-01-01&until=2025-12-31'))).toEqual([
      'KS-9001:2',
      'KS-9003:1',
    ]);
    expect(cited(await api.ask<List>('changes?productGroup=poultry'))).toEqual(['KS-9003:1']);
    expect((await api.ask('changes?since=igår')).status).toBe(400);
  });

  it('tells the same as an Atom feed', async () => {
    const feed = await api.ask('changes.atom?lang=en');
    expect(feed.headers['content-type']).toContain('application/atom+xml');
    expect(feed.text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    expect(feed.text.match(/<entry>/g)).toHaveLength(5);
    expect(feed.text).toContain('Changed: Pigs with intact tails (KS-9001:3)');
    expect(feed.text).toContain('<updated>2026-10-01T00:00:00Z</updated>');
  });

  it('lists what is to come, soonest first, against what applies now', async () => {
    const upcoming = await api.ask<List>('upcoming');
    expect(cited(upcoming)).toEqual(['KS-9001:3', 'KS-9003:2']);
    expect(upcoming.json.items).toMatchObject([
      { certainty: 'decided', state: 'upcoming', appliesNow: { version: 2, level: 'basic' } },
      { certainty: 'consultation', consultationEndsOn: '2027-01-31', appliesNow: { version: 1 } },
    ]);
    expect(cited(await api.ask<List>('upcoming?asOf=2027-05-01&productGroup=pork'))).toEqual([]);
  });

  it('tells the same as a calendar', async () => {
    const { text, headers } = await api.ask('upcoming.ics');
    expect(headers['content-type']).toContain('text/calendar');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Börjar gälla: Grisar med hela svansar (KS-9001:3)');
  });
});
