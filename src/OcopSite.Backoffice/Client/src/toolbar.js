// The tools above an editor: one stop of the Tab key, arrows within, Alt+F10 to get there, Escape to get back.
import { openFigure } from './dialogs/figure.js';
import { openLink } from './dialogs/link.js';
import { openTable } from './dialogs/table.js';

const toggled = (chain, active) => ({ run: editor => chain(editor.chain().focus()).run(), active });
const heading = level => toggled(chain => chain.toggleHeading({ level }), editor => editor.isActive('heading', { level }));
const mark = name => toggled(chain => chain.toggleMark(name), editor => editor.isActive(name));
const act = chain => ({ run: editor => chain(editor.chain().focus()).run() });

const commands = {
  paragraph: toggled(chain => chain.setParagraph(), editor => editor.isActive('paragraph')),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  bold: mark('bold'),
  italic: mark('italic'),
  subscript: mark('subscript'),
  superscript: mark('superscript'),
  bullets: toggled(chain => chain.toggleBulletList(), editor => editor.isActive('bulletList')),
  numbers: toggled(chain => chain.toggleOrderedList(), editor => editor.isActive('orderedList')),
  quote: toggled(chain => chain.toggleBlockquote(), editor => editor.isActive('blockquote')),
  link: { run: openLink, active: editor => editor.isActive('link') },
  figure: { run: openFigure, active: editor => editor.isActive('figure') },
  table: { run: openTable, active: editor => editor.isActive('table') },
  rule: act(chain => chain.setHorizontalRule()),
  clear: act(chain => chain.unsetAllMarks().clearNodes()),
  undo: { ...act(chain => chain.undo()), can: editor => editor.can().undo() },
  redo: { ...act(chain => chain.redo()), can: editor => editor.can().redo() },
  rowAfter: act(chain => chain.addRowAfter()),
  columnAfter: act(chain => chain.addColumnAfter()),
  rowDelete: act(chain => chain.deleteRow()),
  columnDelete: act(chain => chain.deleteColumn()),
  headerRow: act(chain => chain.toggleHeaderRow()),
  tableDelete: act(chain => chain.deleteTable()),
};

export class Toolbar {
  #bar;
  #tableTools;
  #help;
  #editor;
  #waiting = false;

  constructor(parts, editor) {
    this.#editor = editor;
    this.#bar = parts.querySelector('[role=toolbar]');
    this.#tableTools = parts.querySelector('[data-table-tools]');
    this.#help = parts.querySelector('[data-rich-text-help]');
    this.#bar.setAttribute('aria-controls', editor.view.dom.id);
    this.#bar.addEventListener('click', event => this.#use(event.target.closest('[data-command]')));
    // So that the selection in the text stays.
    this.#bar.addEventListener('mousedown', event => event.preventDefault());
    this.#bar.addEventListener('keydown', event => this.#walk(event));
    this.#bar.addEventListener('focusin', event => this.#stopAt(event.target));
    editor.view.dom.addEventListener('keydown', event => this.#shortcut(event));
    // Before the next picture, however many changes come until then.
    editor.on('transaction', () => {
      if (this.#waiting) return;
      this.#waiting = true;
      requestAnimationFrame(() => { this.#waiting = false; this.#show(); });
    });
    this.#stopAt(this.#buttons[0]);
    this.#show();
  }

  get #buttons() {
    return [...this.#bar.querySelectorAll('button')].filter(button => !button.closest('[hidden]'));
  }

  #use(button) {
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    if (button.dataset.command === 'help') {
      this.#help.hidden = !this.#help.hidden;
      button.setAttribute('aria-expanded', String(!this.#help.hidden));
      return;
    }
    commands[button.dataset.command].run(this.#editor);
  }

  #show() {
    if (this.#editor.isDestroyed) return;
    this.#tableTools.hidden = !this.#editor.isActive('table');
    for (const button of this.#bar.querySelectorAll('[data-command]')) {
      const command = commands[button.dataset.command];
      if (command?.active && button.hasAttribute('aria-pressed')) button.setAttribute('aria-pressed', String(command.active(this.#editor)));
      if (command?.can) button.setAttribute('aria-disabled', String(!command.can(this.#editor)));
    }
    // The stop of the Tab key must not be among tools that have gone.
    if (!this.#buttons.some(button => button.tabIndex === 0)) this.#stopAt(this.#buttons[0]);
  }

  #stopAt(button) {
    for (const other of this.#bar.querySelectorAll('button')) other.tabIndex = other === button ? 0 : -1;
  }

  #walk(event) {
    const buttons = this.#buttons;
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      buttons[to % buttons.length].focus();
    } else if (event.key === 'Escape') {
      this.#editor.commands.focus();
    }
  }

  #shortcut(event) {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      this.#bar.querySelector('button[tabindex="0"]').focus();
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      openLink(this.#editor);
    }
  }
}
