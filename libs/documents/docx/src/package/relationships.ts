import { escapeXml, XML_DECLARATION } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const element = ({ id, type, target, external }: Relationship): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external === true ? ' TargetMode="External"' : ''}/>`;

export const relationships = (all: readonly Relationship[]): string =>
  `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(element).join('')}</Relationships>`;
