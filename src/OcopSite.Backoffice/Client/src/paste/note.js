// Says beneath the field what a paste took away, and takes the paste back on demand.
import { Removed } from './removed.js';

export class PasteNote {
  #element;
  #words;
  #pending = null;

  constructor(element) {
    this.#element = element;
    this.#words = JSON.parse(element.dataset.words);
  }

  /** @param before The document that undoing goes back to. */
  remember(before, removed) {
    this.#pending = removed.isEmpty ? null : { before, removed };
  }

  rememberPictures(before, count) {
    const removed = new Removed();
    removed.add('images', count);
    this.remember(before, removed);
  }

  /** Once what was pasted is in the document. */
  show(editor) {
    if (!this.#pending) return;
    const { before, removed } = this.#pending;
    this.#pending = null;
    const text = document.createElement('p');
    text.textContent = this.#element.dataset.pattern.replace('{0}', removed.describe(this.#words));
    const undo = document.createElement('button');
    Object.assign(undo, { type: 'button', className: 'button button--small', textContent: this.#element.dataset.undo });
    undo.addEventListener('click', () => {
      this.#clear();
      editor.view.dispatch(editor.state.tr.replaceWith(0, editor.state.doc.content.size, before.content));
      editor.commands.focus();
    });
    const close = document.createElement('button');
    Object.assign(close, { type: 'button', className: 'button button--small', textContent: this.#element.dataset.close });
    close.addEventListener('click', () => {
      this.#clear();
      editor.commands.focus();
    });
    this.#element.classList.add('note', 'note--warn', 'row');
    this.#element.replaceChildren(text, undo, close);
  }

  #clear() {
    this.#element.classList.remove('note', 'note--warn', 'row');
    this.#element.replaceChildren();
  }
}
