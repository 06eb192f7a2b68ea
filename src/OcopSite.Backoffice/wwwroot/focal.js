// The point of a picture that must stay visible: by clicking, by dragging, by arrow keys. The number fields hold it.
const frame = document.querySelector('[data-focal]');
const point = frame?.querySelector('[data-focal-point]');

const field = name => document.querySelector(`input[name="${name}"]`);
const number = (name, otherwise) => {
  const value = Number.parseFloat((field(name)?.value ?? '').replace(',', '.'));
  return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : otherwise;
};

function show() {
  const [x, y] = [number('focus.x', 50), number('focus.y', 50)];
  point.style.left = `${x}%`;
  point.style.top = `${y}%`;
  point.setAttribute('aria-label', point.dataset.text.replace('{0}', x).replace('{1}', y));
  for (const line of frame.querySelectorAll('[data-focal-line]')) {
    const axis = line.dataset.focalLine;
    for (const end of ['1', '2']) line.setAttribute(axis + end, axis === 'x' ? x : y);
  }
  for (const rect of frame.querySelectorAll('[data-crop]')) {
    const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map(side => number(`crop.${rect.dataset.crop}.${side}`, 0));
    const isCut = left + top + right + bottom > 0;
    rect.setAttribute('x', left);
    rect.setAttribute('y', top);
    rect.setAttribute('width', isCut ? Math.max(0, 100 - left - right) : 0);
    rect.setAttribute('height', isCut ? Math.max(0, 100 - top - bottom) : 0);
  }
}

function put(x, y) {
  const within = value => String(Math.round(Math.min(100, Math.max(0, value)) * 10) / 10);
  field('focus.x').value = within(x);
  field('focus.y').value = within(y);
  show();
}

if (point) {
  point.hidden = false;
  show();
  const follow = event => {
    const box = frame.querySelector('img').getBoundingClientRect();
    put(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  };
  frame.addEventListener('pointerdown', event => {
    event.preventDefault();
    frame.setPointerCapture(event.pointerId);
    follow(event);
    point.focus();
  });
  frame.addEventListener('pointermove', event => { if (frame.hasPointerCapture(event.pointerId)) follow(event); });
  point.addEventListener('keydown', event => {
    const step = event.shiftKey ? 10 : 1;
    const [dx, dy] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key] ?? [];
    if (dx === undefined) return;
    event.preventDefault();
    put(number('focus.x', 50) + dx, number('focus.y', 50) + dy);
  });
  document.getElementById('item').addEventListener('input', show);
}
