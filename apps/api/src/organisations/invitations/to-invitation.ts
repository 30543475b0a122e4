import type { InvitationRead } from '../persistence/invitation.store';
import type { InvitationDto } from './invitation.dto';

export const toInvitation = (
  { invitation, inviter }: InvitationRead,
  now: Date,
): InvitationDto => ({
  id: invitation.id,
  email: invitation.email,
  role: invitation.role,
  invitedBy: inviter,
  createdAt: invitation.createdAt.toISOString(),
  expiresAt: invitation.expiresAt.toISOString(),
  expired: now > invitation.expiresAt,
});
