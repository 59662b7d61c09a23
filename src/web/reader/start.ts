import { blindMode } from './blind.ts';
import { startCards } from './cards.ts';
import { all, element, toggle } from './element.ts';
import { startFilters } from './filters.ts';
import { startKeys } from './keys.ts';
import { startOverruling } from './overrule.ts';
import { startPairs } from './pair.ts';
import { startViews } from './views.ts';

/** What the page's data block holds for its script. */
interface Data {
  readonly input: string;
  readonly outlets: readonly string[];
}

/** Brings a report to life. Returns what ends it, for a page that shows another one. */
export function start(root: HTMLElement): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const data: Data = JSON.parse(
    root.querySelector('#newsframe-report')?.textContent ?? '{"input":"","outlets":[]}',
  );
  document.documentElement.classList.add('js');

  let isCleanFirst = false;
  const unveiled = new Set<string>();
  const refilter = startFilters(root, signal);
  const setClean = (articles: readonly HTMLElement[], isClean: boolean) => {
    for (const article of articles) {
      article.classList.toggle('clean', isClean);
      article.querySelector('[data-clean]')?.setAttribute('aria-pressed', String(isClean));
    }
    refilter();
  };
  for (const article of all(root, '.article')) addTools(article, setClean, unveiled);
  const blind = blindMode(root, data.outlets);
  root.querySelector('[data-switches]')?.append(
    toggle('Blind', 'Hide the outlets’ names until you reveal them', blind),
    toggle('Clean first', 'Open every article without marks', (isOn) => {
      isCleanFirst = isOn;
      unveiled.clear();
      setClean(all(root, '.article'), isOn);
    }),
    toggle('No labels', 'Hide the small labels beside marks and speakers', (isOn) =>
      root.classList.toggle('no-labels', isOn),
    ),
  );

  const overruling = startOverruling(root, data.input, refilter);
  startCards(root, signal, overruling.actions);
  startPairs(root);
  startKeys(root, signal);
  startViews(root, signal, (view) => {
    if (isCleanFirst && view.matches('.article') && !unveiled.has(view.id)) setClean([view], true);
  });
  return () => ended.abort();
}

function addTools(
  article: HTMLElement,
  setClean: (articles: readonly HTMLElement[], isClean: boolean) => void,
  unveiled: Set<string>,
): void {
  const clean = element(
    'button',
    { type: 'button', 'data-clean': '', 'aria-pressed': 'false' },
    'Read it clean',
  );
  clean.addEventListener('click', () => {
    const isClean = clean.getAttribute('aria-pressed') !== 'true';
    if (!isClean) unveiled.add(article.id);
    setClean([article], isClean);
  });
  const notes = article.querySelector<HTMLElement>('.all-notes');
  const list = element('button', { type: 'button', 'aria-expanded': 'false' }, 'List all marks');
  list.addEventListener('click', () => {
    const isOpen = notes?.classList.toggle('open') === true;
    list.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) notes?.scrollIntoView({ block: 'start' });
  });
  const print = element('button', { type: 'button', onclick: () => window.print() }, 'Print');
  article.querySelector('[data-tools]')?.append(clean, list, print);
}
