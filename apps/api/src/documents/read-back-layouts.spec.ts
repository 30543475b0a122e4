import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { renderDocx } from '@kravsmed/docx';
import { ARRANGEMENTS, LAYOUT_STYLES } from '@kravsmed/domain';
import { findClauses, readDocx } from '@kravsmed/inspect';
import { ZipArchive } from '../platform/uploads/zip-archive';

const LAYOUTS = LAYOUT_STYLES.flatMap((style) =>
  ARRANGEMENTS.map((arrangement) => ({ style, arrangement })),
);

test.each(LAYOUTS)(
  'a $style by $arrangement is read back, every clause unchanged',
  async (chosen) => {
    const ours = exampleDocument('sv', { layout: { ...exampleSelection().layout, ...chosen } });
    const archive = ZipArchive.open(await renderDocx(ours));
    if (!archive.ok) throw new Error(archive.error);
    const docx = await readDocx(archive.value);
    if (!docx.ok) throw new Error(docx.error);
    const found = findClauses(docx.value.passages, ours, []);
    expect(found).toHaveLength(7);
    expect(found.filter(({ words }) => words !== 'unchanged')).toEqual([]);
    expect(docx.value.selection).toMatchObject({ layout: chosen });
  },
);
