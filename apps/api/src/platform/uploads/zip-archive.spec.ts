import fc from 'fast-check';
import { zipSync } from 'fflate';
import { aZip } from '../../testing/a-zip';
import { ZipArchive } from './zip-archive';
import { ZIP_LIMITS } from './zip-directory';

const TEXT = 'Grisar med hel svans. '.repeat(50);
const GOOD = { name: 'word/document.xml', content: TEXT };

const fault = (bytes: Uint8Array): string | undefined => {
  const opened = ZipArchive.open(bytes, { ...ZIP_LIMITS, entries: 20, totalBytes: 3_000_000 });
  return opened.ok ? undefined : opened.error;
};

async function readOf(bytes: Uint8Array, name = GOOD.name): Promise<string> {
  const opened = ZipArchive.open(bytes);
  if (!opened.ok) return opened.error;
  const read = await opened.value.read(name);
  if (!read.ok) return read.error;
  return read.value === undefined ? 'none' : Buffer.from(read.value).toString('utf8');
}

describe('ZipArchive', () => {
  it('opens what another program packed, and unpacks it whole', async () => {
    const bytes = zipSync({
      'word/document.xml': Buffer.from(TEXT),
      'word/media/bild åäö.png': [Buffer.from([1, 2, 3]), { level: 0 }],
    });
    expect(await readOf(bytes)).toBe(TEXT);
    const opened = ZipArchive.open(bytes);
    expect(opened.ok && opened.value.names).toEqual([
      'word/document.xml',
      'word/media/bild åäö.png',
    ]);
    expect(await readOf(bytes, 'word/media/bild åäö.png')).toBe('\u0001\u0002\u0003');
    expect(await readOf(bytes, 'word/none.xml')).toBe('none');
  });

  it.each([
    ['text', Buffer.from('Hej! Det här är ingen zip, men längre än tjugotvå byte.')],
    ['nothing', new Uint8Array()],
    ['an archive behind something else', Buffer.concat([Buffer.from('#!/bin/sh\n'), aZip([GOOD])])],
  ])('takes %s for no archive', (_what, bytes) => {
    expect(fault(bytes)).toBe('no-archive');
  });

  it.each(['../evil', 'a/../../evil', '/etc/passwd', 'C:/evil', 'a\\..\\evil', 'a//b', './a', ''])(
    'opens none with the name %j',
    (name) => expect(fault(aZip([GOOD, { name, content: 'x' }]))).toBe('bad-name'),
  );

  it('opens none whose names are no UTF-8, differ in case alone or hide a sign', () => {
    expect(fault(aZip([GOOD, { ...GOOD, name: 'WORD/document.xml' }]))).toBe('bad-name');
    expect(fault(aZip([{ name: 'a\u0000.xml', content: 'x' }]))).toBe('bad-name');
    expect(fault(aZip([{ name: 'a\u202elmx.exe', content: 'x' }]))).toBe('bad-name');
    const latin = Buffer.from(aZip([{ name: 'aa', content: 'x' }]));
    for (let at = latin.indexOf('aa'); at >= 0; at = latin.indexOf('aa'))
      latin.fill(0xe5, at, at + 2);
    expect(fault(latin)).toBe('bad-name');
  });

  it('opens none that two programs would read differently', () => {
    expect(fault(aZip([{ ...GOOD, localName: 'word/settings.xml' }]))).toBe('bad-name');
    expect(fault(aZip([GOOD], { count: 0 }))).toBe('damaged');
    expect(fault(aZip([GOOD, { name: 'b', content: 'x' }], { count: 1 }))).toBe('damaged');
    expect(fault(aZip([GOOD], { disk: 1 }))).toBe('damaged');
    expect(fault(aZip([GOOD], { after: Buffer.from('more') }))).toBe('damaged');
  });

  it('opens none whose files share bytes: a bomb that stays small', () => {
    const shared = aZip([
      { name: 'a', content: TEXT },
      { name: 'b', localName: 'b', content: TEXT, at: 0 },
    ]);
    expect(['overlapping', 'bad-name']).toContain(fault(shared));
    const same = Buffer.from(shared);
    // The same name before the bytes, as the bomb of overlapping files has it.
    same.write('b', 30);
    expect(fault(same)).toBe('bad-name');
  });

  it('opens none with more files, more bytes or more air than allowed', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ name: `f${index}`, content: 'x' }));
    expect(fault(aZip(many))).toBe('too-many-files');
    const zeros = new Uint8Array(2_000_000);
    expect(fault(aZip([{ name: 'bomb.xml', content: zeros }]))).toBe('too-dense');
    const noise = Buffer.alloc(1_600_000, 'abcdefgh1234567890');
    const two = ['a', 'b'].map((name) => ({ name, content: noise, stored: true }));
    expect(fault(aZip(two))).toBe('too-large');
    expect(fault(aZip([{ ...GOOD, size: 0xffffffff }]))).toBe('too-large');
  });

  it('opens none that is locked, links elsewhere or is packed in an unknown way', () => {
    expect(fault(aZip([{ ...GOOD, flags: 1 }]))).toBe('encrypted');
    expect(fault(aZip([{ ...GOOD, unixMode: 0o120777 }]))).toBe('link');
    expect(fault(aZip([{ ...GOOD, method: 12 }]))).toBe('unknown-method');
  });

  it('stops unpacking where the directory lied about the size, and trusts no wrong checksum', async () => {
    const bomb = { name: GOOD.name, content: new Uint8Array(20_000_000), size: 1_000 };
    expect(await readOf(aZip([bomb]))).toBe('damaged');
    expect(await readOf(aZip([{ ...GOOD, size: TEXT.length + 1 }]))).toBe('damaged');
    expect(await readOf(aZip([{ ...GOOD, crc: 1 }]))).toBe('damaged');
    const broken = Buffer.from(aZip([GOOD]));
    broken.fill(0xff, 47, 60);
    expect(await readOf(broken)).toBe('damaged');
  });

  it('answers whatever the bytes are, and never throws', async () => {
    const good = aZip([GOOD, { name: 'b', content: 'x', stored: true }]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.byteLength - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(good.byteLength),
        async (changes, length) => {
          const bytes = Uint8Array.from(good.subarray(0, length));
          for (const [at, value] of changes) if (at < length) bytes[at] = value;
          expect(typeof (await readOf(bytes))).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
