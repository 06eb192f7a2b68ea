// Passkeys: the browser asks its owner, the server decides. Without script, or in an old browser, the password remains.

const known = globalThis.PublicKeyCredential;

async function ask(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", headers: { "X-Requested-With": "fetch" }, body: new FormData(form) });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: known.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: known.parseRequestOptionsFromJSON(options) });
}

async function onSubmit(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const problem = form.querySelector("[role=alert]");
  problem.textContent = "";
  try {
    form.elements.credential.value = JSON.stringify(await ask(form));
  } catch (error) {
    problem.textContent = form.dataset.failed;
    console.warn(error);
    return;
  }
  form.submit();
}

if (known?.parseCreationOptionsFromJSON && known.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", onSubmit);
  }
}
