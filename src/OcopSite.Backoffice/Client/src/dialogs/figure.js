// A picture of the library. What it shows is said there, once for all places it stands in.
import { ask, dialog, onPicked } from './dialog.js';

const element = dialog('figure');
const shown = element?.querySelector('[data-target]');
const caption = element?.querySelector('[name=caption]');
const error = element?.querySelector('[data-error]');
let picture = null;

function show(picked) {
  picture = picked;
  error.hidden = true;
  shown.hidden = !picked;
  if (!picked) return;
  shown.querySelector('img').src = picked.preview;
  shown.querySelector('b').textContent = picked.name;
  shown.querySelector('[data-alt]').textContent = picked.alt || element.dataset.noAlt;
}

if (element) {
  onPicked(element, async option => {
    show({
      name: option.name,
      preview: option.picture,
      alt: option.note ?? '',
      attributes: { src: option.url, alt: option.note ?? '', 'data-udi': `umb://media/${option.key.replaceAll('-', '')}`, ...(await sizeOf(option.url)) },
    });
  });
}

/** So that the page keeps its place for it while it loads. */
async function sizeOf(url) {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return { width: String(image.naturalWidth), height: String(image.naturalHeight) };
  } catch {
    return { width: null, height: null };
  }
}

const textOf = node => node?.textContent ?? '';

export function openFigure(editor) {
  const { $from } = editor.state.selection;
  const node = editor.state.selection.node?.type.name === 'figure' ? editor.state.selection.node : $from.parent.type.name === 'figure' ? $from.parent : null;
  const at = node ? (node === $from.parent ? $from.before() : $from.pos) : null;
  element.querySelector('[data-picker]').dataset.culture = editor.view.dom.closest('[data-field]')?.dataset.field.match(/\.([a-z]{2}-[A-Z]{2})$/)?.[1] ?? '';
  caption.value = textOf(node);
  show(node ? { name: '', preview: node.attrs.src, alt: node.attrs.alt, attributes: node.attrs } : null);
  element.querySelector('[value=remove]').hidden = !node;
  ask(element, editor, {
    set: () => {
      if (!picture) {
        error.hidden = false;
        element.querySelector('[role=combobox]').focus();
        return false;
      }
      const words = caption.value.trim();
      const content = node && words === textOf(node) ? node.content.toJSON() ?? [] : words ? [{ type: 'text', text: words }] : [];
      const figure = { type: 'figure', attrs: picture.attributes, content };
      const chain = editor.chain();
      if (node) chain.insertContentAt({ from: at, to: at + node.nodeSize }, figure).run();
      else chain.insertContent(figure).run();
      return true;
    },
    remove: () => editor.chain().deleteRange({ from: at, to: at + node.nodeSize }).run(),
  });
}
