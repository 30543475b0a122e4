import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { docxFaults } from '@kravsmed/docx/testing';
import { strFromU8, unzipSync } from 'fflate';
import { describeWithProgram, findProgram } from '../../../../tools/test/programs.cjs';
import { fillTemplate, guessedRoles, placesOf, readTemplate, type FillOptions } from './index';
import { aTender, p, packed, type TenderShape } from './testing/a-template';

const archiveOf = (files: Record<string, Uint8Array>) => ({
  names: Object.keys(files),
  read: (name: string) => Promise.resolve({ ok: true as const, value: files[name] }),
});

async function templateOf(files: Record<string, Uint8Array>) {
  const read = await readTemplate(archiveOf(files));
  if (!read.ok) throw new Error(String(read.error));
  return read.value;
}

async function filled(shape: TenderShape = {}, options: Partial<FillOptions> = {}) {
  return filledFrom(aTender(shape), options);
}

async function filledFrom(files: Record<string, Uint8Array>, options: Partial<FillOptions> = {}) {
  const template = await templateOf(files);
  const roles = guessedRoles(template);
  const [first] = placesOf(template, roles);
  const { layout } = exampleSelection();
  const { headingLevel, numbering } = first?.place ?? layout;
  const document = exampleDocument('sv', {
    layout: { ...layout, headingLevel, numbering, legalBasis: 'footnotes' },
  });
  return fillTemplate(template, document, { roles, ...options });
}

async function bytesOf(shape: TenderShape = {}, options: Partial<FillOptions> = {}) {
  const made = await filled(shape, options);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('reading', () => {
  it('counts the headings and lands one level below the nearest', async () => {
    const template = await templateOf(aTender());
    expect(template.language).toBe('sv-SE');
    expect(template.placeholders).toMatchObject([
      { use: 'all', written: '{{kravsmed}}', above: { level: 2, number: '4.2' } },
    ]);
    const [only] = placesOf(template, guessedRoles(template));
    expect(only?.place).toEqual({ headingLevel: 3, numbering: '4.2', countedByTemplate: true });
  });

  it('reads numbers that are written out, and then counts itself', async () => {
    const template = await templateOf(aTender({ numbered: false }));
    const [only] = placesOf(template, guessedRoles(template));
    expect(only?.place).toEqual({ headingLevel: 3, numbering: '4.2', countedByTemplate: false });
  });

  it('guesses styles by their built-in names and by use', async () => {
    expect(guessedRoles(await templateOf(aTender()))).toMatchObject({
      heading3: 'Rubrik3',
      body: 'Brdtext',
      bullets: 'Punktlista',
      table: 'Kommuntabell',
    });
  });

  const split =
    '<w:p><w:r><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>kravsmed</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>';
  const control =
    '<w:sdt><w:sdtPr><w:tag w:val="kravsmed:here"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
  it.each([
    ['split over runs', split, 'all'],
    ['in square brackets', p('[[Krav]]'), 'all'],
    ['a content control', control, 'all'],
    ['of one use', p('{{kravsmed:teknisk specifikation}}'), 'technicalSpecification'],
    ['of another', p('{{kravsmed: tilldelningskriterier }}'), 'awardCriterion'],
  ])('finds a placeholder %s', async (_name, place, use) => {
    const { placeholders } = await templateOf(aTender({ place }));
    expect(placeholders.map((each) => each.use)).toEqual([use]);
  });

  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }],
    ['doctype', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
    ['not-xml', { 'word/document.xml': '<w:document' }],
    ['not-xml', { 'word/styles.xml': '<w:styles' }],
    ['not-word', { '_rels/.rels': '<Relationships/>' }],
  ])('refuses %s', async (fault, extra) => {
    expect(await readTemplate(archiveOf(aTender({ extra })))).toEqual({ ok: false, error: fault });
  });
});

describe('filling', () => {
  it('has no fault, and every other part as it was', async () => {
    const before = aTender({ template: true });
    const bytes = await bytesOf({ template: true });
    expect(docxFaults(bytes)).toEqual([]);
    const after = unzipSync(bytes);
    for (const path of ['word/header1.xml', 'word/footer1.xml', '_rels/.rels'])
      expect(after[path]).toEqual(before[path]);
    expect(partOf(bytes, '[Content_Types].xml')).toContain('document.main+xml');
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('template.main+xml');
    const text = partOf(bytes, 'word/document.xml');
    const old = strFromU8(before['word/document.xml'] ?? new Uint8Array());
    const [head = '', tail = ''] = old.split(p('{{kravsmed}}'));
    expect(text.endsWith(tail)).toBe(true);
    expect(text.replace(' w:dirty="true"', '')).toContain(head.slice(head.indexOf('<w:body>')));
    expect(text).toContain('<w:pStyle w:val="Rubrik3"/>');
    expect(text).toContain('<w:tblStyle w:val="Kommuntabell"/>');
    expect(text).not.toContain('{{kravsmed}}');
  });

  it('is the same bytes each time', async () => {
    expect(await bytesOf()).toEqual(await bytesOf());
  });

  it('fills what it has filled before', async () => {
    const once = unzipSync(await bytesOf());
    const again = await filledFrom(once, { appendWithoutPlace: true });
    expect(again.ok && docxFaults(again.value)).toEqual([]);
  });

  it('puts each use in its place, under the buyer’s own headings', async () => {
    const names = [
      'kvalificering',
      'teknisk specifikation',
      'tilldelningskriterier',
      'avtalsvillkor',
    ];
    const place = names
      .map((name) => p(name.toUpperCase(), 'Rubrik2') + p(`{{kravsmed:${name}}}`))
      .join('');
    const bytes = await bytesOf({ place });
    expect(docxFaults(bytes)).toEqual([]);
    const text = partOf(bytes, 'word/document.xml');
    const at = (words: string): number => text.indexOf(words);
    expect(at('TEKNISK SPECIFIKATION')).toBeLessThan(at('kravsmed:KS-1042:3'));
    expect(at('kravsmed:KS-1042:3')).toBeLessThan(at('TILLDELNINGSKRITERIER'));
    expect(at('TILLDELNINGSKRITERIER')).toBeLessThan(at('kravsmed:KS-1044:2'));
    expect(at('kravsmed:KS-1044:2')).toBeLessThan(at('AVTALSVILLKOR'));
    // The table of weights cites the section as the buyer's headings count: 4.5 stands third.
    const weights = text.slice(at('TILLDELNINGSKRITERIER'), at('kravsmed:KS-1044:2'));
    expect(weights).toContain('4.5.1.1');
  });

  it('leaves out no clause: a use without a place is refused', async () => {
    const place = p('{{kravsmed:avtalsvillkor}}');
    expect(await filled({ place })).toEqual({ ok: false, error: 'part-without-place' });
  });

  it('refuses a template without a place, unless it may append', async () => {
    expect(await filled({ place: '' })).toEqual({ ok: false, error: 'no-place' });
    const bytes = await bytesOf({ place: '' }, { appendWithoutPlace: true });
    expect(docxFaults(bytes)).toEqual([]);
  });

  it('keeps a section and a bookmark that end at the place', async () => {
    const start = '<w:bookmarkStart w:id="9" w:name="egen"/>';
    const place = `<w:p>${start}<w:r><w:t>Före</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>{{kravsmed}}</w:t></w:r><w:bookmarkEnd w:id="9"/></w:p>`;
    const bytes = await bytesOf({ place });
    expect(docxFaults(bytes)).toEqual([]);
    const text = partOf(bytes, 'word/document.xml');
    expect(text.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(text).toContain('<w:bookmarkEnd w:id="9"/>');
  });
});

describeWithProgram('soffice', 'a tender of real shape in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kravsmed-template-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const convert = (name: string, to: string): string => {
    const out = join(folder, to);
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to].concat([
        '--outdir',
        out,
        join(folder, name),
      ]),
      { stdio: 'pipe', timeout: 120_000 },
    );
    return join(out, name.replace(/\.\w+$/, `.${to}`));
  };
  const pagesOf = (pdf: string): string[] =>
    execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');

  it('looks like itself outside the place, and its own numbering goes on', async () => {
    writeFileSync(join(folder, 'first.docx'), packed(aTender()));
    // Once through LibreOffice, so that another program has written the template.
    const template = readFileSync(convert('first.docx', 'docx'));
    writeFileSync(join(folder, 'before.docx'), template);
    const made = await filledFrom(unzipSync(template));
    if (!made.ok) throw new Error(made.error);
    expect(docxFaults(made.value)).toEqual(docxFaults(template));
    writeFileSync(join(folder, 'after.docx'), made.value);
    const [before, after] = [
      pagesOf(convert('before.docx', 'pdf')),
      pagesOf(convert('after.docx', 'pdf')),
    ];
    expect(before.length).toBeGreaterThan(50);
    expect(after.length).toBeGreaterThan(before.length);
    const place = before.findIndex((page) => page.includes('{{kravsmed}}'));
    expect(after.slice(0, place)).toEqual(before.slice(0, place));
    const text = after.join('\n');
    expect(text).toMatch(/4\.2\.1 Kvalificeringskrav/);
    expect(text).toMatch(/4\.2\.2 /);
    expect(text).toMatch(/4\.3 Leverans/);
    expect(text).toMatch(/6\.4 Frågor och svar/);
    for (const page of after.filter((each) => each.trim() !== ''))
      expect(page).toContain('diarienummer 2026/117');
  }, 180_000);
});

describeWithProgram('ooxml-validator', 'the Open XML validator', () => {
  it.each<[string, TenderShape]>([
    ['a numbered template', {}],
    ['one without numbers of its own', { numbered: false, template: true }],
  ])('finds nothing in %s', async (_name, shape) => {
    const folder = mkdtempSync(join(tmpdir(), 'kravsmed-template-'));
    try {
      const file = join(folder, 'filled.docx');
      writeFileSync(file, await bytesOf(shape));
      const { stdout } = spawnSync(findProgram('ooxml-validator') ?? '', [file], {
        encoding: 'utf8',
      });
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
