import { Module } from '@nestjs/common';
import { ApplyRetention } from './apply-retention/apply-retention.use-case';
import { HourlyRetention } from './apply-retention/hourly-retention';
import { AuditController } from './audit/audit.controller';
import { ReadTrail } from './audit/read-trail.use-case';
import { ChangeOrganisationController } from './change-organisation/change-organisation.controller';
import { ChangeOrganisation } from './change-organisation/change-organisation.use-case';
import { CloseOrganisationController } from './close-organisation/close-organisation.controller';
import { CloseOrganisation } from './close-organisation/close-organisation.use-case';
import { FoundOrganisationController } from './found-organisation/found-organisation.controller';
import { FoundOrganisation } from './found-organisation/found-organisation.use-case';
import { AnswerInvitationController } from './invitations/answer-invitation.controller';
import { InvitationsController } from './invitations/invitations.controller';
import { Invitations } from './invitations/invitations.use-case';
import { Invite } from './invitations/invite.use-case';
import { ListOrganisationsController } from './list-organisations/list-organisations.controller';
import { ListOrganisations } from './list-organisations/list-organisations.use-case';
import { MembersController } from './members/members.controller';
import { Members } from './members/members.use-case';
import { InvitationStore } from './persistence/invitation.store';
import { MembershipStore } from './persistence/membership.store';
import { OrganisationStore } from './persistence/organisation.store';
import { RetentionStore } from './persistence/retention.store';
import { TrailStore } from './persistence/trail.store';
import { ReadOrganisationController } from './read-organisation/read-organisation.controller';
import { ReadOrganisation } from './read-organisation/read-organisation.use-case';

/** Organisations: who is in them, who is invited, and the trail of what happened there. */
@Module({
  controllers: [
    FoundOrganisationController,
    ListOrganisationsController,
    ReadOrganisationController,
    ChangeOrganisationController,
    CloseOrganisationController,
    MembersController,
    InvitationsController,
    AnswerInvitationController,
    AuditController,
  ],
  providers: [
    OrganisationStore,
    MembershipStore,
    InvitationStore,
    TrailStore,
    RetentionStore,
    FoundOrganisation,
    ListOrganisations,
    ReadOrganisation,
    ChangeOrganisation,
    CloseOrganisation,
    Members,
    Invite,
    Invitations,
    ReadTrail,
    ApplyRetention,
    HourlyRetention,
  ],
})
export class OrganisationsModule {}
