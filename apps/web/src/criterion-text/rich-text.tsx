import { Fragment, type ReactNode } from 'react';
import {
  formatParameter,
  parseRichText,
  type Block,
  type Inline,
  type Language,
  type ParameterDeclaration,
  type ParameterValues,
} from '@kravsmed/domain';

interface RichTextProps {
  readonly text: string;
  readonly language: Language;
  readonly parameters?: readonly ParameterDeclaration[];
  /** Values chosen; a declaration's default stands in for what is absent. */
  readonly values?: ParameterValues;
}

/** A criterion's words, with each value in its place. Never inserts HTML: every node is an element. */
export function RichText({ text, language, parameters = [], values = {} }: RichTextProps) {
  const parameter = (name: string): ReactNode => {
    const declaration = parameters.find((candidate) => candidate.name === name);
    if (declaration === undefined) return `{{${name}}}`;
    const value = values[name] ?? defaultOf(declaration, language);
    return value === undefined ? (
      <em className="value value--open">{declaration.label[language]}</em>
    ) : (
      <strong className="value">{formatParameter(declaration, value, language)}</strong>
    );
  };
  return (
    <div lang={language}>
      {parseRichText(text).map((block, i) => drawBlock(block, i, parameter))}
    </div>
  );
}

type DrawParameter = (name: string) => ReactNode;

function defaultOf(declaration: ParameterDeclaration, language: Language) {
  return declaration.type === 'text' ? declaration.default[language] : declaration.default;
}

function drawBlock(block: Block, key: number, parameter: DrawParameter): ReactNode {
  if (block.kind === 'paragraph') return <p key={key}>{drawInlines(block.children, parameter)}</p>;
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List key={key}>
      {block.items.map((item, index) => (
        <li key={index}>
          {item.map((inner, i) =>
            inner.kind === 'paragraph' ? (
              <Fragment key={i}>{drawInlines(inner.children, parameter)}</Fragment>
            ) : (
              drawBlock(inner, i, parameter)
            ),
          )}
        </li>
      ))}
    </List>
  );
}

function drawInlines(inlines: readonly Inline[], parameter: DrawParameter): ReactNode {
  return inlines.map((inline, key) => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'parameter':
        return <Fragment key={key}>{parameter(inline.name)}</Fragment>;
      case 'emphasis':
        return <em key={key}>{drawInlines(inline.children, parameter)}</em>;
      case 'strong':
        return <strong key={key}>{drawInlines(inline.children, parameter)}</strong>;
      case 'link':
        return (
          <a key={key} href={inline.href}>
            {drawInlines(inline.children, parameter)}
          </a>
        );
    }
  });
}
