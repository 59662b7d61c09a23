import { all } from './element.ts';

/** One view at a time, chosen by the address; `shown` is told which. */
export function startViews(root: HTMLElement, signal: AbortSignal, shown: (view: HTMLElement) => void): void {
  const views = all(root, '.view');
  const byId = (id: string) =>
    id === '' ? null : root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  const show = (isMove: boolean) => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = byId(id);
    if (id === 'main') return;
    const view = target?.closest<HTMLElement>('.view') ?? views[0];
    if (view === undefined) return;
    for (const other of views) other.hidden = other !== view;
    for (const link of all<HTMLAnchorElement>(root, 'nav a')) {
      if (link.hash === `#${view.id}` && link.pathname === location.pathname)
        link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    for (const menu of all<HTMLDetailsElement>(root, 'details.menu')) menu.open = false;
    shown(view);
    if (target !== null && target !== view) target.scrollIntoView({ block: 'center' });
    else if (isMove) {
      scrollTo(0, 0);
      const heading = view.querySelector<HTMLElement>('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
  };
  addEventListener('hashchange', () => show(true), { signal });
  show(false);
}
