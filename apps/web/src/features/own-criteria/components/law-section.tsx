import { Button, Heading, Switch, Textfield } from '@digdir/designsystemet-react';
import type { LegalReference } from '@kravsmed/contract';
import { LANGUAGES } from '@kravsmed/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { WordField } from '../../../version-editor/word-field';
import type { EditorPart } from './editor-part';

/** What law already asks, and the acts that the criterion rests on. */
export function LawSection({ content, former, locked, change }: EditorPart) {
  const { t } = useTranslation();
  const reading = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { lawBaseline, legalBasis } = content;
  const put = (laws: typeof legalBasis, kind: string | null) =>
    change({ ...content, legalBasis: laws }, kind);
  const kept = content.examples.length + content.sources.length;
  return (
    <section className="panel" aria-labelledby="own-law">
      <Heading level={2} data-size="xs" id="own-law" ref={heading} tabIndex={-1}>
        {t('own.law')}
      </Heading>
      {(['eu', 'sweden'] as const).map((where) => (
        <div key={where}>
          <div className="two-languages">
            {LANGUAGES.map((language) => (
              <WordField
                key={language}
                label={t('versionEditor.inLanguage', {
                  name: t(`versionEditor.law_${where}`),
                  language: t(`versionEditor.${language}`),
                })}
                language={language}
                rows={3}
                value={lawBaseline[where][language]}
                former={former?.lawBaseline[where][language]}
                locked={locked}
                onChange={(value) =>
                  change(
                    {
                      ...content,
                      lawBaseline: {
                        ...lawBaseline,
                        [where]: { ...lawBaseline[where], [language]: value },
                      },
                    },
                    `law ${where} ${language}`,
                  )
                }
              />
            ))}
          </div>
          <LawSwitch
            beyond={where === 'eu' ? 'beyondEu' : 'beyondSweden'}
            content={content}
            locked={locked}
            change={change}
          />
        </div>
      ))}
      {legalBasis.map((law, index) => {
        const name = t('own.lawNamed', { number: index + 1, name: law.name[reading] });
        const replace = (next: typeof law, kind: string) =>
          put(
            legalBasis.map((one, at) => (at === index ? next : one)),
            `law ${index} ${kind}`,
          );
        return (
          <div key={index} className="own-part" role="group" aria-label={name}>
            <div className="two-languages">
              {LANGUAGES.map((language) => (
                <Textfield
                  key={language}
                  data-size="sm"
                  lang={language}
                  label={t('own.lawName', { language: t(`versionEditor.${language}`) })}
                  readOnly={locked}
                  value={law.name[language]}
                  onChange={(event) =>
                    replace(
                      { ...law, name: { ...law.name, [language]: event.target.value } },
                      language,
                    )
                  }
                />
              ))}
            </div>
            <Textfield
              data-size="sm"
              label={t('own.lawArticle')}
              readOnly={locked}
              value={law.article ?? ''}
              onChange={(event) => {
                replace(withArticle(law, event.target.value), 'article');
              }}
            />
            {!locked && (
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                aria-label={t('own.removeNamed', { name })}
                onClick={() => {
                  put(
                    legalBasis.filter((_, at) => at !== index),
                    null,
                  );
                  heading.current?.focus();
                }}
              >
                {t('own.remove')}
              </Button>
            )}
          </div>
        );
      })}
      {!locked && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => put([...legalBasis, { name: { sv: '', en: '' } }], null)}
        >
          {t('own.addLaw')}
        </Button>
      )}
      {kept > 0 && <p className="quiet">{t('own.keptParts', { count: kept })}</p>}
    </section>
  );
}

/** Emptied, an article is not there at all. */
function withArticle(law: LegalReference, article: string): LegalReference {
  if (article !== '') return { ...law, article };
  const { name, eli, celex, sfs, url } = law;
  return JSON.parse(JSON.stringify({ name, eli, celex, sfs, url })) as LegalReference;
}

interface LawSwitchProps extends Pick<EditorPart, 'content' | 'locked' | 'change'> {
  readonly beyond: 'beyondEu' | 'beyondSweden';
}

function LawSwitch({ beyond, content, locked, change }: LawSwitchProps) {
  const { t } = useTranslation();
  const { lawBaseline } = content;
  return (
    <Switch
      data-size="sm"
      label={t(`versionEditor.law_${beyond}`)}
      disabled={locked}
      checked={lawBaseline[beyond]}
      onChange={(event) =>
        change(
          { ...content, lawBaseline: { ...lawBaseline, [beyond]: event.target.checked } },
          null,
        )
      }
    />
  );
}
