import { STYLE } from './style-ids';

const rule = (edge: string, size: number, colour: string): string =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

/** A quiet table: rules between the rows, a bold header. The docx package has no table styles. */
export const TABLE_STYLE = [
  `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="${STYLE.table}">`,
  '<w:name w:val="Kravsmed Tabell"/><w:uiPriority w:val="59"/>',
  '<w:tblPr><w:tblBorders>',
  rule('top', 8, '404040'),
  rule('bottom', 8, '404040'),
  rule('insideH', 4, 'BFBFBF'),
  '</w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>',
  '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>',
  rule('bottom', 8, '404040'),
  '</w:tcBorders></w:tcPr></w:tblStylePr></w:style>',
].join('');
