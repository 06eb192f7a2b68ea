// The document as HTML, as plain as somebody would write it by hand.
import { DOMSerializer } from '@tiptap/pm/model';

function unwrapLoneParagraphs(root) {
  for (const paragraph of root.querySelectorAll('li > p:first-child, td > p:only-child, th > p:only-child')) {
    const alone = [...paragraph.parentElement.children].every(child => child === paragraph || child.matches('ul, ol'));
    if (alone && !paragraph.hasAttributes()) paragraph.replaceWith(...paragraph.childNodes);
  }
}

function liftHeads(root) {
  for (const body of root.querySelectorAll('table > tbody')) {
    const heads = [];
    for (const row of body.rows) {
      if ([...row.cells].some(cell => !cell.matches('th') || cell.rowSpan > 1)) break;
      heads.push(row);
    }
    if (heads.length === 0 || heads.length === body.rows.length) continue;
    const head = root.ownerDocument.createElement('thead');
    head.append(...heads);
    body.before(head);
  }
}

export function markupOf(doc) {
  // A document of its own loads no pictures.
  const inert = document.implementation.createHTMLDocument();
  const root = inert.body;
  root.append(DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content, { document: inert }));
  for (const element of root.querySelectorAll('[contenteditable]')) element.removeAttribute('contenteditable');
  for (const caption of root.querySelectorAll('figcaption')) if (caption.textContent.trim() === '') caption.remove();
  unwrapLoneParagraphs(root);
  liftHeads(root);
  return root.textContent.trim() === '' && !root.querySelector('img, hr, table') ? '' : root.innerHTML;
}
