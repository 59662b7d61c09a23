import { all, element } from './element.ts';

interface Telling {
  readonly anchor: string;
  readonly name: string;
}

/** Two tellings in columns, with what they share and where they part; the lists below show the same two. */
export function startPairs(root: HTMLElement): void {
  for (const story of all(root, '.story')) {
    const box = story.querySelector<HTMLElement>('[data-pair]');
    const tellings: readonly Telling[] = JSON.parse(box?.dataset.pair ?? '[]');
    if (box !== null && tellings.length > 1) startPair(root, story, box, tellings);
  }
}

function startPair(
  root: HTMLElement,
  story: HTMLElement,
  box: HTMLElement,
  tellings: readonly Telling[],
): void {
  const choices = () => tellings.map(({ anchor, name }) => element('option', { value: anchor }, name));
  const [left, right] = [element('select', {}, ...choices()), element('select', {}, ...choices())];
  right.selectedIndex = 1;
  const columns = element('div', { class: 'pair-columns' });
  const found = element('p', { role: 'status', class: 'small' });
  const show = () => {
    found.textContent = summary(story, left.value, right.value);
    for (const item of all(story, '[data-items]')) filterItem(item, left.value, right.value);
    for (const item of all(story, '.coverage > li')) filterCoverage(item, left.value, right.value);
    columns.replaceChildren(
      ...(box.dataset.text === 'no' ? [] : columnsOf(root, story, [left.value, right.value])),
    );
  };
  const showAll = () => {
    columns.replaceChildren();
    found.textContent = '';
    for (const item of all(story, '[data-items], [data-items] li, .coverage > li')) item.hidden = false;
  };
  const swap = () => {
    [left.value, right.value] = [right.value, left.value];
    show();
  };
  for (const select of [left, right]) {
    select.addEventListener('change', () => {
      if (left.value === right.value) {
        const other = select === left ? right : left;
        other.value = tellings.find(({ anchor }) => anchor !== select.value)?.anchor ?? '';
      }
      show();
    });
  }
  box.append(
    element('h2', {}, 'Side by side'),
    element(
      'div',
      { class: 'pair-choice' },
      element('label', {}, 'Left', left),
      element('label', {}, 'Right', right),
      element('button', { type: 'button', onclick: swap }, 'Swap'),
      element('button', { type: 'button', onclick: show }, 'Set these two side by side'),
      element('button', { type: 'button', onclick: showAll }, 'Show all tellings'),
    ),
    found,
    columns,
  );
  show();
}

/** Rows of other tellings are hidden; an item without both is too. */
function filterItem(item: HTMLElement, left: string, right: string): void {
  const rows = all(item, 'li[data-of]');
  for (const row of rows) row.hidden = row.dataset.of !== left && row.dataset.of !== right;
  item.hidden = ![left, right].every((anchor) => rows.some((row) => row.dataset.of === anchor));
}

function filterCoverage(item: HTMLElement, left: string, right: string): void {
  item.hidden = !(isOnly(item, left, right) || isOnly(item, right, left));
}

function isOnly(item: HTMLElement, having: string, lacking: string): boolean {
  const has = (list: string | undefined, anchor: string) => (list ?? '').split(' ').includes(anchor);
  return has(item.dataset.in, having) && has(item.dataset.notIn, lacking);
}

function summary(story: HTMLElement, left: string, right: string): string {
  const both = all(story, '[data-items]').filter((item) =>
    [left, right].every((anchor) => item.querySelector(`li[data-of="${anchor}"]`) !== null),
  );
  const quotes = both.filter(({ dataset }) => dataset.refKey?.startsWith('q'));
  const figures = both.filter(({ dataset }) => dataset.refKey?.startsWith('f'));
  const items = all(story, '.coverage > li');
  const only = (a: string, b: string) => items.filter((item) => isOnly(item, a, b)).length;
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  return `In both: ${counted(quotes.length, 'quotation')}, ${counted(figures.length, 'figure')} (numbered below and in the columns). Found left and not right: ${only(left, right)}; right and not left: ${only(right, left)} (with a line at the side where it is a sentence).`;
}

function columnsOf(root: HTMLElement, story: HTMLElement, pair: readonly [string, string]): HTMLElement[] {
  const columns = pair.map((anchor, side) => column(root, story, anchor, side === 0 ? 'left' : 'right'));
  const numbers = new Map<string, number>();
  for (const item of all(story, '[data-items]')) {
    const key = item.dataset.refKey ?? '';
    const inBoth = columns.every((one) => one.querySelector(`[data-ref~="${key}"]`) !== null);
    if (inBoth) numbers.set(key, numbers.size + 1);
    item.querySelector('.number')?.remove();
    if (inBoth)
      item
        .querySelector('.what')
        ?.prepend(element('span', { class: 'number' }, String(numbers.get(key))), ' ');
  }
  columns.forEach((one, side) => {
    for (const [key, number] of numbers) link(one, key, number, columns[1 - side] as HTMLElement);
    for (const item of all(story, '.coverage > li')) {
      if (!isOnly(item, pair[side] as string, pair[1 - side] as string)) continue;
      for (const place of all(one, `[data-ref~="${item.dataset.refKey}"]`)) place.classList.add('only-here');
    }
  });
  return columns;
}

function column(root: HTMLElement, story: HTMLElement, anchor: string, side: string): HTMLElement {
  const article = root.querySelector<HTMLElement>(`[id="${anchor}"]`);
  const name = story.querySelector(`li[data-of="${anchor}"] .outlet`)?.textContent ?? '';
  const made = element('section', { class: 'pair-column', 'aria-label': `${side}: ${name}` });
  made.append(element('p', { class: 'kicker' }, name));
  for (const passage of all(article ?? story, '[data-passage]')) {
    const copy = passage.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.removeAttribute('data-passage');
    for (const mark of all(copy, 'a.m')) mark.replaceWith(...mark.childNodes);
    for (const mark of all(copy, '.m')) mark.replaceWith(...mark.childNodes);
    const isHeadline = passage.dataset.passage === 'headline';
    made.append(isHeadline ? element('p', { class: 'headline' }, ...copy.childNodes) : copy);
  }
  return made;
}

/** A number before the words that leads to the same words in the other column. */
function link(here: HTMLElement, key: string, number: number, there: HTMLElement): void {
  const places = all(here, `[data-ref~="${key}"]`);
  const target = there.querySelector<HTMLElement>(`[data-ref~="${key}"]`);
  for (const place of places) place.classList.add(key.startsWith('q') ? 'shared-quote' : 'shared-figure');
  const jump = () => {
    target?.scrollIntoView({ block: 'center' });
    target?.classList.add('found');
    setTimeout(() => target?.classList.remove('found'), 2000);
  };
  const what = key.startsWith('q') ? 'Quotation' : 'Figure';
  places[0]?.before(
    element(
      'button',
      {
        type: 'button',
        class: 'number',
        'aria-label': `${what} ${number}: show it in the other column`,
        onclick: jump,
      },
      String(number),
    ),
  );
}
