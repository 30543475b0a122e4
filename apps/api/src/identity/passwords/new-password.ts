import { refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { BUSY, weakPassword } from '../refusals';
import { PasswordHashing } from './password-hashing';
import { passwordRefusal, type PasswordOwner } from './password-rules';

/** A password that somebody chose: refused with a reason, or hashed. */
@Injectable()
export class NewPassword {
  constructor(private readonly passwords: PasswordHashing) {}

  /** The reason why it cannot be chosen; costs nothing to ask. `pointer` leads to it in the body. */
  refusal(password: string, owner: PasswordOwner, pointer: string): Problem | undefined {
    const weak = passwordRefusal(password, owner);
    return weak === undefined ? undefined : weakPassword(weak, pointer);
  }

  async hash(password: string): Promise<Result<string, Problem>> {
    const hash = await this.passwords.hash(password);
    return hash.ok ? hash : refused(BUSY);
  }
}
