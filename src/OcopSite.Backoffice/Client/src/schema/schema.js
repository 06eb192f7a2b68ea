// What a rich text may hold: what the server's allow-list takes, and no more.
import { Extension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { Figure } from './figure.js';
import { Abbreviation, keptAttributes, Link, Subscript, Superscript, Time } from './inline.js';
import { tables } from './table.js';

const Language = Extension.create({
  name: 'language',
  addGlobalAttributes: () => [{
    types: ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'bold', 'italic'],
    attributes: keptAttributes(['lang']),
  }],
});

export const extensions = [
  Document, Paragraph, Text, Bold, Italic, Heading.configure({ levels: [2, 3, 4] }), BulletList, OrderedList, ListItem, ListKeymap,
  Blockquote, HardBreak, HorizontalRule, UndoRedo, Gapcursor, Link, Subscript, Superscript, Abbreviation, Time, Figure, ...tables, Language,
];
