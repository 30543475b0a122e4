const ALLOWED = new Set(
  'article section header h1 h2 h3 h4 h5 h6 p ul ol li table caption thead tbody tr th td strong em a ins del span div hr br dl dt dd aside col colgroup sup sub small figure figcaption'.split(
    ' ',
  ),
);
const ALLOWED_ATTRIBUTES = new Set([
  'lang',
  'scope',
  'start',
  'colspan',
  'rowspan',
  'class',
  'id',
  'href',
  'data-criterion',
  'data-version',
  'data-state',
  'data-part',
  'role',
  'aria-label',
  'aria-level',
]);

/**
 * The server's HTML once more through a sieve before it comes into the page. The server escapes every
 * word; this is the second lock, should the first ever fail.
 */
export function cleanHtml(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of [...parsed.body.childNodes]) fragment.append(...clean(node));
  return fragment;
}

function clean(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const name = node.tagName.toLowerCase();
  if (['script', 'style', 'iframe', 'object', 'template'].includes(name)) return [];
  const children = [...node.childNodes].flatMap(clean);
  if (!ALLOWED.has(name)) return children;
  const element = document.createElement(name);
  for (const { name: attribute, value } of [...node.attributes]) {
    const unsafe = attribute === 'href' && !/^(https?:|mailto:|#)/i.test(value);
    if (ALLOWED_ATTRIBUTES.has(attribute) && !unsafe) element.setAttribute(attribute, value);
  }
  element.append(...children);
  return [element];
}
