import { BuilderElement, FileChild } from 'docx';

/** Word takes no longer tag or title than this. */
const LONGEST = 64;

export interface ContentControlProperties {
  readonly tag: string;
  /** What Word shows on the control's handle. */
  readonly alias: string;
  readonly id: number;
}

/** A block-level content control (`w:sdt`), which the docx package does not have. */
export class ContentControl extends FileChild {
  constructor({ tag, alias, id }: ContentControlProperties, children: readonly FileChild[]) {
    super('w:sdt');
    this.root.push(
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          valued('w:alias', Array.from(alias).slice(0, LONGEST).join('')),
          valued('w:tag', tag),
          valued('w:id', id),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children }),
    );
  }
}

const valued = (name: string, value: string | number): BuilderElement<{ val: string | number }> =>
  new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });
