import { may, ORGANISATION_KINDS, PERMISSIONS, permissionsOf, ROLES, ROLES_OF } from './roles';

describe('roles', () => {
  it('lets a reader change nothing', () => {
    const changing = PERMISSIONS.filter((each) => !each.endsWith('.read'));
    for (const kind of ORGANISATION_KINDS)
      expect(changing.filter((each) => may(kind, 'reader', each))).toEqual([]);
  });

  it('lets the owner alone manage members and read the trail', () => {
    for (const kind of ORGANISATION_KINDS)
      for (const permission of ['members.manage', 'organisation.manage', 'audit.read'] as const)
        expect(ROLES.filter((role) => may(kind, role, permission))).toEqual(['owner']);
  });

  it('gives nothing to a role that the kind does not know', () => {
    for (const kind of ORGANISATION_KINDS)
      for (const role of ROLES.filter((each) => !ROLES_OF[kind].includes(each)))
        expect(permissionsOf(kind, role)).toEqual([]);
  });

  it('keeps writing and approving the library apart', () => {
    expect(ROLES.filter((role) => may('library', role, 'library.edit'))).toEqual(['editor']);
    expect(ROLES.filter((role) => may('library', role, 'library.review'))).toEqual(['reviewer']);
  });
});
