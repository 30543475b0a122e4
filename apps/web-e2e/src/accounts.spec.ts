import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn, tabTo } from './harness/keyboard';
import { linkMailedTo } from './harness/mailbox';
import { address, visit, type Visitor, type Width, WIDTHS } from './harness/visitor';

const PASSWORD = 'sju lugna getter betar';

async function fill(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

const press = (page: Page, name: string): Promise<void> =>
  pressOn(page, page.getByRole('button', { name, exact: true }));

async function registers({ page }: Visitor, name: string, email: string): Promise<void> {
  await fill(page, 'Ditt namn', name);
  await fill(page, 'E-postadress', email);
  await fill(page, 'Nytt lösenord', PASSWORD);
  await press(page, 'Skapa konto');
  await page.getByRole('link', { name: `Ditt konto: ${name}` }).waitFor();
}

describeInChromium('an organisation and its members', (browser) => {
  it.each(WIDTHS)('is made, and a colleague joins by mail, %i wide', async (width) => {
    const domain = `kommun-${width}.example`;
    await visit(browser(), width, async (owner) => {
      const { page } = owner;
      await page.goto(address('/'));
      await pressOn(page, page.getByRole('link', { name: 'Logga in' }));
      await expectAccessible(owner, 'sign-in');
      await pressOn(page, page.getByRole('link', { name: 'Skapa ett konto' }));
      await expectAccessible(owner, 'register');
      await registers(owner, 'Anna Ägare', `anna@${domain}`);
      await page.goto(await linkMailedTo(`anna@${domain}`, 'Bekräfta'));
      await page.getByText('Din adress är bekräftad.').waitFor();

      await page.goto(address('/konto'));
      await page.getByRole('heading', { name: 'Ditt konto' }).waitFor();
      await expectAccessible(owner, 'account');
      await pressOn(page, page.getByRole('link', { name: 'Skapa en organisation' }));
      await fill(page, 'Organisationens namn', 'Exempelköpings kommun');
      await expectAccessible(owner, 'found-organisation');
      await press(page, 'Skapa organisationen');
      await page.getByRole('heading', { name: 'Exempelköpings kommun' }).waitFor();
      await fill(page, 'Kollegans e-postadress', `bo@${domain}`);
      await press(page, 'Skicka inbjudan');
      await page.getByText(`Inbjudan är skickad till bo@${domain}.`).waitFor();
      await expectAccessible(owner, 'organisation');

      await joins(browser, width, `bo@${domain}`);

      await page.reload();
      await page.getByText('Bo Behjälplig').waitFor();
      await pressOn(page, page.getByRole('link', { name: 'Händelser' }));
      await page.getByRole('heading', { name: 'Händelser' }).waitFor();
      await press(page, 'Kontrollera kedjan');
      await page.getByText(/Kedjan är hel: \d+ rader/).waitFor();
      await expectAccessible(owner, 'audit');
    });
  });
});

async function joins(
  browser: Parameters<Parameters<typeof describeInChromium>[1]>[0],
  width: Width,
  email: string,
): Promise<void> {
  await visit(browser(), width, async (colleague) => {
    const { page } = colleague;
    await page.goto(await linkMailedTo(email, 'Exempelköpings kommun'));
    await page.getByText(/Anna Ägare bjuder in dig till Exempelköpings kommun/).waitFor();
    await expectAccessible(colleague, 'invitation');
    await pressOn(page, page.getByRole('link', { name: 'Skapa ett konto' }));
    await registers(colleague, 'Bo Behjälplig', email);
    await press(page, 'Tacka ja');
    await page.getByRole('heading', { name: 'Exempelköpings kommun' }).waitFor();
    await page.getByText('du är upphandlare').waitFor();
  });
}

describeInChromium('signing in', (browser) => {
  it('by the employer’s own provider, and out again', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/konto'));
      await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Logga in' }));
      await pressOn(page, page.getByRole('link', { name: 'Logga in med Exempelköping' }));
      await page.getByRole('heading', { name: 'Exempelköpings inloggning' }).waitFor();
      await page.getByLabel('Användarnamn').fill('siv');
      await page.getByLabel('Lösenord').fill('siv-at-the-provider');
      await page.getByRole('button', { name: 'Logga in' }).click();
      await page.getByRole('heading', { name: 'Ditt konto' }).waitFor();
      await page.getByRole('link', { name: 'Ditt konto: Siv Öberg' }).waitFor();
      await page.getByText('Ditt konto är kopplat till Exempelköping.').waitFor();
      await expectAccessible(visitor, 'account-by-provider');
      await press(page, 'Logga ut');
      await page.getByRole('link', { name: 'Logga in', exact: true }).waitFor();
      // The provider's page has no icon; that is its own affair.
      takeFrom(visitor, [404]);
    });
  });

  it('says what went wrong when the provider is left, or does not vouch for the address', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/logga-in'));
      await page.getByRole('link', { name: 'Logga in med Exempelköping' }).click();
      await page.getByRole('button', { name: 'Avbryt' }).click();
      await page.getByText('Inloggningen avbröts.').waitFor();
      await page.getByRole('link', { name: 'Logga in med Exempelköping' }).click();
      await page.getByLabel('Användarnamn').fill('kim');
      await page.getByLabel('Lösenord').fill('kim-at-the-provider');
      await page.getByRole('button', { name: 'Logga in' }).click();
      await page.getByText('Din arbetsgivare har inte bekräftat din e-postadress.').waitFor();
      await expectAccessible(visitor, 'sign-in-refused');
    });
  });

  it('with a forgotten password, by mail, and then in two steps', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/registrera'));
      await registers(visitor, 'Glenn Glömsk', 'glenn@example.org');
      await page.goto(address('/konto'));
      await press(page, 'Logga ut');
      await page.goto(address('/glomt-losenord'));
      await fill(page, 'E-postadress', 'glenn@example.org');
      await press(page, 'Skicka länk');
      await page.getByText('Om glenn@example.org har ett konto').waitFor();
      await expectAccessible(visitor, 'reset');

      const link = await linkMailedTo('glenn@example.org', 'lösenord');
      await page.goto(link);
      await fill(page, 'Nytt lösenord', 'åtta lugna getter betar');
      await expectAccessible(visitor, 'new-password');
      await press(page, 'Byt lösenord');
      await page.getByText('Logga in med ditt nya lösenord.').waitFor();
      await page.goto('about:blank');
      await page.goto(link);
      await fill(page, 'Nytt lösenord', 'nio lugna getter betar');
      await press(page, 'Byt lösenord');
      await page.getByRole('alert').waitFor();

      await signsIn(page, 'åtta lugna getter betar');
      await page.getByRole('link', { name: 'Ditt konto: Glenn Glömsk' }).waitFor();
      await page.goto(address('/konto'));
      const secret = await turnsOnTwoSteps(visitor, 'åtta lugna getter betar');
      await press(page, 'Logga ut');
      await signsIn(page, 'åtta lugna getter betar');
      await page.getByLabel('Engångskod').waitFor();
      await expectAccessible(visitor, 'sign-in-code');
      // The code that turned it on is used up: the next one counts.
      await fill(page, 'Engångskod', codeOf(secret, 30_000));
      await press(page, 'Logga in');
      await page.getByRole('link', { name: 'Ditt konto: Glenn Glömsk' }).waitFor();
      takeFrom(visitor, [401, 410, 400]);
    });
  });
});

async function signsIn(page: Page, password: string): Promise<void> {
  await page.goto(address('/logga-in'));
  await fill(page, 'E-postadress', 'glenn@example.org');
  await fill(page, 'Lösenord', password);
  await press(page, 'Logga in');
}

async function turnsOnTwoSteps(visitor: Visitor, password: string): Promise<string> {
  const { page } = visitor;
  const section = page.getByRole('region', { name: 'Tvåstegsinloggning' });
  await section.getByLabel('Ditt nuvarande lösenord').fill(password);
  await section.getByRole('button', { name: 'Slå på' }).click();
  const secret = (await section.locator('code').textContent()) ?? '';
  await expectAccessible(visitor, 'two-step');
  await section.getByLabel('Koden som appen visar').fill(codeOf(secret));
  await section.getByRole('button', { name: 'Bekräfta' }).click();
  await section.getByText('Spara reservkoderna').waitFor();
  await expectAccessible(visitor, 'recovery-codes');
  return secret;
}

const codeOf = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead });

/** The browser notes every refusal that was asked for. */
function takeFrom({ complaints }: Visitor, statuses: readonly number[]): void {
  const expected = (text: string): boolean =>
    statuses.some((status) => text.includes(`status of ${status}`));
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !expected(text)));
}
