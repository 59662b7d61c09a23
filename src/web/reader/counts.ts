import { CATEGORY_NAMES } from '../../../pipeline/7-report/category-names.ts';
import type { Change } from './changes.ts';
import { all, element } from './element.ts';
import { addKindBox } from './filters.ts';

/** Remembers the tool's own counts, which stay what they are. */
export function keepCounts(article: HTMLElement): void {
  for (const cell of all(article, '[data-count]')) cell.dataset.tool = cell.textContent;
}

/** The article's table with the reader's changes; a cell that differs says what newsframe counted. */
export function count(article: HTMLElement, own: readonly Change[]): void {
  const body = article.querySelector('.kinds tbody');
  for (const row of all(article, 'tr[data-reader]')) row.remove();
  for (const category of new Set(own.map((change) => change.category))) {
    if (body === null || body.querySelector(`[data-kind="${category}"]`) !== null) continue;
    const row = element(
      'tr',
      { 'data-kind': category, 'data-reader': '' },
      element('th', { scope: 'row' }, CATEGORY_NAMES[category].name),
      element('td', { 'data-count': 'own', 'data-tool': '0' }),
      element('td', { 'data-count': 'others', 'data-tool': '0' }),
    );
    body.append(row);
    addKindBox(row);
  }
  for (const cell of all(article, '[data-count]')) {
    const category = cell.closest<HTMLElement>('tr')?.dataset.kind;
    const difference = own
      .filter(
        (change) =>
          change.category === category && (change.voice === 'outlet') === (cell.dataset.count === 'own'),
      )
      .reduce((sum, { kind }) => sum + (kind === 'added' ? 1 : -1), 0);
    const tool = Number(cell.dataset.tool);
    cell.textContent = String(tool + difference);
    cell.classList.toggle('changed', difference !== 0);
    if (difference === 0) cell.removeAttribute('title');
    else cell.title = `newsframe: ${tool}`;
  }
}

/** The table of all articles says what the marks come to after the reader's changes. */
export function tellOverview(article: HTMLElement, own: readonly Change[]): void {
  const cell = article.parentElement?.querySelector<HTMLElement>(`[data-total="${article.id}"]`);
  if (cell == null) return;
  cell.dataset.tool ??= cell.textContent;
  const counted = own.filter(({ passage, voice }) => passage === 'body' && voice === 'outlet');
  const tool = all(article, '.why[data-p="body"][data-v="outlet"]:not(.own-list)').length;
  const now = counted.reduce((sum, { kind }) => sum + (kind === 'added' ? 1 : -1), tool);
  cell.textContent =
    counted.length === 0 ? cell.dataset.tool : `${cell.dataset.tool}; ${now} after your changes`;
}
