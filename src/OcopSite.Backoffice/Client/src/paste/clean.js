// What is pasted, brought down to what a text may hold. What was taken away is told.
import { Removed } from './removed.js';
import { restoreLists } from './word.js';

const allowed = new Set([
  'p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'br', 'hr', 'sub', 'sup', 'abbr', 'time',
  'table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'figure', 'figcaption', 'img',
]);
const attributes = {
  '*': ['data-pm-slice'],
  a: ['href', 'type', 'title', 'data-anchor', 'data-culture'],
  img: ['src', 'alt', 'width', 'height', 'data-udi'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start'],
  abbr: ['title'],
  time: ['datetime'],
};
const renamed = { b: 'strong', i: 'em', h1: 'h2', h5: 'h4', h6: 'h4', dt: 'p', dd: 'p', cite: 'em', dfn: 'em', address: 'p', pre: 'p' };
const withoutText = {
  script: 'scripts', noscript: null, style: null, template: null, meta: null, link: null, title: null, head: null, xml: null,
  iframe: 'embeds', object: 'embeds', embed: 'embeds', video: 'embeds', audio: 'embeds', canvas: 'embeds', svg: 'images', math: 'embeds', picture: 'images',
  input: 'forms', select: 'forms', textarea: 'forms', button: 'forms',
};
const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure, div, section, article, hr, pre';
const address = /^(?:https?:|mailto:|tel:|#|\/(?!\/)|\/?\{localLink:)/i;

function rename(element, tag) {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

const unwrap = element => element.replaceWith(...element.childNodes);

/** Google Docs says with styles what others say with elements. */
function sayStyles(element) {
  const style = element.getAttribute('data-style') ?? '';
  const said = [
    [/font-weight:\s*(?:bold|[6-9]00)/i, 'strong', 'strong, b, th, h1, h2, h3, h4, h5, h6'],
    [/font-style:\s*italic/i, 'em', 'em, i, cite'],
    [/vertical-align:\s*super/i, 'sup', 'sup'],
    [/vertical-align:\s*sub/i, 'sub', 'sub'],
  ];
  for (const [pattern, tag, already] of said) {
    if (!pattern.test(style) || element.closest(already) || element.matches(blocks) || element.textContent.trim() === '') continue;
    const inner = element.ownerDocument.createElement(tag);
    inner.append(...element.childNodes);
    element.append(inner);
  }
}

function cleanAttributes(element) {
  const kept = [...attributes['*'], ...(attributes[element.localName] ?? [])];
  for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
}

function clean(element, removed) {
  const name = element.localName.toLowerCase();
  if (name in withoutText) {
    if (withoutText[name]) removed.add(withoutText[name]);
    element.remove();
    return;
  }
  if (name === 'img' && !element.hasAttribute('data-udi')) {
    // A dot that counts readers is no picture.
    if (element.getAttribute('width') !== '1') removed.add('images');
    element.remove();
    return;
  }

  removed.addStyle(element.getAttribute('data-style') ?? '');
  if (name === 'font') removed.add(element.hasAttribute('color') ? 'colours' : 'fonts');
  if (['u', 's', 'del', 'strike'].includes(name)) removed.add('lines');
  if (name === 'span' || name === 'font') sayStyles(element);
  const own = renamed[name] ? rename(element, renamed[name]) : element;
  for (const child of [...own.childNodes]) {
    if (child.nodeType === Node.ELEMENT_NODE) clean(child, removed);
    else if (child.nodeType === Node.TEXT_NODE) child.data = child.data.replaceAll('\u00a0', ' ');
    else child.remove();
  }

  if (own.localName === 'a' && !address.test(own.getAttribute('href')?.trim() ?? '')) {
    if (own.hasAttribute('href')) removed.add('links');
    unwrap(own);
  } else if (!allowed.has(own.localName)) {
    const paragraph = own.matches('div, section, article, header, footer, main, center') && !own.querySelector(blocks) && own.textContent.trim() !== '';
    if (paragraph) cleanAttributes(rename(own, 'p')); else unwrap(own);
  } else if (own.matches('p, h2, h3, h4, li, strong, em, a, figure') && own.textContent.trim() === '' && !own.querySelector('img, br')) {
    own.remove();
  } else {
    cleanAttributes(own);
  }
}

/** Lists that stand in a list and not in an item of it, as Google Docs and old editors write them. */
function nestLists(root) {
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) list.previousElementSibling?.matches('li') && list.previousElementSibling.append(list);
}

/** The page's security policy complains of styles and handlers while they are parsed, though none of them would ever come into the page. */
const disarm = html => html
  .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
  .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/([\s"'])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'));

/** @returns {{ html: string, removed: Removed }} */
export function cleaned(html) {
  const removed = new Removed();
  const { body } = new DOMParser().parseFromString(disarm(html), 'text/html');
  // Google Docs wraps all in a <b> that says of itself that it is not bold.
  for (const wrapper of body.querySelectorAll('b[data-style*="font-weight:normal"]')) unwrap(wrapper);
  restoreLists(body);
  for (const child of [...body.childNodes]) {
    if (child.nodeType === Node.ELEMENT_NODE) clean(child, removed);
    else if (child.nodeType !== Node.TEXT_NODE) child.remove();
  }
  nestLists(body);
  return { html: body.innerHTML, removed };
}
