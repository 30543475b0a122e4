import type { Language } from '@kravsmed/domain';
import type { ChangeDto, ChangeKind } from './change.dto';

interface Feed {
  readonly language: Language;
  /** Origin that the links lead to. */
  readonly site: string;
  /** The feed's own address. */
  readonly self: string;
}

const TITLE: Readonly<Record<Language, string>> = {
  sv: 'Kravsmed: beslutade ändringar',
  en: 'Kravsmed: decided changes',
};

const KIND: Readonly<Record<Language, Readonly<Record<ChangeKind, string>>>> = {
  sv: { new: 'Nytt', changed: 'Ändrat', withdrawn: 'Upphävt' },
  en: { new: 'New', changed: 'Changed', withdrawn: 'Withdrawn' },
};

/** RFC 4287. An entry's id is the decision's, so that a reader program shows it once. */
export function atomFeed(changes: readonly ChangeDto[], { language, site, self }: Feed): string {
  const updated = changes[0]?.decidedOn ?? '2021-01-01';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>urn:kravsmed:changes</id>`,
    `  <title>${escapeXml(TITLE[language])}</title>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(site)}/"/>`,
    `  <author><name>Kravsmed</name></author>`,
    ...changes.map((change) => entry(change, language, site)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry(change: ChangeDto, language: Language, site: string): string {
  const cited = `${change.criterion}:${change.version}`;
  const title = `${KIND[language][change.kind]}: ${change.title[language]} (${cited})`;
  const summary = `${change.change.what[language]} ${change.change.why[language]}`;
  return [
    '  <entry>',
    `    <id>urn:kravsmed:change:${cited}:${change.kind}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${change.decidedOn}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(`${site}/kriterier/${change.slug}`)}"/>`,
    ...change.productGroups.map((group) => `    <category term="${escapeXml(group)}"/>`),
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
