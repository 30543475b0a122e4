/** Does what a browser and a person do at the provider: follows, fills in the form, comes back. */
export async function signInAtProvider(authorization: URL, person: string): Promise<URL> {
  const jar = new Map<string, string>();
  let answer = await visit(authorization, jar);
  for (let step = 0; step < 10; step++) {
    const to = answer.headers.get('location');
    if (to === null) {
      answer = await visit(new URL(answer.url), jar, formOf(person));
      continue;
    }
    const next = new URL(to, answer.url);
    if (next.origin !== authorization.origin) return next;
    answer = await visit(next, jar);
  }
  throw new Error(`The provider keeps answering ${answer.status} at ${answer.url}`);
}

const formOf = (person: string): URLSearchParams =>
  new URLSearchParams(
    person.endsWith('cancel')
      ? { act: 'cancel' }
      : { act: 'sign-in', username: person, password: `${person}-at-the-provider` },
  );

async function visit(
  url: URL,
  jar: Map<string, string>,
  form?: URLSearchParams,
): Promise<Response> {
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return answer;
}
