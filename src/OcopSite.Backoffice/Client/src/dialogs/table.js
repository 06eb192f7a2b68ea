// A new table, or the caption of the one the cursor is in.
import { ask, dialog } from './dialog.js';

const element = dialog('table');

export function openTable(editor) {
  const inTable = editor.isActive('table');
  const [caption, rows, columns] = ['caption', 'rows', 'columns'].map(name => element.querySelector(`[name=${name}]`));
  caption.value = editor.getAttributes('table').caption ?? '';
  for (const size of element.querySelectorAll('[data-size]')) size.hidden = inTable;
  ask(element, editor, {
    set: () => {
      const chain = editor.chain();
      if (!inTable) chain.insertTable({ rows: Number(rows.value), cols: Number(columns.value), withHeaderRow: true });
      chain.updateAttributes('table', { caption: caption.value.trim() || null }).run();
    },
  });
}
