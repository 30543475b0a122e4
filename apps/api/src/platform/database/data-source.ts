import type { Client as PgClient } from 'pg';
import { DataSource } from 'typeorm';
import {
  CriterionRow,
  CriterionVersionRow,
  GoalRow,
  LibraryLoadRow,
  PackageRow,
  PackageVersionRow,
  ProductGroupRow,
  QuestionRow,
  SearchWordsRow,
} from '../../library/persistence/library.rows';
import { AccountRow, PasswordRow, SessionRow } from '../../identity/persistence/account.rows';
import {
  AccountIdentityRow,
  ApiTokenRow,
  OidcAttemptRow,
  OneTimeLinkRow,
  RecoveryCodeRow,
  TwoStepRow,
} from '../../identity/persistence/proof.rows';
import { InvitationRow } from '../../organisations/persistence/invitation.rows';
import { MembershipRow, OrganisationRow } from '../../organisations/persistence/organisation.rows';
import {
  LocalCriterionRow,
  LocalCriterionVersionRow,
} from '../../own-criteria/persistence/own-criterion.rows';
import {
  TenderDocumentRow,
  TenderExportRow,
  TenderRevisionRow,
} from '../../tenders/persistence/tender.rows';
import { AuditChainRow, AuditEntryRow } from '../audit/audit.rows';
import {
  DeskAuthorRow,
  DeskCommentRow,
  DeskDecisionRow,
  DeskDraftRow,
  DeskPlanRow,
  DeskWithdrawalRow,
} from '../../desk/persistence/desk.rows';
import { DocumentTemplateRow } from '../../templates/persistence/document-template.rows';
import { APP_ROLE } from './app-role';
import { Begin1764028800000 } from './migrations/1764028800000-begin';
import { Organisations1764115200000 } from './migrations/1764115200000-organisations';
import { Desk1764460800000 } from './migrations/1764460800000-desk';
import { Imports1764547200000 } from './migrations/1764547200000-imports';
import { DocumentTemplates1764633600000 } from './migrations/1764633600000-document-templates';
import { OwnCriteria1764374400000 } from './migrations/1764374400000-own-criteria';
import { RowLevelSecurity1764115260000 } from './migrations/1764115260000-row-level-security';
import { Search1764201600000 } from './migrations/1764201600000-search';

const TABLES = [
  ProductGroupRow,
  QuestionRow,
  GoalRow,
  CriterionRow,
  CriterionVersionRow,
  PackageRow,
  PackageVersionRow,
  LibraryLoadRow,
  SearchWordsRow,
  TenderDocumentRow,
  TenderRevisionRow,
  TenderExportRow,
  AccountRow,
  PasswordRow,
  SessionRow,
  OneTimeLinkRow,
  AccountIdentityRow,
  OidcAttemptRow,
  TwoStepRow,
  RecoveryCodeRow,
  ApiTokenRow,
  OrganisationRow,
  MembershipRow,
  InvitationRow,
  AuditChainRow,
  AuditEntryRow,
  LocalCriterionRow,
  LocalCriterionVersionRow,
  DeskDraftRow,
  DeskAuthorRow,
  DeskPlanRow,
  DeskCommentRow,
  DeskDecisionRow,
  DeskWithdrawalRow,
  DocumentTemplateRow,
];

const connection = (url: string, applicationName: string, extra: object = {}) =>
  ({
    type: 'postgres',
    url,
    applicationName,
    entities: TABLES,
    // The schema moves by migrations alone, and the extensions they need they make themselves.
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 5_000,
    logging: false,
    extra: { max: 10, ...extra },
  }) as const;

/** For migrations and the loader: the login that owns the tables. */
export const ownerDataSource = (url: string): DataSource =>
  new DataSource({
    ...connection(url, 'kravsmed-migrate'),
    migrations: [
      Begin1764028800000,
      Organisations1764115200000,
      RowLevelSecurity1764115260000,
      Search1764201600000,
      OwnCriteria1764374400000,
      Desk1764460800000,
      Imports1764547200000,
      DocumentTemplates1764633600000,
    ],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'all',
  });

/** For requests: whatever the login is, each connection begins as the app's role. `Client` stands in for pg's own. */
export const appDataSource = (url: string, Client?: typeof PgClient): DataSource =>
  new DataSource(
    connection(url, 'kravsmed', {
      options: `-c role=${APP_ROLE}`,
      ...(Client === undefined ? {} : { Client }),
    }),
  );
