import { Alert, Heading, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api-client/api';

/** What is wrong with the file, each fault where it stands in it. */
export function ImportFaults({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  const faults = (problem?.errors ?? []).filter(({ row }) => row !== undefined);
  return (
    <>
      <Alert data-color="danger">
        <Heading level={3} data-size="2xs">
          {problem?.title ?? t('exchange.failed')}
        </Heading>
        <p>{problem?.detail ?? (error as Error).message}</p>
      </Alert>
      {faults.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t('exchange.faults')} tabIndex={0}>
          <Table zebra>
            <caption>{t('exchange.faults')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('exchange.sheet')}</th>
                <th scope="col">{t('exchange.row')}</th>
                <th scope="col">{t('exchange.column')}</th>
                <th scope="col">{t('exchange.fault')}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map(({ pointer, sheet, row, column, detail }) => (
                <tr key={`${sheet ?? ''} ${row ?? ''} ${column ?? ''} ${pointer}`}>
                  <td>{sheet}</td>
                  <td>{row}</td>
                  <td>{columnName(column, pointer)}</td>
                  <td>{detail}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </>
  );
}

/** "L" as the spreadsheet shows it; a number where the file is no spreadsheet. */
function columnName(column: number | undefined, pointer: string): string {
  if (column === undefined) return '';
  const isCell = /^\/[A-Za-z]+\/\d+\/[A-Za-z]+$/.test(pointer);
  return isCell ? letters(column) : String(column);
}

const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
