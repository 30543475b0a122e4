import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import type { ParameterDeclaration } from '@kravsmed/contract';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { EditorPart } from './editor-part';
import { newValue, VALUE_KINDS } from './new-value';
import { ValueFields } from './value-fields';

/** The values that a buyer fills in, and what each asks for. */
export function ValuesSection({ content, locked, change }: EditorPart) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { parameters } = content;
  const put = (next: readonly ParameterDeclaration[], kind: string | null) =>
    change({ ...content, parameters: [...next] }, kind);
  return (
    <section className="panel" aria-labelledby="own-values">
      <Heading level={2} data-size="xs" id="own-values" ref={heading} tabIndex={-1}>
        {t('own.values')}
      </Heading>
      {parameters.map((declaration, index) => {
        const name = t('own.valueNamed', {
          number: index + 1,
          name: declaration.label[language] || declaration.name,
        });
        const replace = (next: ParameterDeclaration, kind: string) =>
          put(
            parameters.map((one, at) => (at === index ? next : one)),
            `value ${index} ${kind}`,
          );
        return (
          <div key={index} className="own-part" role="group" aria-label={name}>
            <div className="own-part__head">
              <Heading level={3} data-size="2xs">
                {name}
              </Heading>
              {!locked && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  data-color="danger"
                  aria-label={t('own.removeNamed', { name })}
                  onClick={() => {
                    put(
                      parameters.filter((_, at) => at !== index),
                      null,
                    );
                    heading.current?.focus();
                  }}
                >
                  {t('own.remove')}
                </Button>
              )}
            </div>
            <Textfield
              data-size="sm"
              label={t('own.valueName')}
              description={t('own.valueNameHelp', { mark: `{{${declaration.name}}}` })}
              readOnly={locked}
              value={declaration.name}
              onChange={(event) =>
                replace(
                  { ...declaration, name: event.target.value.replace(/[^A-Za-z0-9]/g, '') },
                  'name',
                )
              }
            />
            <ValueFields declaration={declaration} locked={locked} onChange={replace} />
          </div>
        );
      })}
      {!locked && (
        <div className="button-row">
          {VALUE_KINDS.map((kind) => (
            <Button
              key={kind}
              variant="secondary"
              data-size="sm"
              onClick={() => put([...parameters, newValue(kind, parameters)], null)}
            >
              {t(`own.add_${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
