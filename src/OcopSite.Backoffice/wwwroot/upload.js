// Uploads each file on its own, with its progress and what became of it; files may be dropped anywhere on the form.
const AT_ONCE = 2;

function make(tag, content, className) {
  const element = document.createElement(tag);
  if (content) element.textContent = content;
  if (className) element.className = className;
  return element;
}

// fetch cannot tell how far an upload is.
function send(form, file, progress) {
  const body = new FormData();
  for (const field of form.querySelectorAll('input[type=hidden]')) body.append(field.name, field.value);
  body.append('files', file);
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.responseType = 'json';
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) progress.value = event.loaded / event.total; });
    request.addEventListener('load', () => done({ status: request.status, files: request.response?.files }));
    request.addEventListener('error', () => done({ status: 0 }));
    request.send(body);
  });
}

function start(form) {
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-upload-list]');
  const waiting = [];
  let running = 0;
  form.querySelector('[data-upload-drop]').hidden = false;
  form.querySelector('button').hidden = true;

  const show = (row, message, isBad) => {
    row.querySelector('progress')?.remove();
    row.append(make('p', message, isBad ? 'field__error' : 'quiet'));
  };

  const take = async ({ file, row }) => {
    if (file.size > Number(form.dataset.largest)) return show(row, form.dataset.tooLarge, true);
    const progress = Object.assign(make('progress'), { max: 1, value: 0 });
    progress.setAttribute('aria-label', file.name);
    row.querySelector('.quiet')?.remove();
    row.append(progress);
    const { status, files } = await send(form, file, progress);
    const outcome = files?.[0];
    if (status === 413) return show(row, form.dataset.tooLarge, true);
    if (status === 401) return show(row, form.dataset.expired, true);
    if (!outcome) return show(row, form.dataset.failed, true);
    if (outcome.key) {
      if (outcome.picture) row.prepend(Object.assign(make('img'), { src: outcome.picture, alt: '', width: 80, height: 60 }));
      const link = make('a', outcome.isTwin ? outcome.name : `${outcome.name} – ${form.dataset.describe}`);
      link.href = `/admin/media/${outcome.key}`;
      row.querySelector('b').replaceWith(link);
      form.dispatchEvent(new CustomEvent('uploaded', { bubbles: true, detail: outcome }));
    }
    return show(row, outcome.message, outcome.isRefused);
  };

  const next = async () => {
    if (running >= AT_ONCE || waiting.length === 0) return;
    running++;
    await take(waiting.shift());
    running--;
    if (running === 0 && waiting.length === 0) form.querySelector('[data-upload-reload]').hidden = false;
    next();
  };

  const add = files => {
    for (const file of files) {
      const row = make('li');
      row.append(make('b', file.name), make('p', form.dataset.waiting, 'quiet'));
      list.append(row);
      waiting.push({ file, row });
    }
    for (let i = 0; i < AT_ONCE; i++) next();
  };

  input.addEventListener('change', () => { add([...input.files]); input.value = ''; });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('dragover', event => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('upload--over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('upload--over'));
  form.addEventListener('drop', event => {
    event.preventDefault();
    form.classList.remove('upload--over');
    add([...event.dataTransfer.files]);
  });
}

document.querySelectorAll('[data-upload]').forEach(start);
