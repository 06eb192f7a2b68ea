// Word writes lists as paragraphs that look like lists. They are made lists again.
const levelOf = paragraph => Number(/mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.getAttribute('data-style') ?? '')?.[1] ?? 0);
const marker = element => element.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]');

function isNumbered(paragraph) {
  const mark = marker(paragraph)?.textContent.trim() ?? '';
  return /^(?:\(?\d+|\(?[a-z]{1,2}|[ivxlc]+)[.)]?\.?$/i.test(mark) && mark !== 'o';
}

function takeIn(first) {
  const lists = [];
  let paragraph = first;
  while (paragraph && levelOf(paragraph) > 0) {
    const next = paragraph.nextElementSibling;
    const level = Math.min(levelOf(paragraph), lists.length + 1);
    const tag = isNumbered(paragraph) ? 'ol' : 'ul';
    lists.length = Math.min(lists.length, level);
    if (lists.length === level && lists[level - 1].localName !== tag) lists.length = level - 1;
    if (lists.length < level) {
      const list = paragraph.ownerDocument.createElement(tag);
      if (level > 1) lists[level - 2].lastElementChild.append(list);
      else paragraph.before(list);
      lists.push(list);
    }
    const item = paragraph.ownerDocument.createElement('li');
    marker(paragraph)?.remove();
    item.append(...paragraph.childNodes);
    lists[level - 1].append(item);
    paragraph.remove();
    paragraph = next;
  }
}

export function restoreLists(root) {
  for (let first; (first = [...root.querySelectorAll('p[data-style*="mso-list"]')].find(p => levelOf(p) > 0));) takeIn(first);
  // A title is a paragraph of a class of its own.
  for (const title of root.querySelectorAll('p.MsoTitle')) {
    const heading = root.ownerDocument.createElement('h2');
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
}
