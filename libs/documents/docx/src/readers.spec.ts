import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClauseDocument, redline } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describeWithProgram, findProgram } from '../../../../tools/test/programs.cjs';
import { renderDocx } from './render-docx';
import { everyChange, everyNode } from './testing/every-node';
import { schemaFaults } from './testing/schema-faults';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kravsmed-docx-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function written(name: string, document: ClauseDocument): Promise<string> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await renderDocx(document));
  return file;
}

const LAYOUT = exampleSelection().layout;
const DOCUMENTS: readonly (readonly [string, ClauseDocument])[] = [
  ['every node', everyNode()],
  ['every node in English', everyNode('en')],
  ['every change', everyChange()],
  ...(['flow', 'table', 'list'] as const).flatMap((style) =>
    (['use', 'lot', 'group'] as const).map((arrangement): [string, ClauseDocument] => [
      `${style} by ${arrangement}`,
      exampleDocument('sv', {
        layout: { ...LAYOUT, style, arrangement, legalBasis: 'footnotes' },
      }),
    ]),
  ),
  ...(['flow', 'table', 'list'] as const).map((style): [string, ClauseDocument] => {
    const { sections } = exampleSelection();
    const after = exampleDocument('sv', {
      buyer: 'Region Skåne',
      layout: { ...LAYOUT, style, legalBasis: 'footnotes' },
      sections: [...sections].reverse().slice(0, 1),
    });
    const by = { author: 'Region Skåne', date: '2027-01-15T08:00:00Z' };
    return [`a redline to ${style}`, redline(exampleDocument(), after, by)];
  }),
  ['level 1', exampleDocument('en', { layout: { ...LAYOUT, headingLevel: 1, numbering: '' } })],
  [
    'level 6',
    exampleDocument('sv', { layout: { ...LAYOUT, headingLevel: 6, numbering: '1.2.3' } }),
  ],
];

test('mammoth reads its headings, lists, table and words', async () => {
  const path = await written('mammoth', exampleDocument());
  const { value } = await mammoth.convertToHtml({ path });
  expect(value).toMatch(/<h2>(<a id="[^"]*"><\/a>)?Kvalificeringskrav<\/h2>/);
  expect(value).toContain('<h4><a id="krav_KS_1042"></a>Grisar med hela svansar</h4>');
  expect(value).toContain('<li>har hela svansar vid slakt, och</li>');
  expect(value).toContain('<ol><li>30 dygn eller mer: 20\u00a0poäng</li>');
  expect(value).toContain('Minst 60\u00a0procent av griskött');
  expect(value).toMatch(/<thead><tr><th><p>(<strong>)?Nummer/);
  expect(value).toContain('<a href="https://www.ilo.org/">ILO:s kärnkonventioner</a>');
});

describeWithProgram('ooxml-validator', 'the Open XML validator', () => {
  const verdict = (file: string): unknown => {
    const { stdout } = spawnSync(findProgram('ooxml-validator') ?? '', [file], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  };

  test.each(DOCUMENTS)('finds nothing in %s', async (_name, document) => {
    expect(verdict(await written('validated', document))).toMatchObject({ ok: true, errors: [] });
  });

  test('would find a fault', async () => {
    const file = join(folder, 'broken.docx');
    const files = unzipSync(await renderDocx(exampleDocument()));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    files['word/document.xml'] = strToU8(
      body.replace('<w:sdtContent>', '<w:sdtContent><w:nonsense/>'),
    );
    writeFileSync(file, zipSync(files));
    expect(verdict(file)).toMatchObject({ ok: false });
  });
});

describeWithProgram('xmllint', 'the schemas of ECMA-376', () => {
  test.each(DOCUMENTS)('find nothing in %s', async (_name, document) => {
    expect(schemaFaults(await renderDocx(document), folder)).toEqual([]);
  });

  test.each([
    ['an element', '<w:sdtContent>', '<w:sdtContent><w:nonsense/>'],
    [
      'an order',
      '<w:pStyle w:val="Heading3"/>',
      '<w:jc w:val="left"/><w:pStyle w:val="Heading3"/>',
    ],
    ['a value', 'w:fldCharType="begin"', 'w:fldCharType="börjar"'],
  ])('would find %s that is not theirs', async (_what, from, to) => {
    const files = unzipSync(await renderDocx(everyNode()));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    files['word/document.xml'] = strToU8(body.replace(from, to));
    expect(schemaFaults(zipSync(files), folder)).not.toEqual([]);
  });
});

describeWithProgram('soffice', 'LibreOffice', () => {
  const textOf = (file: string): string => {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    // A byte order mark at the start, and spaces where a content control begins.
    return readFileSync(file.replace(/docx$/, 'txt'), 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/ +$/gm, '');
  };

  test('opens it and reads the requirement with its value, numbered from the buyer’s heading', async () => {
    const text = textOf(await written('office', exampleDocument()));
    expect(text).toContain('Minst 60\u00a0procent av griskött, räknat i kilogram per avtalsår');
    expect(text).toMatch(/^\s*4\.2\.1 Kvalificeringskrav$/m);
    expect(text).toMatch(/^\s*4\.2\.2\.1\.1 Grisar med hela svansar$/m);
    expect(text).toMatch(/^\s*4\.2\.5 Förteckning över kriterier$/m);
    expect(text).toMatch(/^Bilaga: endast för köparen/m);
    expect(text).toMatch(/^\s*1\. 30 dygn eller mer: 20\u00a0poäng$/m);
  }, 150_000);

  test('numbers from one where no number is given', async () => {
    const layout = { headingLevel: 1, numbering: '', style: 'flow' } as const;
    const text = textOf(await written('from-one', exampleDocument('sv', { layout })));
    expect(text).toMatch(/^\s*1 Kvalificeringskrav$/m);
    expect(text).toMatch(/^\s*2\.1\.2 Bedövning före slakt$/m);
  }, 150_000);
});
