import { readDocument } from './read-document';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = (body: string): Uint8Array =>
  bytes(`<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`);
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const control = (tag: string, inside: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

test('our controls and what stands around them, in order; the controls of others are words like any', () => {
  const body =
    p('före') + control('kravsmed:KS-1042:3', p('krav å')) + control('other', p('efter'));
  expect(readDocument(word(body))).toEqual({
    ok: true,
    value: [
      { paragraphs: ['före'] },
      { cited: { criterion: 'KS-1042', version: 3 }, paragraphs: ['krav å'] },
      { paragraphs: ['efter'] },
    ],
  });
});

test('tracked changes are read as they stand: the deleted is gone, the inserted is there', () => {
  const body = `<w:p><w:r><w:t>minst </w:t></w:r><w:del><w:r><w:delText>60</w:delText></w:r></w:del><w:ins><w:r><w:t>70</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>borta</w:t></w:r></w:moveFrom></w:p>`;
  expect(readDocument(word(body))).toMatchObject({ value: [{ paragraphs: ['minst 70'] }] });
});

const lol = Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
).join('');
test.each([
  ['an XML bomb', bytes(`<!DOCTYPE l [<!ENTITY l0 "lol">${lol}]><l>&l9;</l>`), 'doctype'],
  [
    'an external entity',
    bytes('<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>'),
    'doctype',
  ],
  ['an external DTD', bytes('<!DOCTYPE l SYSTEM "http://example.com/l.dtd"><l/>'), 'doctype'],
  ['an entity nobody declared', word(p('&nbsp;')), 'not-xml'],
  ['XML that ends too soon', word(p('ord')).subarray(0, 160), 'not-xml'],
  ['what is not XML', bytes('hej'), 'not-xml'],
  ['bytes that are not UTF-8', Uint8Array.from([0x3c, 0xff, 0xfe]), 'not-xml'],
  ['the XML of something else', bytes('<html/>'), 'not-word'],
  ['100 000 levels', word('<w:p>'.repeat(100_000)), 'too-deep'],
  [
    '100 000 clauses',
    word(control('kravsmed:KS-1042:3', p('ord')).repeat(100_000)),
    'too-many-clauses',
  ],
  ['10 MB of text', word(p('ord '.repeat(2_500_000))), 'too-much-text'],
])('%s is refused', (_what, xml, fault) => {
  expect(readDocument(xml)).toEqual({ ok: false, error: fault });
});
