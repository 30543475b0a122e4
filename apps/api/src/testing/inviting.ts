import type {
  InvitationDto,
  JoinedDto,
  SeenInvitationDto,
} from '../organisations/invitations/invitation.dto';
import { aPerson, anOrganisation, type Person, type TestOrganisation } from './people';
import type { TestApi } from './test-api';

export interface Refusal {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

/** An owner who invites, and the letters that come of it. */
export class Inviting {
  private constructor(
    private readonly api: TestApi,
    readonly owner: Person,
    readonly organisation: TestOrganisation,
  ) {}

  static async on(api: TestApi): Promise<Inviting> {
    const owner = await aPerson(api, 'Siv Öberg');
    const inviting = new Inviting(api, owner, await anOrganisation(api, { owner }));
    await inviting.signInAnew(owner);
    return inviting;
  }

  invite(body: object) {
    return this.api.ask<InvitationDto & Refusal>(this.path(), {
      method: 'POST',
      body,
      headers: this.owner.cookie,
    });
  }

  sendAgain(id: string) {
    return this.api.ask<InvitationDto & Refusal>(this.path(`/${id}/send`), {
      method: 'POST',
      headers: this.owner.cookie,
    });
  }

  revoke(id: string) {
    return this.api.ask<Refusal>(this.path(`/${id}`), {
      method: 'DELETE',
      headers: this.owner.cookie,
    });
  }

  async list(): Promise<readonly InvitationDto[]> {
    const { json } = await this.api.ask<{ items: readonly InvitationDto[] }>(this.path(), {
      headers: this.owner.cookie,
    });
    return json.items;
  }

  look(token: string) {
    return this.api.ask<SeenInvitationDto & Refusal>('invitations/look', {
      method: 'POST',
      body: { token },
    });
  }

  accept(token: string, { cookie }: Person) {
    return this.api.ask<JoinedDto & Refusal>('invitations/accept', {
      method: 'POST',
      body: { token },
      headers: cookie,
    });
  }

  /** Out of the last letter, as the invited finds it. */
  mailedToken(): string {
    const { text } = this.api.mails.sent.at(-1) ?? { text: '' };
    return /\/inbjudan#token=([\w-]+)/.exec(text)?.[1] ?? '';
  }

  async roleOf({ id }: Person): Promise<string | undefined> {
    const [row] = await this.api.database.owner.query<readonly { role: string }[]>(
      'select role from membership where organisation_id = $1 and account_id = $2',
      [this.organisation.id, id],
    );
    return row?.role;
  }

  async trail(): Promise<readonly string[]> {
    const rows = await this.api.database.owner.query<readonly { action: string }[]>(
      'select action from audit_entry where chain_id = $1 order by number',
      [this.organisation.id],
    );
    return rows.map(({ action }) => action);
  }

  /** A session that has not ended, whatever the clock says by now. */
  async signInAnew(person: Person): Promise<void> {
    await this.api.database.owner.query(
      `update session set seen_at = $2, expires_at = $2::timestamptz + interval '12 hours' where account_id = $1`,
      [person.id, this.api.clock.now()],
    );
  }

  private path(rest = ''): string {
    return `organisations/${this.organisation.id}/invitations${rest}`;
  }
}
