import {
  Alert,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
  Spinner,
  Tag,
} from '@digdir/designsystemet-react';
import type { BoardCard, BoardStage, ProductGroup } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProductGroups } from '../../../api-client/use-product-groups';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { useBoard } from '../api/use-board';

const STAGES: readonly BoardStage[] = [
  'study',
  'expertGroup',
  'drafting',
  'consultation',
  'decided',
  'inForce',
];

interface BoardPageProps {
  readonly productGroup: string;
  readonly onProductGroup: (slug: string) => void;
}

/** Where the work on the library stands, for everybody: a column a stage, each a list. */
export function BoardPage({ productGroup, onProductGroup }: BoardPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const board = useBoard();
  const groups = (useProductGroups().data?.items ?? []).toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
  const wanted = within(groups, productGroup);
  const cards = (board.data?.items ?? []).filter(
    (card) => productGroup === '' || card.productGroups.some((group) => wanted.has(group)),
  );
  return (
    <div className="page page--wide">
      <Heading level={1} data-size="lg">
        {t('board.title')}
      </Heading>
      <Paragraph variant="long">{t('board.lead')}</Paragraph>
      <Field className="group-filter">
        <Label>{t('changes.group')}</Label>
        <Select value={productGroup} onChange={(event) => onProductGroup(event.target.value)}>
          <Select.Option value="">{t('changes.allGroups')}</Select.Option>
          {groups.map((group) => (
            <Select.Option key={group.slug} value={group.slug}>
              {group.name[language]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {board.isPending && <Spinner aria-label={t('library.loading')} />}
      {board.isError && <Alert data-color="danger">{board.error.message}</Alert>}
      {board.data && (
        <div className="board">
          {STAGES.map((stage) => (
            <Stage key={stage} stage={stage} cards={cards.filter((card) => card.stage === stage)} />
          ))}
        </div>
      )}
    </div>
  );
}

/** A group, and the groups below it. */
function within(groups: readonly ProductGroup[], slug: string): ReadonlySet<string> {
  const found = new Set([slug]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const group of groups) if (group.parent && found.has(group.parent)) found.add(group.slug);
  }
  return found;
}

interface StageProps {
  readonly stage: BoardStage;
  readonly cards: readonly BoardCard[];
}

function Stage({ stage, cards }: StageProps) {
  const { t } = useTranslation();
  return (
    <section className="board__stage" aria-labelledby={`board-${stage}`}>
      <Heading level={2} data-size="2xs" id={`board-${stage}`}>
        {t(`board.stage.${stage}`)} <span className="quiet">({cards.length})</span>
      </Heading>
      {cards.length === 0 ? (
        <Paragraph className="quiet">{t('board.nothing')}</Paragraph>
      ) : (
        <ul className="plain-list">
          {cards.map((card) => (
            <li key={`${card.criterion}:${card.version}`} className="board__card">
              <Card card={card} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ card }: { readonly card: BoardCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { criterion, version, level, stage, startsOn, consultationEndsOn, note } = card;
  const titles = card.title as Partial<Record<'sv' | 'en', string>>;
  const title = titles[language] || titles.sv || t('board.untitled');
  const isPublished = stage === 'consultation' || stage === 'decided' || stage === 'inForce';
  return (
    <>
      {isPublished ? (
        <Link to="/kriterier/$id" params={{ id: criterion }} search={{ version }}>
          {title}
        </Link>
      ) : (
        <strong>{title}</strong>
      )}
      <p className="quiet">
        {criterion}:{version}
        {level !== null && (
          <>
            {' '}
            <Tag data-size="sm" className={`level level--${level}`}>
              {t(`level.${level}`)}
            </Tag>
          </>
        )}
      </p>
      {consultationEndsOn !== null && (
        <p>{t('board.consultationEnds', { date: formatDate(consultationEndsOn, language) })}</p>
      )}
      {startsOn !== null && (
        <p>{t(`board.starts_${stage}`, { date: formatDate(startsOn, language) })}</p>
      )}
      {note !== null && <p>{note[language]}</p>}
    </>
  );
}
