// Tables without widths, which belong to the page, and with a caption.
import { TableCell } from '@tiptap/extension-table/cell';
import { TableHeader } from '@tiptap/extension-table/header';
import { TableRow } from '@tiptap/extension-table/row';
import { Table } from '@tiptap/extension-table/table';
import { keptAttributes } from './inline.js';

const span = name => ({
  default: 1,
  parseHTML: element => Number(element.getAttribute(name)) || 1,
  renderHTML: values => (values[name] === 1 ? {} : { [name]: values[name] }),
});
const cell = { colspan: span('colspan'), rowspan: span('rowspan'), colwidth: { default: null, rendered: false }, ...keptAttributes(['lang']) };

const CaptionedTable = Table.extend({
  addAttributes: () => ({
    ...keptAttributes(['lang']),
    caption: { default: null, rendered: false, parseHTML: element => element.querySelector(':scope > caption')?.textContent.trim() || null },
  }),
  renderHTML: ({ node, HTMLAttributes }) => node.attrs.caption === null
    ? ['table', HTMLAttributes, ['tbody', 0]]
    : ['table', HTMLAttributes, ['caption', { contenteditable: 'false' }, node.attrs.caption], ['tbody', 0]],
}).configure({ resizable: false });

// Its words are the attribute of the table; as content they would be said twice.
const Row = TableRow.extend({
  parseHTML: () => [{ tag: 'tr' }, { tag: 'caption', ignore: true }],
});

export const tables = [
  CaptionedTable,
  Row,
  TableCell.extend({ addAttributes: () => cell }),
  TableHeader.extend({ addAttributes: () => ({ ...cell, ...keptAttributes(['scope']) }) }),
];
