import { all } from './element.ts';

/** j, k: next mark and mark before; n, p: next article and article before. Only while a mark or headline has focus. */
export function startKeys(root: HTMLElement, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
      const article = event.target.closest<HTMLElement>('.article');
      const isPlace = event.target.matches('a.m, h1');
      if (article === null || !isPlace) return;
      if (event.key === 'j' || event.key === 'k') {
        const marks = all(article, 'a.m:not(.off)');
        const at = marks.indexOf(event.target);
        const next = marks[at + (event.key === 'j' ? 1 : at === -1 ? 1 : -1)];
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'n' || event.key === 'p') {
        const articles = all(root, '.article');
        const next = articles[articles.indexOf(article) + (event.key === 'n' ? 1 : -1)];
        if (next !== undefined) location.hash = next.id;
      }
    },
    { signal },
  );
}
