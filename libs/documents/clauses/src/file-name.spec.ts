import fc from 'fast-check';
import { fileName } from './file-name';

const name = (title: string): string => fileName({ title, language: 'sv' }, 'docx');

test.each([
  ['Hållbara livsmedel', 'Hållbara livsmedel.docx'],
  ['Kött: del 1/2 "final"', 'Kött del 1 2 final.docx'],
  ['  ', 'Hållbarhetskriterier.docx'],
  ['..', 'Hållbarhetskriterier.docx'],
  ['CON', 'Hållbarhetskriterier.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
])('%j becomes %j', (title, expected) => {
  expect(name(title)).toBe(expected);
});

test('holds for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(name(title)).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cs}]{1,205}\.docx$/u);
      expect(name(title)).not.toMatch(/^\./);
    }),
  );
});
