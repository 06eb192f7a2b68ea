// Links to pages and files of our own, by their keys, so that they survive a new name; and to addresses elsewhere.
import { ask, dialog, itemOf, onPicked } from './dialog.js';

const local = /\{localLink:(?:umb:\/\/(?:document|media)\/)?([0-9a-f-]{32,36})\}/i;
const address = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+@[^\s]+|tel:[+\d][\d .-]*|\/(?!\/)[^\s]*|#[^\s]+)$/i;

const element = dialog('link');
const shown = element?.querySelector('[data-target]');
const field = element?.querySelector('[name=address]');
const error = element?.querySelector('[data-error]');
let target = null;

function show(picked) {
  target = picked;
  shown.hidden = !picked;
  if (picked) shown.querySelector('b').textContent = picked.name;
  error.hidden = true;
}

if (element) {
  onPicked(element, (option, picker) => {
    field.value = '';
    show({ href: `/{localLink:${option.key}}`, type: picker === 'media' ? 'media' : 'document', name: option.note ? `${option.name} (${option.note})` : option.name });
  });
  field.addEventListener('input', () => show(null));
}

/** What a link leads to, in words. */
async function nameOf(link) {
  const key = local.exec(link.href ?? '')?.[1];
  if (!key) return link.href;
  const item = await itemOf(link.type === 'media' || /umb:\/\/media/i.test(link.href) ? 'media' : 'documents', key);
  return item ? (item.note ? `${item.name} (${item.note})` : item.name) : element.dataset.gone;
}

// A bare host name or mail address is meant as one.
function complete(text) {
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s/:@]+\.[a-z]{2,}(?:\/[^\s]*)?$/i.test(text) ? `https://${text}` : text;
}

export async function openLink(editor) {
  if (!element || editor.isActive('figure') === null) return;
  const link = editor.getAttributes('link');
  const own = local.test(link.href ?? '');
  field.value = own ? '' : link.href ?? '';
  show(own ? { href: link.href, type: link.type, name: await nameOf(link) } : null);
  element.querySelector('[value=remove]').hidden = !link.href;
  ask(element, editor, {
    set: () => {
      const href = target?.href ?? complete(field.value.trim());
      if (!address.test(href)) {
        error.hidden = false;
        field.focus();
        return false;
      }
      const attributes = { ...link, href, type: target?.type ?? null };
      const chain = editor.chain().extendMarkRange('link');
      // With nothing selected the name of the target becomes the text.
      if (editor.state.selection.empty && !link.href) chain.insertContent({ type: 'text', text: target?.name.replace(/ \([^)]*\)$/, '') ?? href, marks: [{ type: 'link', attrs: attributes }] }).run();
      else chain.setMark('link', attributes).run();
      return true;
    },
    remove: () => editor.chain().extendMarkRange('link').unsetMark('link').run(),
  });
}

/** Beneath the text: where the link leads that the cursor is in. */
export function describeLink(line, editor) {
  let href = null;
  editor.on('transaction', async () => {
    const link = editor.getAttributes('link');
    if ((link.href ?? null) === href) return;
    href = link.href ?? null;
    const name = href === null ? '' : await nameOf(link);
    if ((editor.getAttributes('link').href ?? null) !== href) return;
    line.hidden = href === null;
    line.querySelector('b').textContent = name;
  });
}
