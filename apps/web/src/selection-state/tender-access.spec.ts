import type { Me, Permission } from '@kravsmed/contract';
import { accessTo } from './tender-access';

const organisation = { id: 'lund', name: 'Lunds kommun' };
const me = (...permissions: Permission[]): Me => ({
  account: {
    id: 'anna',
    email: 'anna@lund.example',
    name: 'Anna',
    language: 'sv',
    emailVerified: true,
    hasPassword: true,
    twoStep: false,
    singleSignOn: false,
  },
  memberships: [
    { organisation: { ...organisation, kind: 'buyer' }, role: 'procurer', permissions },
  ],
});
const owned = { organisation, archivedAt: null };
const free = { organisation: null, archivedAt: null };

describe('by what right a document is opened', () => {
  it('a key opens what nobody owns, whoever is signed in', () => {
    const access = { secret: 's', owner: 'link', mayWrite: true, roleWrites: true };
    expect(accessTo(free, null, 's')).toEqual(access);
    expect(accessTo(free, me('tender.write'), 's')).toEqual(access);
  });

  it('the role decides in an organisation, and a key counts no more', () => {
    expect(accessTo(owned, me('tender.read', 'tender.write'), 's')).toEqual({
      secret: undefined,
      owner: { account: 'anna' },
      mayWrite: true,
      roleWrites: true,
    });
    expect(accessTo(owned, me('tender.read'), undefined).mayWrite).toBe(false);
    expect(accessTo(owned, null, 's').mayWrite).toBe(false);
  });

  it('nothing is written in what is archived', () => {
    const archived = { organisation, archivedAt: '2026-11-25T10:00:00Z' };
    expect(accessTo(archived, me('tender.write'), undefined)).toMatchObject({
      mayWrite: false,
      roleWrites: true,
    });
  });
});
