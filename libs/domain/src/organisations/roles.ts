import type { LocalizedText } from '../kernel/localized-text';

/** Who an organisation is in procurement. The library is kept by one of its own kind. */
export const ORGANISATION_KINDS = ['buyer', 'supplier', 'library'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ROLES = ['owner', 'procurer', 'contributor', 'editor', 'reviewer', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** The roles that an organisation of a kind knows, the mightiest first. */
export const ROLES_OF: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: ['owner', 'procurer', 'reader'],
  supplier: ['owner', 'contributor', 'reader'],
  library: ['owner', 'editor', 'reviewer', 'reader'],
};

export const PERMISSIONS = [
  'organisation.read',
  'organisation.manage',
  'members.read',
  'members.manage',
  'audit.read',
  'tender.read',
  'tender.write',
  'criteria.read',
  'criteria.write',
  'library.read',
  'library.edit',
  'library.review',
  'readiness.read',
  'readiness.write',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const MEMBER: readonly Permission[] = ['organisation.read', 'members.read'];
const OWNER: readonly Permission[] = [
  ...MEMBER,
  'organisation.manage',
  'members.manage',
  'audit.read',
];

const BUYER_READS: readonly Permission[] = ['tender.read', 'criteria.read'];
const BUYER_WRITES: readonly Permission[] = ['tender.write', 'criteria.write'];

/** The whole of who may do what. A role that a kind does not know may do nothing there. */
const GRANTED: Readonly<
  Record<OrganisationKind, Partial<Readonly<Record<Role, readonly Permission[]>>>>
> = {
  buyer: {
    owner: [...OWNER, ...BUYER_READS, ...BUYER_WRITES],
    procurer: [...MEMBER, ...BUYER_READS, ...BUYER_WRITES],
    reader: [...MEMBER, ...BUYER_READS],
  },
  supplier: {
    owner: [...OWNER, 'readiness.read', 'readiness.write'],
    contributor: [...MEMBER, 'readiness.read', 'readiness.write'],
    reader: [...MEMBER, 'readiness.read'],
  },
  library: {
    owner: [...OWNER, 'library.read'],
    editor: [...MEMBER, 'library.read', 'library.edit'],
    reviewer: [...MEMBER, 'library.read', 'library.review'],
    reader: [...MEMBER, 'library.read'],
  },
};

export const permissionsOf = (kind: OrganisationKind, role: Role): readonly Permission[] =>
  GRANTED[kind][role] ?? [];

export const may = (kind: OrganisationKind, role: Role, permission: Permission): boolean =>
  permissionsOf(kind, role).includes(permission);

export const ROLE_NAMES: Readonly<Record<Role, LocalizedText>> = {
  owner: { sv: 'Ägare', en: 'Owner' },
  procurer: { sv: 'Upphandlare', en: 'Procurer' },
  contributor: { sv: 'Medarbetare', en: 'Contributor' },
  editor: { sv: 'Redaktör', en: 'Editor' },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  reader: { sv: 'Läsare', en: 'Reader' },
};
