import { SOURCE_KINDS } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { BothLanguages } from './both-languages';
import { ChooseOne, YesNo } from './choices';
import { DeskSection } from './desk-section';
import { useGist } from './use-gist';
import { RowList } from './row-list';
import { TextField } from './text-field';

const BLANK = { sv: '', en: '' };

export function LegalBasisSection() {
  const { t } = useTranslation();
  const gist = useGist(['/name/{lang}', '/article']);
  return (
    <DeskSection pointer="/legalBasis" title={t('part.legalBasis')}>
      <RowList
        pointer="/legalBasis"
        name={(number) => t('desk.law.row', { number })}
        gist={gist}
        add={t('desk.law.add')}
        fresh={{ name: BLANK }}
      >
        {(at) => (
          <>
            <BothLanguages
              pointer={(language) => `${at}/name/${language}`}
              label={t('desk.law.name')}
            />
            <div className="field-row">
              <TextField
                pointer={`${at}/article`}
                label={t('desk.law.article')}
                description={t('desk.law.articleHelp')}
                optional
              />
              <TextField pointer={`${at}/sfs`} label={t('desk.law.sfs')} optional />
              <TextField pointer={`${at}/celex`} label={t('desk.law.celex')} optional />
            </div>
            <div className="field-row">
              <TextField pointer={`${at}/eli`} label={t('desk.law.eli')} optional />
              <TextField pointer={`${at}/url`} label={t('desk.law.url')} optional />
            </div>
          </>
        )}
      </RowList>
    </DeskSection>
  );
}

export function LawBaselineSection() {
  const { t } = useTranslation();
  return (
    <DeskSection pointer="/lawBaseline" title={t('criterion.lawBaseline')}>
      <BothLanguages
        pointer={(language) => `/lawBaseline/eu/${language}`}
        label={t('desk.baseline.eu')}
        rows={3}
      />
      <YesNo pointer="/lawBaseline/beyondEu" label={t('desk.baseline.beyondEu')} />
      <BothLanguages
        pointer={(language) => `/lawBaseline/sweden/${language}`}
        label={t('desk.baseline.sweden')}
        rows={3}
      />
      <YesNo pointer="/lawBaseline/beyondSweden" label={t('desk.baseline.beyondSweden')} />
    </DeskSection>
  );
}

export function ExamplesSection() {
  const { t } = useTranslation();
  const gist = useGist(['/text/{lang}']);
  return (
    <DeskSection pointer="/examples" title={t('criterion.examples')}>
      <RowList
        pointer="/examples"
        name={(number) => t('desk.example.row', { number })}
        gist={gist}
        add={t('desk.example.add')}
        fresh={{ text: BLANK, illustration: true }}
      >
        {(at) => (
          <>
            <BothLanguages
              pointer={(language) => `${at}/text/${language}`}
              label={t('desk.example.text')}
              rows={3}
            />
            <YesNo pointer={`${at}/illustration`} label={t('desk.example.illustration')} />
          </>
        )}
      </RowList>
    </DeskSection>
  );
}

export function SourcesSection() {
  const { t } = useTranslation();
  const gist = useGist(['/title']);
  return (
    <DeskSection pointer="/sources" title={t('criterion.sources')}>
      <RowList
        pointer="/sources"
        name={(number) => t('desk.source.row', { number })}
        gist={gist}
        add={t('desk.source.add')}
        fresh={{ title: '' }}
      >
        {(at) => (
          <>
            <div className="field-row">
              <ChooseOne
                pointer={`${at}/kind`}
                label={t('desk.source.kind')}
                choices={SOURCE_KINDS.map((value) => ({ value, name: t(`sourceKind.${value}`) }))}
              />
              <TextField pointer={`${at}/title`} label={t('desk.source.title')} />
              <TextField pointer={`${at}/url`} label={t('desk.law.url')} optional />
            </div>
            <BothLanguages
              pointer={(language) => `${at}/supports/${language}`}
              label={t('desk.source.supports')}
              optional
            />
          </>
        )}
      </RowList>
    </DeskSection>
  );
}
