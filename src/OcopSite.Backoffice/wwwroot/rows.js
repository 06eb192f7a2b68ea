// Lists whose rows can be added, moved and taken away: by buttons, by keys, by dragging.
let made = 0;

const changed = element => element.dispatchEvent(new Event('input', { bubbles: true }));

function fill(pattern) {
  // Made of letters of a UUID where the server reads one, of a short word where it does not.
  const key = pattern.dataset.key === 'new' ? crypto.randomUUID?.() ?? uuid() : `n${Date.now()}${made++}`;
  const row = document.createRange().createContextualFragment(
    pattern.innerHTML.replaceAll(`~${pattern.dataset.key}.`, `~${key}.`).replaceAll(`_${pattern.dataset.key}-`, `_${key}-`)
      .replaceAll(`value="${pattern.dataset.key}:`, `value="${key}:`).replaceAll(`value="${pattern.dataset.key}"`, `value="${key}"`)).firstElementChild;
  return row;
}

// crypto.randomUUID is there on secure pages alone; a test machine may not be one.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function prepare(root) {
  for (const hidden of root.querySelectorAll('[data-row-tools], [data-rows-add], [data-picker-box], [data-copy-original]')) hidden.hidden = false;
  for (const row of root.querySelectorAll('[data-row]')) row.draggable = false;
}

export function move(row, by) {
  const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  if (by < 0) other.before(row); else other.after(row);
  changed(row);
}

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  const row = button?.closest('[data-row]');
  if (!button) return;
  if (button.matches('[data-rows-add]')) {
    const list = button.closest('[data-rows]');
    const pattern = [...list.querySelectorAll(':scope > template, :scope > div > template')].find(t => (t.dataset.type ?? '') === (button.dataset.type ?? ''));
    const added = fill(pattern);
    list.querySelector('[data-rows-list]').append(added);
    prepare(list);
    added.querySelector('input:not([type=hidden]), select, textarea')?.focus();
    document.dispatchEvent(new CustomEvent('row-added', { detail: added }));
    changed(added);
  } else if (row && button.matches('[data-row-up], [data-row-down]')) {
    move(row, button.matches('[data-row-up]') ? -1 : 1);
    button.focus();
  } else if (row && button.matches('[data-row-remove]')) {
    const list = row.parentElement;
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    (next?.querySelector('[data-row-remove]') ?? list.parentElement.querySelector('[data-rows-add], [role=combobox]'))?.focus();
    changed(list);
  }
});

// A translation begins with the original; the field beside it in the first language of the form has the same name but for its end.
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-copy-original]');
  if (!button) return;
  const name = button.dataset.copyOriginal;
  const copy = document.getElementsByName(name)[0];
  const original = button.closest('.languages').querySelector('input:not([type=hidden]), textarea');
  copy.value = original.value;
  changed(copy);
  copy.focus();
});

// Dragging begins at the tools of a row, so that text in its fields can still be selected.
let dragged = null;
document.addEventListener('pointerdown', event => {
  const row = event.target.closest('[data-row-tools], .block__head')?.closest('[data-row]');
  if (row && !event.target.closest('button')) row.draggable = true;
});
document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('[data-row]') ?? null;
  if (dragged) event.dataTransfer.effectAllowed = 'move';
});
document.addEventListener('dragover', event => {
  const over = event.target.closest?.('[data-row]');
  if (!dragged || !over || over === dragged || over.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  const box = over.getBoundingClientRect();
  if (event.clientY < box.top + box.height / 2) over.before(dragged); else over.after(dragged);
});
document.addEventListener('dragend', () => {
  if (!dragged) return;
  dragged.draggable = false;
  changed(dragged);
  dragged = null;
});

prepare(document);
