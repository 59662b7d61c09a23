import type { ReportFile } from '../../../pipeline/types.ts';
import { start } from '../reader/start.ts';

/** Shows a report's pages, one at a time, in an element of this page. */
export function shownReport(place: HTMLElement): { show(pages: readonly ReportFile[]): void; clear(): void } {
  let pages = new Map<string, string>();
  let path = '';
  let stop = () => {};

  const open = async (next: string, hash: string) => {
    stop();
    path = next;
    // In steps, so that no one of them holds up the page.
    await later();
    const report = path === next ? reportIn(pages.get(next) ?? '') : null;
    if (report === null) return;
    history.replaceState(undefined, '', hash === '' ? location.pathname : hash);
    const shown = document.adoptNode(report);
    await later();
    if (path !== next) return;
    place.replaceChildren(shown);
    scrollTo(0, 0);
    await later();
    if (shown.isConnected) stop = start(shown);
  };
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (href == null || href.startsWith('#')) return;
    const url = new URL(href, `page:///${path}`);
    const target = url.pathname.slice(1);
    if (url.protocol !== 'page:' || !pages.has(target)) return;
    event.preventDefault();
    void open(target, url.hash);
  });
  return {
    show: (given) => {
      pages = new Map(given.map((page) => [page.path, page.text]));
      void open('report.html', '');
    },
    clear: () => {
      stop();
      pages = new Map();
      place.replaceChildren();
    },
  };
}

/** A task of its own. */
function later(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The report's element. Head and script are left out: this page has style and script already, and allows no other. */
function reportIn(page: string): HTMLElement | null {
  const [, body = ''] = /<body>([\s\S]*)<script>/.exec(page) ?? [];
  return new DOMParser().parseFromString(body, 'text/html').getElementById('report');
}
