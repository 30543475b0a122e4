import { Injectable } from '@nestjs/common';
import { SessionStore } from '../persistence/session.store';

@Injectable()
export class SignOut {
  constructor(private readonly sessions: SessionStore) {}

  async run(heldHash: Buffer): Promise<void> {
    await this.sessions.end(heldHash);
  }
}
