import { all, element } from './element.ts';
import { marksOf } from './places.ts';

/** What the reader does not want to see; one choice for all articles. */
interface Off {
  readonly c: Set<string>;
  readonly s: Set<string>;
  readonly v: Set<string>;
}

const STRENGTHS = [
  ['3', 'strong'],
  ['2', 'clear'],
  ['1', 'arguable'],
] as const;
const VOICES = [
  ['outlet', 'own words'],
  ['quote', 'in quotation marks'],
  ['indirect', 'reported speech'],
] as const;

/** Filters by kind, strength and voice. Returns what hides and shows marks anew after a change elsewhere. */
export function startFilters(root: HTMLElement, signal: AbortSignal): () => void {
  const off: Off = { c: new Set(), s: new Set(), v: new Set() };
  const apply = () => {
    for (const box of all<HTMLInputElement>(root, 'input[data-filter]')) {
      const [group, value] = split(box);
      box.checked = !off[group].has(value);
    }
    for (const article of all(root, '.article')) applyTo(article, off);
  };
  for (const article of all(root, '.article')) addBoxes(article);
  root.addEventListener(
    'change',
    (event) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement) || box.dataset.filter === undefined) return;
      const [group, value] = split(box);
      if (box.checked) off[group].delete(value);
      else off[group].add(value);
      apply();
    },
    { signal },
  );
  return apply;
}

function split(box: HTMLInputElement): ['c' | 's' | 'v', string] {
  const filter = box.dataset.filter ?? '';
  // What a reader's own list calls its kinds may have a colon in it.
  return [filter.charAt(0) as 'c' | 's' | 'v', filter.slice(2)];
}

function addBoxes(article: HTMLElement): void {
  const table = article.querySelector('.kinds');
  if (table === null) return;
  for (const row of all(article, 'tr[data-kind]')) addKindBox(row);
  table.after(group('Strength', 's', STRENGTHS), group('Whose words', 'v', VOICES));
}

/** Makes the name of a kind the label of a box. */
export function addKindBox(row: HTMLElement): void {
  const head = row.querySelector('th');
  if (head === null || head.querySelector('input') !== null) return;
  const label = element(
    'label',
    {},
    element('input', { type: 'checkbox', checked: true, 'data-filter': `c:${row.dataset.kind}` }),
  );
  label.append(...head.childNodes);
  head.append(label);
}

function group(title: string, key: string, choices: readonly (readonly [string, string])[]): HTMLElement {
  const boxes = choices.map(([value, text]) =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', checked: true, 'data-filter': `${key}:${value}` }),
      ` ${text}`,
    ),
  );
  return element('fieldset', { class: 'filter' }, element('legend', {}, title), ...boxes);
}

function applyTo(article: HTMLElement, off: Off): void {
  const isClean = article.classList.contains('clean');
  for (const { note, cards, places } of marksOf(article)) {
    const isShown = cards.some(
      ({ dataset: { c = '', s = '', v = '' } }) => !off.c.has(c) && !off.s.has(s) && !off.v.has(v),
    );
    note.hidden = !isShown;
    for (const place of places) {
      place.classList.toggle('off', !isShown);
      if (place.tagName === 'A') place.tabIndex = isShown && !isClean ? 0 : -1;
    }
  }
  for (const added of all(article, '.m.added')) {
    const { c = '', s = '' } = added.dataset;
    added.classList.toggle('off', off.c.has(c) || off.s.has(s));
  }
}
