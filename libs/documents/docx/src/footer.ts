import type { ClauseDocument } from '@kravsmed/clauses';
import { Footer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { STYLE } from './style-ids';

const WORDS = {
  sv: { page: 'Sida', of: 'av' },
  en: { page: 'Page', of: 'of' },
} as const;

/** The title to the left, "Sida 2 av 7" to the right. */
export function pageFooter({ title, language }: ClauseDocument): Footer {
  const { page, of } = WORDS[language];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        children: [
          new TextRun(title),
          new TextRun({
            children: [
              new Tab(),
              `${page} `,
              PageNumber.CURRENT,
              ` ${of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
