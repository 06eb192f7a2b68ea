// The dialogs of the page, which all editors share.
export const dialog = name => document.querySelector(`dialog[data-rich-text-dialog="${name}"]`);

/** Opens a dialog. What its buttons do is told by their value; closing it any other way does nothing. */
export function ask(element, editor, answers) {
  const form = element.querySelector('form');
  const submit = event => {
    event.preventDefault();
    if (answers[event.submitter.value]?.() === false) return;
    element.close();
    // At once: whoever types on means the text, and the browser has given the focus back to the tool.
    editor.view.focus();
  };
  form.addEventListener('submit', submit);
  element.addEventListener('close', () => {
    form.removeEventListener('submit', submit);
    editor.view.focus();
  }, { once: true });
  element.showModal();
}

/** Calls back with what the pickers of a dialog have found, which is not theirs to keep. */
export function onPicked(element, take) {
  element.addEventListener('picked', event => {
    event.preventDefault();
    take(event.detail, event.target.closest('[data-picker]').dataset.picker);
  });
}

export async function itemOf(kind, key, culture) {
  const answer = await fetch(`/admin/pick/${kind}/${key}?${new URLSearchParams({ culture: culture ?? '' })}`, { headers: { 'X-Requested-With': 'fetch' } }).catch(() => null);
  return answer?.ok ? answer.json() : null;
}
