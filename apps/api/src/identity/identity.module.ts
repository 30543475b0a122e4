import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '../platform/access/access.guard';
import { Principals } from '../platform/access/principal';
import { ChangeAddressController } from './change-address/change-address.controller';
import { ChangeAddress } from './change-address/change-address.use-case';
import { ChangeMeController } from './change-me/change-me.controller';
import { ChangeMe } from './change-me/change-me.use-case';
import { ChangePasswordController } from './change-password/change-password.controller';
import { ChangePassword } from './change-password/change-password.use-case';
import { HourlyCleanUp } from './clean-up/hourly-clean-up';
import { EraseMeController } from './erase-me/erase-me.controller';
import { EraseMe } from './erase-me/erase-me.use-case';
import { ExportMeController } from './export-me/export-me.controller';
import { ExportMe } from './export-me/export-me.use-case';
import { AccountMail } from './letters/account-mail';
import { KnownPassword } from './passwords/known-password';
import { NewPassword } from './passwords/new-password';
import { PasswordHashing } from './passwords/password-hashing';
import { Reauthentication } from './passwords/reauthentication';
import { STORES } from './persistence/stores';
import { BeginSession } from './principals/begin-session';
import { RequestPrincipals } from './principals/request-principals';
import { ReadMeController } from './read-me/read-me.controller';
import { ReadSessionController } from './read-me/read-session.controller';
import { ReadMe } from './read-me/read-me.use-case';
import { RegisterController } from './register/register.controller';
import { Register } from './register/register.use-case';
import { AskForResetController } from './reset-password/ask-for-reset.controller';
import { AskForReset } from './reset-password/ask-for-reset.use-case';
import { ResetPasswordController } from './reset-password/reset-password.controller';
import { ResetPassword } from './reset-password/reset-password.use-case';
import { SessionsController } from './sessions/sessions.controller';
import { Sessions } from './sessions/sessions.use-case';
import { SignInController } from './sign-in/sign-in.controller';
import { SignIn } from './sign-in/sign-in.use-case';
import { SignOutController } from './sign-out/sign-out.controller';
import { SignOut } from './sign-out/sign-out.use-case';
import { FinishSingleSignOnController } from './single-sign-on/finish/finish-single-sign-on.controller';
import { FinishSingleSignOn } from './single-sign-on/finish/finish-single-sign-on.use-case';
import { OfferSingleSignOnController } from './single-sign-on/offer/offer-single-sign-on.controller';
import { ProviderOfSettings } from './single-sign-on/provider-of-settings';
import { StartSingleSignOnController } from './single-sign-on/start/start-single-sign-on.controller';
import { StartSingleSignOn } from './single-sign-on/start/start-single-sign-on.use-case';
import { Throttle } from './throttle/throttle';
import { TokensController } from './tokens/tokens.controller';
import { Tokens } from './tokens/tokens.use-case';
import { BeginTwoStepController } from './two-step/begin/begin-two-step.controller';
import { BeginTwoStep } from './two-step/begin/begin-two-step.use-case';
import { ConfirmTwoStepController } from './two-step/confirm/confirm-two-step.controller';
import { ConfirmTwoStep } from './two-step/confirm/confirm-two-step.use-case';
import { SealedSecrets } from './two-step/sealed-secrets';
import { SecondStep } from './two-step/second-step';
import { TurnOffTwoStepController } from './two-step/turn-off/turn-off-two-step.controller';
import { TurnOffTwoStep } from './two-step/turn-off/turn-off-two-step.use-case';
import { VerifyAddressController } from './verify-address/verify-address.controller';
import { VerifyAddress } from './verify-address/verify-address.use-case';

const CONTROLLERS = [
  RegisterController,
  SignInController,
  SignOutController,
  ReadMeController,
  ReadSessionController,
  ChangeMeController,
  ChangePasswordController,
  AskForResetController,
  ResetPasswordController,
  VerifyAddressController,
  ChangeAddressController,
  SessionsController,
  BeginTwoStepController,
  ConfirmTwoStepController,
  TurnOffTwoStepController,
  OfferSingleSignOnController,
  StartSingleSignOnController,
  FinishSingleSignOnController,
  TokensController,
  ExportMeController,
  EraseMeController,
];

const USE_CASES = [
  Register,
  SignIn,
  SignOut,
  ReadMe,
  ChangeMe,
  ChangePassword,
  AskForReset,
  ResetPassword,
  VerifyAddress,
  ChangeAddress,
  Sessions,
  BeginTwoStep,
  ConfirmTwoStep,
  TurnOffTwoStep,
  StartSingleSignOn,
  FinishSingleSignOn,
  Tokens,
  ExportMe,
  EraseMe,
];

const SERVICES = [
  PasswordHashing,
  NewPassword,
  KnownPassword,
  Reauthentication,
  Throttle,
  AccountMail,
  BeginSession,
  SealedSecrets,
  SecondStep,
  ProviderOfSettings,
  HourlyCleanUp,
];

/** Accounts and who is signed in. Its guard stands before every route of every room. */
@Module({
  controllers: CONTROLLERS,
  providers: [
    ...STORES,
    ...SERVICES,
    ...USE_CASES,
    { provide: Principals, useClass: RequestPrincipals },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityModule {}
