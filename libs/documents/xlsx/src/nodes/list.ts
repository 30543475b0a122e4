import type { ListNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

const INDENT = '   ';

/** An item begins with a dash or its number; what belongs to it stands further in. */
export const renderList: BlockToLines<ListNode> = (node, { blocks }) =>
  node.items.flatMap((item, index) => {
    const marker = node.ordered ? `${index + 1}. ` : '– ';
    return blocks(item).map((line, at) => [{ text: at === 0 ? marker : INDENT }, ...line]);
  });
