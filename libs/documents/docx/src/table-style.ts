import { STYLE } from './style-ids';

const rule = (edge: string, size: number, colour: string): string =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const margins = (sides: number, ends: number): string =>
  `<w:tblCellMar><w:top w:w="${ends}" w:type="dxa"/><w:left w:w="${sides}" w:type="dxa"/><w:bottom w:w="${ends}" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;

const style = (id: string, name: string, look: string): string =>
  `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="59"/>${look}</w:style>`;

const RULES = `<w:tblPr><w:tblBorders>${rule('top', 8, '404040')}${rule('bottom', 8, '404040')}${rule('insideH', 4, 'BFBFBF')}</w:tblBorders>${margins(70, 20)}</w:tblPr>`;
const HEADER = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, '404040')}</w:tcBorders></w:tcPr></w:tblStylePr>`;

/**
 * Quiet tables: rules between the rows. One without a header has a style of its own, as LibreOffice draws
 * the first row as a header wherever the style has one. The docx package has no table styles.
 */
export const TABLE_STYLES = [
  style(STYLE.table, 'Kravsmed Tabell', RULES + HEADER),
  style(STYLE.tableWithoutHeader, 'Kravsmed Tabell utan rubrik', RULES),
  style(STYLE.figure, 'Kravsmed Diagram', `<w:tblPr>${margins(40, 20)}</w:tblPr>`),
];
