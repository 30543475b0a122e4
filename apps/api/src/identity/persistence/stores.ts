import { AccountStore } from './account.store';
import { AddressStore } from './address.store';
import { CleanUpStore } from './clean-up.store';
import { ErasureStore } from './erasure.store';
import { LinkStore } from './link.store';
import { PasswordStore } from './password.store';
import { PersonalDataStore } from './personal-data.store';
import { SessionStore } from './session.store';
import { SingleSignOnStore } from './single-sign-on.store';
import { TokenStore } from './token.store';
import { TryStore } from './try.store';
import { TwoStepStore } from './two-step.store';

export const STORES = [
  AccountStore,
  AddressStore,
  CleanUpStore,
  ErasureStore,
  LinkStore,
  PasswordStore,
  PersonalDataStore,
  SessionStore,
  SingleSignOnStore,
  TokenStore,
  TryStore,
  TwoStepStore,
];
