import type { ReactNode } from 'react';
import { parseProse, type ProseBlock, type ProseInline } from './parse-prose';
import classes from './prose.module.css';

interface ProseProps {
  readonly source: string;
  /** What to show for `{{name}}`. The name itself when absent. */
  readonly values?: Readonly<Record<string, string>>;
  readonly lang?: string;
}

/** Text in our CommonMark subset, as elements. Nothing in it can become markup of its own. */
export function Prose({ source, values = {}, lang }: ProseProps) {
  return (
    <div className={classes['prose']} lang={lang}>
      {parseProse(source).map((block, index) => (
        <Block key={index} block={block} values={values} />
      ))}
    </div>
  );
}

type Values = Readonly<Record<string, string>>;

function Block({ block, values }: { readonly block: ProseBlock; readonly values: Values }) {
  if (block.kind === 'paragraph') return <p>{inline(block.children, values)}</p>;
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((blocks, index) => (
        <li key={index}>
          {blocks.map((child, at) =>
            child.kind === 'paragraph' ? (
              <span key={at}>{inline(child.children, values)}</span>
            ) : (
              <Block key={at} block={child} values={values} />
            ),
          )}
        </li>
      ))}
    </List>
  );
}

function inline(nodes: readonly ProseInline[], values: Values): ReactNode {
  return nodes.map((node, index) => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'placeholder':
        return (
          <span key={index} className={classes['value']}>
            {values[node.name] ?? node.name}
          </span>
        );
      case 'emphasis':
        return <em key={index}>{inline(node.children, values)}</em>;
      case 'strong':
        return <strong key={index}>{inline(node.children, values)}</strong>;
      case 'link':
        return (
          <a key={index} href={node.href} rel="noreferrer">
            {inline(node.children, values)}
          </a>
        );
    }
  });
}
