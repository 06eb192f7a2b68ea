// One box for all the boxes of a list.
const all = document.querySelector('[data-check-all]');
if (all) {
  all.hidden = false;
  all.addEventListener('change', () => document.querySelectorAll('input[name=key]').forEach(box => { box.checked = all.checked; }));
}
