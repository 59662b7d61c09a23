import { CATEGORY_NAMES } from '../../../pipeline/7-report/category-names.ts';
import { CATEGORIES, type Category, type Strength } from '../../../pipeline/types.ts';
import { foundWords, mark, selectedWords, unmark } from './added-marks.ts';
import type { CardActions } from './cards.ts';
import { type Change, ChangeList, changesCsv } from './changes.ts';
import { all, download, element } from './element.ts';
import { addKindBox } from './filters.ts';
import { marksOf } from './places.ts';

/** Readers reject marks and add their own, each with a reason; counts follow, and nothing is lost. */
export function startOverruling(
  root: HTMLElement,
  input: string,
  changed: () => void,
): { readonly actions: CardActions } {
  const list = new ChangeList(input);
  const update = (changes: readonly Change[]) => {
    list.set(changes);
    for (const article of all(root, '.article')) show(article, list, update);
    changed();
  };
  for (const article of all(root, '.article')) {
    keepCounts(article);
    if (article.querySelector('[data-passage="body"]') !== null)
      addMarkTool(article, (change) => update([...list.changes, change]));
  }
  update(list.changes);
  return {
    actions: (article, note, close) =>
      rejecting(article, note, list, (changes) => {
        close();
        update(changes);
      }),
  };
}

/** Buttons of a why-card: reject a mark, or take that back. */
function rejecting(
  article: HTMLElement,
  note: HTMLElement,
  list: ChangeList,
  update: (changes: readonly Change[]) => void,
): Node {
  const box = element('div', { class: 'overrule' });
  const cards = all(note, '.why');
  const known = list.changes.filter((change) => cards.some((why) => isOf(change, article, why)));
  if (known.length > 0) {
    box.append(
      element('p', {}, `You rejected this: ${known.map(({ reason }) => reason).join('; ')}`),
      element(
        'button',
        { type: 'button', onclick: () => update(list.changes.filter((change) => !known.includes(change))) },
        'Restore the mark',
      ),
    );
    return box;
  }
  const ask = element('button', { type: 'button' }, 'Reject this mark …');
  ask.addEventListener('click', () => {
    const reason = element('input', { type: 'text', required: true, 'aria-label': 'Your reason' });
    const form = element(
      'form',
      {},
      element('label', {}, 'Why does it not fit here?', reason),
      element('button', { type: 'submit' }, 'Reject'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (reason.value.trim() === '') return;
      update([...list.changes, ...cards.map((why) => rejection(article, why, reason.value.trim()))]);
    });
    ask.replaceWith(form);
    reason.focus();
  });
  box.append(ask);
  return box;
}

function rejection(article: HTMLElement, why: HTMLElement, reason: string): Change {
  const { c, s, v, p, at = '' } = why.dataset;
  const [start = 0, end = 0] = at.split('-').map(Number);
  return {
    kind: 'rejected',
    article: article.dataset.id ?? '',
    passage: p === 'headline' ? 'headline' : 'body',
    start,
    end,
    text: why.querySelector('.phrase')?.textContent ?? '',
    category: c as Category,
    strength: Number(s) as Strength,
    voice: v as Change['voice'],
    reason,
  };
}

function isOf(change: Change, article: HTMLElement, why: HTMLElement): boolean {
  return (
    change.kind === 'rejected' &&
    change.article === article.dataset.id &&
    change.passage === why.dataset.p &&
    `${change.start}-${change.end}` === why.dataset.at &&
    change.category === why.dataset.c
  );
}

function addMarkTool(article: HTMLElement, add: (change: Change) => void): void {
  const open = element('button', { type: 'button' }, 'Add a mark …');
  open.addEventListener('click', () => {
    article.querySelector('form.add')?.remove();
    const selected = selectedWords(article);
    const words = element('input', { type: 'text', required: true, value: selected?.text ?? '' });
    const kind = element(
      'select',
      {},
      ...CATEGORIES.map((category) => element('option', { value: category }, CATEGORY_NAMES[category].name)),
    );
    const strength = element(
      'select',
      {},
      ...(['1', '2', '3'] as const).map((value, i) =>
        element('option', { value }, ['arguable', 'clear', 'strong'][i]),
      ),
    );
    const reason = element('input', { type: 'text', required: true });
    const message = element('p', { role: 'status', class: 'small' });
    const form = element(
      'form',
      { class: 'add' },
      element('label', {}, 'Words, as they stand in the text', words),
      element('label', {}, 'Kind of mark', kind),
      element('label', {}, 'Strength', strength),
      element('label', {}, 'Your reason', reason),
      element('button', { type: 'submit' }, 'Add'),
      element('button', { type: 'button', onclick: () => form.remove() }, 'Cancel'),
      message,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const place = selected?.text === words.value ? selected : foundWords(article, words.value.trim());
      if (place === undefined) {
        message.textContent = 'These words do not stand in this article.';
        return;
      }
      form.remove();
      add({
        kind: 'added',
        article: article.dataset.id ?? '',
        ...place,
        category: kind.value as Category,
        strength: Number(strength.value) as Strength,
        reason: reason.value.trim(),
      });
    });
    article.querySelector('[data-tools]')?.after(form);
    (selected === undefined ? words : reason).focus();
  });
  article.querySelector('[data-tools]')?.append(open);
}

/** Remembers the tool's own counts, which stay what they are. */
function keepCounts(article: HTMLElement): void {
  for (const cell of all(article, '[data-count]')) cell.dataset.tool = cell.textContent;
}

function show(article: HTMLElement, list: ChangeList, update: (changes: readonly Change[]) => void): void {
  const own = list.changes.filter((change) => change.article === article.dataset.id);
  for (const { note, cards, places } of marksOf(article)) {
    const isRejected = cards.every((why) => own.some((change) => isOf(change, article, why)));
    for (const place of [note, ...places]) place.classList.toggle('rejected', isRejected);
  }
  unmark(article);
  const added = own.filter(({ kind }) => kind === 'added');
  for (const change of added) mark(article, change);
  count(article, own);
  tellOverview(article, own);
  listChanges(article, own, list, update);
}

function count(article: HTMLElement, own: readonly Change[]): void {
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
function tellOverview(article: HTMLElement, own: readonly Change[]): void {
  const cell = article.parentElement?.querySelector<HTMLElement>(`[data-total="${article.id}"]`);
  if (cell == null) return;
  cell.dataset.tool ??= cell.textContent;
  const counted = own.filter(({ passage, voice }) => passage === 'body' && voice === 'outlet');
  const tool = all(article, '.why[data-p="body"][data-v="outlet"]').length;
  const now = counted.reduce((sum, { kind }) => sum + (kind === 'added' ? 1 : -1), tool);
  cell.textContent =
    counted.length === 0 ? cell.dataset.tool : `${cell.dataset.tool}; ${now} after your changes`;
}

function listChanges(
  article: HTMLElement,
  own: readonly Change[],
  list: ChangeList,
  update: (changes: readonly Change[]) => void,
): void {
  const section = article.querySelector<HTMLElement>('[data-changes]');
  if (section === null) return;
  section.hidden = own.length === 0;
  const rows = own.map((change) =>
    element(
      'li',
      {},
      `${change.kind === 'added' ? 'Added' : 'Rejected'} “${change.text}” (${CATEGORY_NAMES[change.category].name}): ${change.reason} `,
      element(
        'button',
        { type: 'button', onclick: () => update(list.changes.filter((other) => other !== change)) },
        'Undo',
      ),
    ),
  );
  const save = () => download('newsframe-changes.csv', `\uFEFF${changesCsv(list.changes)}`, 'text/csv');
  const restore = () => update(list.changes.filter((change) => change.article !== article.dataset.id));
  section.replaceChildren(
    element('h2', {}, 'Your changes'),
    element(
      'p',
      { class: 'small' },
      'newsframe’s own marks and counts are kept and can be restored. Charts show newsframe’s counts.',
    ),
    element('ul', {}, ...rows),
    element('button', { type: 'button', onclick: save }, 'Save all changes as CSV'),
    element('button', { type: 'button', onclick: restore }, 'Restore all marks of this article'),
  );
}
