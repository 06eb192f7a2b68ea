// "Near me": asks the browser where the visitor is, and goes to the search sorted by distance. About a kilometre is near enough.

const DECIMALS = 2;
const DENIED = 1;

export default function nearMe(part) {
  if (!navigator.geolocation || !isSecureContext) return;
  const [button, status] = part.children;
  const { url, asking, denied, failed } = part.dataset;
  button.addEventListener('click', () => {
    status.textContent = asking;
    navigator.geolocation.getCurrentPosition(go, problem => { status.textContent = problem.code === DENIED ? denied : failed; }, { maximumAge: 600000, timeout: 15000 });
  });
  part.hidden = false;

  function go({ coords }) {
    const target = new URL(url, location.href);
    target.searchParams.set('near', `${coords.latitude.toFixed(DECIMALS)},${coords.longitude.toFixed(DECIMALS)}`);
    location.assign(target);
  }
}
