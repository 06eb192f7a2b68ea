// A picture of the library with its caption. Its alternative text belongs to the library; what stands here is what the library said.
import { Node } from '@tiptap/core';
import { keptAttributes } from './inline.js';

const picture = ['src', 'alt', 'width', 'height', 'data-udi', 'lang'];
const fromPicture = element => (element.matches('img') ? element : element.querySelector('img'));

export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  addAttributes: () => Object.fromEntries(Object.entries(keptAttributes(picture)).map(([name, attribute]) => [name, { ...attribute, parseHTML: element => fromPicture(element).getAttribute(name) }])),
  parseHTML: () => [
    { tag: 'figure:has(img)', contentElement: element => element.querySelector('figcaption') ?? document.createElement('figcaption') },
    { tag: 'img[src]' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', {}, ['img', HTMLAttributes], ['figcaption', {}, 0]],
  addKeyboardShortcuts() {
    const inFigure = () => this.editor.state.selection.$from.parent.type.name === this.name;
    return {
      Enter: () => {
        if (!inFigure()) return false;
        const after = this.editor.state.selection.$from.after();
        return this.editor.chain().insertContentAt(after, { type: 'paragraph' }).setTextSelection(after + 1).run();
      },
      Backspace: () => inFigure() && this.editor.state.selection.$from.parent.content.size === 0 && this.editor.commands.deleteNode(this.name),
    };
  },
});
