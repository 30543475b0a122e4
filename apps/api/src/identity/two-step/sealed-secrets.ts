import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable, Logger } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { IdentitySettings } from '../../platform/settings/identity-settings';
import { SecretBox } from './secret-box';

const NOT_SET_UP: Problem = {
  code: 'not-set-up',
  detail: {
    sv: 'Inloggning i två steg är inte påslagen i den här installationen. Be den som driver den ange KRAVSMED_SECRET_KEY.',
    en: 'Two-step sign-in is not switched on in this installation. Ask whoever runs it to set KRAVSMED_SECRET_KEY.',
  },
};

const LOCKED: Problem = {
  code: 'not-set-up',
  detail: {
    sv: 'Koden går inte att kontrollera just nu. Använd en reservkod, eller be den som driver tjänsten om hjälp.',
    en: 'The code cannot be checked just now. Use a recovery code, or ask whoever runs the service for help.',
  },
};

/** Seals and opens the secrets of authenticator apps, when the service has a key. Without it, nobody passes. */
@Injectable()
export class SealedSecrets {
  private readonly logger = new Logger('two-step');
  private readonly box: SecretBox | undefined;

  constructor({ secretKey }: IdentitySettings) {
    this.box = secretKey === undefined ? undefined : new SecretBox(secretKey);
  }

  seal(secret: string, accountId: string): Result<Buffer, Problem> {
    return this.box === undefined ? refused(NOT_SET_UP) : ok(this.box.seal(secret, accountId));
  }

  open(sealed: Buffer, accountId: string): Result<string, Problem> {
    const secret = this.box?.open(sealed, accountId);
    if (secret !== undefined) return ok(secret);
    this.logger.error(
      'A secret of two-step sign-in cannot be opened: KRAVSMED_SECRET_KEY is missing, or is not the key that sealed it.',
    );
    return refused(LOCKED);
  }
}
