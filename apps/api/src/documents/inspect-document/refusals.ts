import type { LocalizedText } from '@kravsmed/domain';
import type { DocumentFault } from '@kravsmed/inspect';

/** Why a document is not read, and what to do about it. */
export const DOCUMENT_FAULTS: Readonly<Record<DocumentFault | 'macros', LocalizedText>> = {
  macros: {
    sv: 'Dokumentet har makron och läses därför inte. Spara det som en vanlig .docx och skicka igen.',
    en: 'The document has macros and is therefore not read. Save it as a plain .docx and send it again.',
  },
  doctype: {
    sv: 'Dokumentet hänvisar till något utanför sig självt och läses därför inte. Spara om det i Word.',
    en: 'The document refers to something outside itself and is therefore not read. Save it again in Word.',
  },
  'not-xml': {
    sv: 'Dokumentet är skadat. Öppna det i Word, spara det och skicka igen.',
    en: 'The document is damaged. Open it in Word, save it and send it again.',
  },
  'not-word': {
    sv: 'Filen är inget Worddokument. Välj en .docx.',
    en: 'The file is not a Word document. Choose a .docx.',
  },
  'too-deep': {
    sv: 'Dokumentet är uppbyggt på ett sätt som inget vanligt dokument är. Spara om det i Word.',
    en: 'The document is built as no ordinary document is. Save it again in Word.',
  },
  'too-many-clauses': {
    sv: 'Dokumentet har fler krav än vi läser på en gång. Dela upp det.',
    en: 'The document has more clauses than we read at once. Split it.',
  },
  'too-much-text': {
    sv: 'Dokumentet har mer text än vi läser på en gång. Dela upp det.',
    en: 'The document has more text than we read at once. Split it.',
  },
};
