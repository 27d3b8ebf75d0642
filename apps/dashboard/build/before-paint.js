// Runs before the first paint, inside the page itself (build/chunk-hints.ts puts it there): sets theme
// and language on <html>, and asks early for the chunks and the answers that this address and
// language will need.
(() => {
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  const root = document.documentElement;
  const theme = stored('tiendo.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const language = stored('tiendo.language') === 'en' ? 'en' : 'vi';
  root.lang = language;

  const { pathname, search } = location;
  const hints = JSON.parse(document.currentScript.dataset.chunks ?? '{}')[language] ?? {};
  const screen = Object.keys(hints).find(
    (path) => path !== '' && new RegExp(`^${path.replaceAll('*', '[^/]+')}`).test(pathname),
  );
  for (const href of new Set([...(hints[''] ?? []), ...(hints[screen] ?? [])])) {
    const link = document.createElement('link');
    link.rel = href.endsWith('.css') ? 'preload' : 'modulepreload';
    if (link.rel === 'preload') link.as = 'style';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }

  // The first requests of each address, as its route makes them; lib/early-answers.ts hands them over.
  const requests = [
    [/^\/tong-quan\/([^/]+)$/, '/overview/$1'],
    [/^\/don-vi\/([^/]+)$/, '/overview/$1'],
    [/^\/don-vi\/([^/]+)\/([^/]+)$/, '/overview/$1/units/$2'],
    [/^\/nhap-so-lieu\/([^/]+)\/([^/]+)$/, '/submissions/$1/$2'],
    [/^\/nhap-so-lieu\/([^/]+)\/([^/]+)\/thuyet-minh$/, '/narratives/$1/$2'],
    [/^\/nhap-so-lieu\/([^/]+)\/([^/]+)\/ban-ky$/, '/submissions/$1/$2/signed-paper'],
    [/^\/ra-soat\/([^/]+)$/, '/reviews/$1'],
    [/^\/ra-soat\/([^/]+)\/([^/]+)$/, '/reviews/$1/$2'],
    [/^\/doi-chieu\/([^/]+)$/, '/cross-checks?period=$1'],
    [/^\/nhap-so-lieu\/([^/]+)\/([^/]+)\/duyet$/, '/submissions/$1/$2'],
    [/^\/hoi-nghi$/, '/meetings?limit=500'],
    [/^\/hoi-nghi\/([^/]+)$/, '/meetings/$1'],
    [/^\/muc-kiem-tra$/, '/settings/checks'],
    [/^\/he-thong$/, '/periods?limit=500'],
    [/^\/nhiem-vu$/, '/tasks?limit=500'],
  ];
  const first = requests.find(([path]) => path.test(pathname));
  const paths = ['/session/welcome'];
  if (first !== undefined && !search.includes('period=')) {
    const parts = pathname.match(first[0]).slice(1).map(decodeURIComponent).map(encodeURIComponent);
    paths.push(first[1].replaceAll(/\$(\d)/g, (_, place) => parts[place - 1]));
  }
  window.tiendoEarlyAnswers = new Map(
    paths.map((path) => {
      const answer = fetch(`/api/v1${path}`, {
        credentials: 'same-origin',
        cache: 'no-store',
        headers: { accept: 'application/json', 'accept-language': language },
        // Read to the end at once: an answer nobody asks for must not keep its connection.
      }).then(async (response) => new Response(await response.arrayBuffer(), response));
      answer.catch(() => undefined);
      return [path, answer];
    }),
  );
})();
