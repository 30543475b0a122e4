import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './search-list.module.css';

export interface SearchListOption {
  readonly value: string;
  readonly label: string;
  /** A second line: why it was found, a code. */
  readonly hint?: string;
  readonly chosen?: boolean;
}

interface SearchListProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly options: readonly SearchListOption[];
  readonly onChoose: (value: string) => void;
  readonly emptyText: string;
  readonly chosenText: string;
  /** "7 träffar", said aloud when the list changes. */
  readonly countText: string;
}

/** A text field with a list of suggestions, after the combobox pattern of the ARIA practices guide. */
export function SearchList(props: SearchListProps) {
  const { label, description, query, onQuery, options, onChoose, emptyText, countText } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);

  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    onChoose(option.value);
    onQuery('');
    setOpen(false);
    setActive(-1);
  };

  const move = (to: number) => {
    setOpen(true);
    const next = options.length === 0 ? -1 : (to + options.length) % options.length;
    setActive(next);
    const child = list.current?.children[next];
    if (child && 'scrollIntoView' in child) child.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(open ? active + 1 : 0);
    else if (event.key === 'ArrowUp') move(active < 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter' && open) choose(active < 0 && query !== '' ? 0 : active);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes['root']}>
      <Field>
        <Label>{label}</Label>
        {description !== undefined && <Field.Description>{description}</Field.Description>}
        <Input
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
      </Field>
      <p className="ds-sr-only" role="status">
        {open ? countText : ''}
      </p>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={classes['list']}
        hidden={!open || options.length === 0}
      >
        {options.map((option, index) => (
          // The keys are the field's own (arrows, Enter): the list itself never takes focus.
          <li
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classes['option']}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(index);
            }}
          >
            <span>{option.label}</span>
            <span className={classes['hint']}>
              {option.chosen === true ? props.chosenText : option.hint}
            </span>
          </li>
        ))}
      </ul>
      {open && options.length === 0 && <p className={classes['empty']}>{emptyText}</p>}
    </div>
  );
}
