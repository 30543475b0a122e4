import type { Language } from '@kravsmed/domain';
import type { Letter } from './mailer';

/** A letter before it is set: one heading, paragraphs, at most one link to follow, and words that explain it. */
export interface LetterParts {
  readonly language: Language;
  readonly subject: string;
  readonly greeting?: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly words: string; readonly link: string };
  readonly afterwards: readonly string[];
}

const SENT_BY: Readonly<Record<Language, string>> = {
  sv: 'Det här mejlet skickades av Kravsmed, där upphandlare bygger hållbarhetskrav. Det går inte att svara på det.',
  en: 'This mail was sent by Kravsmed, where buyers build sustainability criteria. It cannot be replied to.',
};

const COPY_LINK: Readonly<Record<Language, string>> = {
  sv: 'Fungerar inte knappen? Kopiera adressen till webbläsaren:',
  en: 'Does the button not work? Copy the address to your browser:',
};

/** Sets a letter twice: as text that stands by itself, and as a page without images, scripts or trackers. */
export function setLetter(parts: LetterParts): Letter {
  return {
    subject: parts.subject,
    text: asText(parts),
    html: asHtml(parts),
    language: parts.language,
  };
}

function asText({ language, greeting, paragraphs, action, afterwards }: LetterParts): string {
  const blocks = [
    ...(greeting === undefined ? [] : [greeting]),
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.words}:\n${action.link}`]),
    ...afterwards,
    `-- \n${SENT_BY[language]}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function asHtml(parts: LetterParts): string {
  const { language, subject, greeting, paragraphs, action, afterwards } = parts;
  const paragraph = (words: string): string => `<p>${escapeHtml(words)}</p>`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(subject)}</title>`,
    '</head>',
    `<body style="${BODY}">`,
    `<h1 style="font-size:1.4em;line-height:1.25">${escapeHtml(subject)}</h1>`,
    ...(greeting === undefined ? [] : [paragraph(greeting)]),
    ...paragraphs.map(paragraph),
    ...(action === undefined ? [] : button(action, language)),
    ...afterwards.map(paragraph),
    '<hr style="border:0;border-top:1px solid #6b7280;margin:2em 0 1em">',
    paragraph(SENT_BY[language]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const BODY =
  'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;background:#ffffff;max-width:36em;margin:0 auto;padding:1em';

/** White on this green has a contrast of more than 7:1. */
const BUTTON =
  'display:inline-block;background:#14532d;color:#ffffff;padding:0.75em 1.25em;text-decoration:underline;font-weight:bold';

function button(action: NonNullable<LetterParts['action']>, language: Language): string[] {
  const link = escapeHtml(action.link);
  return [
    `<p><a href="${link}" style="${BUTTON}">${escapeHtml(action.words)}</a></p>`,
    `<p>${escapeHtml(COPY_LINK[language])}<br><a href="${link}" style="color:#14532d;word-break:break-all">${link}</a></p>`,
  ];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
