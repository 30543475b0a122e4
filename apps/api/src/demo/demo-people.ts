import type { OrganisationKind, Role } from '@kravsmed/domain';
import { LIBRARY_ORGANISATION } from '../platform/database/library-organisation';

export interface DemoOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly organisation: DemoOrganisation;
  readonly role: Role;
}

const id = (number: number): string =>
  `00000000-0000-4000-8000-0000000d${String(number).padStart(4, '0')}`;

const BUYER: DemoOrganisation = { id: id(100), kind: 'buyer', name: 'Exempelköpings kommun' };
const SUPPLIER: DemoOrganisation = { id: id(200), kind: 'supplier', name: 'Gårdsgrossisten AB' };
const LIBRARY: DemoOrganisation = {
  id: LIBRARY_ORGANISATION,
  kind: 'library',
  name: 'Kriteriebiblioteket',
};

/** Addresses under `.example` belong to nobody (RFC 2606): no mail ever reaches a stranger. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    id: id(1),
    email: 'agare@exempelkoping.example',
    name: 'Olga Ågren',
    organisation: BUYER,
    role: 'owner',
  },
  {
    id: id(2),
    email: 'upphandlare@exempelkoping.example',
    name: 'Ulf Palm',
    organisation: BUYER,
    role: 'procurer',
  },
  {
    id: id(3),
    email: 'lasare@exempelkoping.example',
    name: 'Lisa Ek',
    organisation: BUYER,
    role: 'reader',
  },
  {
    id: id(4),
    email: 'leverantor@gardsgrossisten.example',
    name: 'Gun Gård',
    organisation: SUPPLIER,
    role: 'owner',
  },
  {
    id: id(5),
    email: 'redaktor@kriteriebiblioteket.example',
    name: 'Rut Redin',
    organisation: LIBRARY,
    role: 'editor',
  },
  {
    id: id(6),
    email: 'granskare@kriteriebiblioteket.example',
    name: 'Gustav Gran',
    organisation: LIBRARY,
    role: 'reviewer',
  },
];
