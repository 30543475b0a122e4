import type { LocalizedText } from '@kravsmed/domain';
import type { FillFault, TemplateFault } from '@kravsmed/template';

/** Why a template is not filled, and what to do about it. */
export const TEMPLATE_FAULTS: Readonly<Record<TemplateFault | FillFault, LocalizedText>> = {
  macros: {
    sv: 'Mallen har makron och används därför inte. Spara den som .docx eller .dotx utan makron.',
    en: 'The template has macros and is therefore not used. Save it as a .docx or .dotx without macros.',
  },
  doctype: {
    sv: 'Mallen hänvisar till något utanför sig själv och används därför inte. Spara om den i Word.',
    en: 'The template refers to something outside itself and is therefore not used. Save it again in Word.',
  },
  'not-xml': {
    sv: 'Mallen är skadad. Öppna den i Word, spara den och välj den igen.',
    en: 'The template is damaged. Open it in Word, save it and choose it again.',
  },
  'too-deep': {
    sv: 'Mallen är uppbyggd på ett sätt som inget vanligt dokument är. Spara om den i Word.',
    en: 'The template is built as no ordinary document is. Save it again in Word.',
  },
  'too-much-text': {
    sv: 'Mallen har mer text än vi läser på en gång. Dela upp den.',
    en: 'The template has more text than we read at once. Split it.',
  },
  'not-word': {
    sv: 'Filen är inget Worddokument. Välj en .docx eller .dotx.',
    en: 'The file is not a Word document. Choose a .docx or .dotx.',
  },
  strict: {
    sv: 'Mallen är sparad som ”Strikt Open XML”. Spara den i Word som vanligt Worddokument (.docx) och välj den igen.',
    en: 'The template is saved as “Strict Open XML”. Save it in Word as an ordinary Word document (.docx) and choose it again.',
  },
  unusual: {
    sv: 'Mallen är skriven av ett program vars filer vi inte kan fylla i. Öppna den i Word eller LibreOffice, spara den som .docx och välj den igen.',
    en: 'The template was written by a program whose files we cannot fill. Open it in Word or LibreOffice, save it as .docx and choose it again.',
  },
  'no-place': {
    sv: 'Mallen säger inte var kraven ska stå. Skriv {{kravsmed}} ensamt i ett stycke där de ska in, spara och välj mallen igen. Du kan också välja att lägga kraven sist.',
    en: 'The template does not say where the clauses go. Write {{kravsmed}} alone in a paragraph where they belong, save, and choose the template again. You may also choose to put the clauses last.',
  },
  'part-without-place': {
    sv: 'Mallen har platser för vissa slags krav, men inte för alla som du har valt. Lägg till {{kravsmed}} i ett eget stycke där resten ska stå, eller en plats för det som saknas: {{kravsmed:kvalificering}}, {{kravsmed:teknisk specifikation}}, {{kravsmed:tilldelningskriterier}} eller {{kravsmed:avtalsvillkor}}.',
    en: 'The template has places for some kinds of clauses, but not for all that you have chosen. Add {{kravsmed}} in a paragraph of its own where the rest belongs, or a place for what is missing: {{kravsmed:qualification}}, {{kravsmed:technical specifications}}, {{kravsmed:award criteria}} or {{kravsmed:contract terms}}.',
  },
};
