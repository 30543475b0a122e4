import { AccountStore } from './account.store';
import { AddressStore } from './address.store';
import { LinkStore } from './link.store';
import { PasswordStore } from './password.store';
import { SessionStore } from './session.store';
import { SingleSignOnStore } from './single-sign-on.store';
import { TryStore } from './try.store';
import { TwoStepStore } from './two-step.store';

export const STORES = [
  AccountStore,
  AddressStore,
  LinkStore,
  PasswordStore,
  SessionStore,
  SingleSignOnStore,
  TryStore,
  TwoStepStore,
];
