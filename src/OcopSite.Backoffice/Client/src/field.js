// One field: the textarea that the form sends, and the editor that stands in its place.
import { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { describeLink } from './dialogs/link.js';
import { markupOf } from './markup.js';
import { PasteNote } from './paste/note.js';
import { cleaned } from './paste/clean.js';
import { extensions } from './schema/schema.js';
import { Toolbar } from './toolbar.js';

const pattern = document.querySelector('template[data-rich-text-parts]');

export function start(area) {
  if (area.dataset.ready) return;
  area.dataset.ready = 'true';
  const parts = pattern.content.firstElementChild.cloneNode(true);
  const note = new PasteNote(parts.querySelector('[data-paste-note]'));
  const stored = area.value;
  const labels = [...area.labels];

  const editor = new Editor({
    element: parts.querySelector('[data-rich-text-editor]'),
    extensions,
    content: stored,
    injectCSS: false,
    editable: !area.readOnly,
    editorProps: {
      attributes: {
        id: `${area.id}-editor`,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': labels[0]?.textContent.trim() ?? document.getElementById(area.getAttribute('aria-labelledby'))?.textContent.trim() ?? '',
        ...copied(area, ['lang', 'aria-describedby', 'aria-invalid']),
        ...(area.readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
      },
      transformPastedHTML: html => {
        const result = cleaned(html);
        note.remember(editor.state.doc, result.removed);
        return result.html;
      },
      handlePaste: (view, event) => {
        // A picture by itself: pictures come out of the library, where they have words for those who cannot see them.
        const files = [...event.clipboardData.files].filter(file => file.type.startsWith('image/'));
        if (files.length > 0 && !event.clipboardData.types.includes('text/html')) {
          note.rememberPictures(view.state.doc, files.length);
          note.show(editor);
          return true;
        }
        // Pasting is a step of its own, so that it can be undone alone.
        view.dispatch(closeHistory(view.state.tr));
        return false;
      },
    },
  });

  const opened = editor.state.doc;
  editor.on('update', () => {
    // What is again what it was is written as it was: another way to write the same would look like a change.
    area.value = editor.state.doc.eq(opened) ? stored : markupOf(editor.state.doc);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    note.show(editor);
  });

  for (const label of labels) label.addEventListener('click', () => editor.commands.focus());
  if (area.readOnly) parts.querySelector('[role=toolbar]').remove();
  else new Toolbar(parts, editor);
  describeLink(parts.querySelector('[data-rich-text-target]'), editor);
  area.hidden = true;
  area.after(parts);
}

function copied(area, names) {
  return Object.fromEntries(names.filter(name => area.hasAttribute(name)).map(name => [name, area.getAttribute(name)]));
}
