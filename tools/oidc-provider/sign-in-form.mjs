// The provider's own sign-in page: a form with a user name and a password.
import { URLSearchParams } from 'node:url';

export const PERSONS = [
  {
    username: 'siv',
    password: 'siv-at-the-provider',
    sub: 'subject-siv',
    claims: {
      sub: 'subject-siv',
      name: 'Siv Öberg',
      email: 'Siv.Oberg@exempelkoping.example',
      email_verified: true,
      locale: 'sv-SE',
    },
  },
  {
    username: 'kim',
    password: 'kim-at-the-provider',
    sub: 'subject-kim',
    claims: {
      sub: 'subject-kim',
      name: 'Kim Utan Bekräftad Adress',
      email: 'kim@exempelkoping.example',
      email_verified: false,
    },
  },
];

const form = (wrong) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Exempelköpings inloggning</title></head>
<body><h1>Exempelköpings inloggning</h1>${wrong ? '<p role="alert">Fel användarnamn eller lösenord.</p>' : ''}
<form method="post" autocomplete="off">
<p><label>Användarnamn <input name="username" autofocus></label></p>
<p><label>Lösenord <input name="password" type="password"></label></p>
<p><button name="act" value="sign-in">Logga in</button> <button name="act" value="cancel">Avbryt</button></p>
</form></body></html>`;

export async function answerInteraction(provider, request, response) {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return show(response, false);
  const sent = new URLSearchParams(await bodyOf(request));
  if (sent.get('act') === 'cancel') {
    return provider.interactionFinished(request, response, {
      error: 'access_denied',
      error_description: 'The person cancelled',
    });
  }
  const person = PERSONS.find(
    ({ username, password }) =>
      username === sent.get('username') && password === sent.get('password'),
  );
  if (person === undefined) return show(response, true);
  return provider.interactionFinished(request, response, { login: { accountId: person.sub } });
}

const show = (response, wrong) =>
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(form(wrong));

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
