import type { LocalizedText } from '../kernel/localized-text';

/** Everything that is written in an audit chain. The words are stored: never reuse or rename one. */
export const AUDIT_ACTIONS = [
  'organisation.founded',
  'organisation.renamed',
  'organisation.retentionSet',
  'organisation.closed',
  'member.invited',
  'member.invitationRevoked',
  'member.joined',
  'member.roleChanged',
  'member.removed',
  'member.left',
  'account.registered',
  'account.emailVerified',
  'account.emailChanged',
  'account.passwordChanged',
  'account.passwordReset',
  'account.twoStepOn',
  'account.twoStepOff',
  'account.recoveryCodeUsed',
  'account.singleSignOnLinked',
  'account.sessionEnded',
  'account.dataExported',
  'account.erased',
  'token.made',
  'token.revoked',
  'tender.created',
  'tender.adopted',
  'tender.saved',
  'tender.duplicated',
  'tender.templateMade',
  'tender.archived',
  'tender.unarchived',
  'tender.revisionRestored',
  'tender.exported',
  'tender.deleted',
  'criterion.written',
  'criterion.forked',
  'criterion.approved',
  'criterion.withdrawn',
  'criterion.merged',
  'criterion.deleted',
  'audit.exported',
  'retention.applied',
  'library.drafted',
  'library.imported',
  'library.sentToConsultation',
  'library.approved',
  'library.withdrawn',
  'wordTemplate.added',
  'wordTemplate.changed',
  'wordTemplate.deleted',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What each action is called in a list of events. Who did it and when stand beside it. */
export const AUDIT_WORDS: Readonly<Record<AuditAction, LocalizedText>> = {
  'organisation.founded': {
    sv: 'Organisationen skapades.',
    en: 'The organisation was created.',
  },
  'organisation.renamed': {
    sv: 'Organisationen bytte namn.',
    en: 'The organisation changed its name.',
  },
  'organisation.retentionSet': {
    sv: 'Tiden som dokument sparas ändrades.',
    en: 'The time that documents are kept was changed.',
  },
  'organisation.closed': {
    sv: 'Organisationen avslutades.',
    en: 'The organisation was closed.',
  },
  'member.invited': {
    sv: 'En person bjöds in.',
    en: 'A person was invited.',
  },
  'member.invitationRevoked': {
    sv: 'En inbjudan drogs tillbaka.',
    en: 'An invitation was revoked.',
  },
  'member.joined': {
    sv: 'En person tackade ja till inbjudan och blev medlem.',
    en: 'A person accepted the invitation and became a member.',
  },
  'member.roleChanged': {
    sv: 'En medlem fick en ny roll.',
    en: 'A member was given a new role.',
  },
  'member.removed': {
    sv: 'En medlem togs bort.',
    en: 'A member was removed.',
  },
  'member.left': {
    sv: 'En medlem lämnade organisationen.',
    en: 'A member left the organisation.',
  },
  'account.registered': {
    sv: 'Kontot skapades.',
    en: 'The account was created.',
  },
  'account.emailVerified': {
    sv: 'E-postadressen bekräftades.',
    en: 'The e-mail address was confirmed.',
  },
  'account.emailChanged': {
    sv: 'E-postadressen byttes.',
    en: 'The e-mail address was changed.',
  },
  'account.passwordChanged': {
    sv: 'Lösenordet byttes.',
    en: 'The password was changed.',
  },
  'account.passwordReset': {
    sv: 'Lösenordet återställdes med en länk i e-post.',
    en: 'The password was reset by a link in an e-mail.',
  },
  'account.twoStepOn': {
    sv: 'Inloggning i två steg slogs på.',
    en: 'Two-step sign-in was turned on.',
  },
  'account.twoStepOff': {
    sv: 'Inloggning i två steg stängdes av.',
    en: 'Two-step sign-in was turned off.',
  },
  'account.recoveryCodeUsed': {
    sv: 'En reservkod användes vid inloggning.',
    en: 'A recovery code was used to sign in.',
  },
  'account.singleSignOnLinked': {
    sv: 'Kontot kopplades till organisationens inloggning.',
    en: 'The account was linked to single sign-on.',
  },
  'account.sessionEnded': {
    sv: 'En inloggning avslutades från en annan enhet.',
    en: 'A session was ended from another device.',
  },
  'account.dataExported': {
    sv: 'Personens uppgifter lämnades ut till personen själv.',
    en: 'The person’s data was handed out to that person.',
  },
  'account.erased': {
    sv: 'Kontot raderades.',
    en: 'The account was erased.',
  },
  'token.made': {
    sv: 'En API-nyckel skapades.',
    en: 'An API token was made.',
  },
  'token.revoked': {
    sv: 'En API-nyckel spärrades.',
    en: 'An API token was revoked.',
  },
  'tender.created': {
    sv: 'Ett dokument skapades.',
    en: 'A document was created.',
  },
  'tender.adopted': {
    sv: 'Ett dokument från en webbläsare togs över av organisationen.',
    en: 'A document from a browser was taken over by the organisation.',
  },
  'tender.saved': {
    sv: 'Ett dokument sparades.',
    en: 'A document was saved.',
  },
  'tender.duplicated': {
    sv: 'Ett dokument kopierades.',
    en: 'A document was duplicated.',
  },
  'tender.templateMade': {
    sv: 'En mall skapades av ett dokument.',
    en: 'A template was made from a document.',
  },
  'tender.archived': {
    sv: 'Ett dokument arkiverades.',
    en: 'A document was archived.',
  },
  'tender.unarchived': {
    sv: 'Ett dokument togs tillbaka från arkivet.',
    en: 'A document was taken back from the archive.',
  },
  'tender.revisionRestored': {
    sv: 'En äldre revision av ett dokument återställdes.',
    en: 'An earlier revision of a document was restored.',
  },
  'tender.exported': {
    sv: 'Ett dokument hämtades som fil.',
    en: 'A document was downloaded as a file.',
  },
  'tender.deleted': {
    sv: 'Ett dokument raderades.',
    en: 'A document was deleted.',
  },
  'criterion.written': {
    sv: 'Ett eget krav skrevs.',
    en: 'A criterion of your own was written.',
  },
  'criterion.forked': {
    sv: 'Ett eget krav skapades ur ett krav i biblioteket.',
    en: 'A criterion of your own was made from one in the library.',
  },
  'criterion.approved': {
    sv: 'Ett eget krav godkändes.',
    en: 'A criterion of your own was approved.',
  },
  'criterion.withdrawn': {
    sv: 'Ett eget krav drogs tillbaka.',
    en: 'A criterion of your own was withdrawn.',
  },
  'criterion.merged': {
    sv: 'Bibliotekets ändringar fördes in i ett eget krav.',
    en: 'Changes of the library were merged into a criterion of your own.',
  },
  'criterion.deleted': {
    sv: 'Ett utkast till eget krav raderades.',
    en: 'A draft of a criterion of your own was deleted.',
  },
  'audit.exported': {
    sv: 'Händelseloggen hämtades.',
    en: 'The audit log was downloaded.',
  },
  'retention.applied': {
    sv: 'Uppgifter vars tid gått ut raderades.',
    en: 'Data past its time was erased.',
  },
  'library.drafted': {
    sv: 'Ett utkast till ny version skrevs i biblioteket.',
    en: 'A draft of a new version was written in the library.',
  },
  'library.imported': {
    sv: 'En fil lästes in i biblioteket som utkast.',
    en: 'A file was brought into the library as drafts.',
  },
  'library.sentToConsultation': {
    sv: 'En version i biblioteket skickades på remiss.',
    en: 'A version in the library was sent to consultation.',
  },
  'library.approved': {
    sv: 'En version i biblioteket beslutades.',
    en: 'A version in the library was approved.',
  },
  'library.withdrawn': {
    sv: 'En version i biblioteket drogs tillbaka.',
    en: 'A version in the library was withdrawn.',
  },
  'wordTemplate.added': {
    sv: 'En Word-mall lades till.',
    en: 'A Word template was added.',
  },
  'wordTemplate.changed': {
    sv: 'En Word-mall ändrades.',
    en: 'A Word template was changed.',
  },
  'wordTemplate.deleted': {
    sv: 'En Word-mall togs bort.',
    en: 'A Word template was deleted.',
  },
};
