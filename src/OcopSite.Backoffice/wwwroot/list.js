// One box for all the boxes of a list.
const all = document.querySelector('[data-check-all]');
if (all) {
  all.hidden = false;
  all.addEventListener('change', () => document.querySelectorAll('input[name=key]').forEach(box => { box.checked = all.checked; }));
}

// What cannot be undone is asked about once more.
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-confirm]');
  if (button && !confirm(button.dataset.confirm)) event.preventDefault();
});
