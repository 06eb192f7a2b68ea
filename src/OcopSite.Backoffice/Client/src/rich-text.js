// Turns each textarea[data-rich-text] into an editor. What it makes is written back into the textarea, which is what the form sends.
import { start } from './field.js';

const startIn = root => root.querySelectorAll('textarea[data-rich-text]').forEach(start);

document.addEventListener('row-added', event => startIn(event.detail));
startIn(document);
