import { notFound, type Problem } from '../http/problem';

export const SIGN_IN_NEEDED: Problem = {
  code: 'sign-in-needed',
  detail: {
    sv: 'Logga in först. Om du nyss var inloggad har sessionen gått ut; det du har skrivit ligger kvar.',
    en: 'Sign in first. If you were signed in just now, the session has ended; what you wrote is kept.',
  },
};

export const NOT_ALLOWED: Problem = {
  code: 'not-allowed',
  detail: {
    sv: 'Din roll räcker inte till det här, eller så gäller API-nyckeln inte för det. Be en ägare i organisationen om en annan roll.',
    en: 'Your role does not allow this, or the API token is not for it. Ask an owner of the organisation for another role.',
  },
};

/** One answer whether there is no such organisation or one is no member: nobody learns which. */
export const NO_SUCH_ORGANISATION: Problem = notFound(
  'Det finns ingen sådan organisation som du är med i.',
  'There is no such organisation that you are a member of.',
);

export const CROSS_SITE: Problem = {
  code: 'cross-site',
  detail: {
    sv: 'Anropet kom från en annan webbplats och har stoppats. Gå till Kravsmed och gör om det där.',
    en: 'The request came from another website and was stopped. Go to Kravsmed and do it there.',
  },
};
