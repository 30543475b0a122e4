import type { FieldChoices, MergeRun, RichTextMerge } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { choiceAt } from './merge-choices';
import type { SideNames } from './side-names';

interface MergedTextProps {
  readonly path: string;
  readonly merge: RichTextMerge;
  readonly choices: FieldChoices;
  readonly names: SideNames;
}

/** A text of three: what stands, what each side changed, and where somebody chooses. */
export function MergedText({ path, merge, choices, names }: MergedTextProps) {
  return (
    <div className="merged-text">
      {merge.blocks.map((block, index) => (
        <p key={index} className={`merged-text__${block.kind}`}>
          {block.runs.map((run, at) => (
            <Run
              key={at}
              run={run}
              names={names}
              chosen={run.kind === 'conflict' ? choiceAt(choices, path, run.number) : undefined}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface RunProps {
  readonly run: MergeRun;
  readonly names: SideNames;
  readonly chosen: ReturnType<typeof choiceAt>;
}

/** Whose a change is stands beside it, for the eye as for the ear; colour only helps. */
function Run({ run, names, chosen }: RunProps) {
  const { t } = useTranslation();
  if (run.kind === 'kept') return <span>{run.text}</span>;
  if (run.kind === 'conflict') {
    const text = chosen === undefined ? undefined : wordsOf(run, chosen);
    return (
      <mark className={`merge-run merge-run--${text === undefined ? 'open' : 'chosen'}`}>
        <span className="merge-run__whose">
          {t(text === undefined ? 'versionEditor.openChoice' : 'versionEditor.madeChoice', {
            number: run.number + 1,
          })}
        </span>{' '}
        {text ?? <del>{run.base}</del>}
      </mark>
    );
  }
  return (
    <span className={`merge-run merge-run--${run.kind}`}>
      <span className="merge-run__whose">{names[run.kind]}</span>{' '}
      {run.base !== '' && (
        <del>
          <span className="visually-hidden">{t('diff.removed')} </span>
          {run.base}
          <span className="visually-hidden"> {t('diff.end')} </span>
        </del>
      )}
      {run.text !== '' && (
        <ins>
          <span className="visually-hidden">{t('diff.added')} </span>
          {run.text}
          <span className="visually-hidden"> {t('diff.end')} </span>
        </ins>
      )}
    </span>
  );
}

const wordsOf = (
  run: Extract<MergeRun, { readonly kind: 'conflict' }>,
  chosen: NonNullable<ReturnType<typeof choiceAt>>,
): string => (typeof chosen === 'string' ? run[chosen] : chosen.text);
