import { CATEGORY_NAMES } from '../../../../pipeline/7-report/category-names.ts';
import { CATEGORIES, type Category } from '../../../../pipeline/types.ts';
import { element } from '../element.ts';

export interface MarkBox {
  readonly element: HTMLElement;
  /** Shows the words that are chosen; undefined hides the box. */
  show(words: string | undefined): void;
  focus(): void;
}

/** Asks for the kind of a mark and its reason; shown while words are chosen. */
export function markBox(done: (category: Category, reason: string) => void, cancel: () => void): MarkBox {
  const words = element('strong', {});
  const meaning = element('p', { class: 'small' });
  const kind = element(
    'select',
    {},
    ...CATEGORIES.map((category) => element('option', { value: category }, CATEGORY_NAMES[category].name)),
  );
  const reason = element('input', { type: 'text', autocomplete: 'off' });
  const explain = () => {
    meaning.textContent = CATEGORY_NAMES[kind.value as Category].meaning;
  };
  kind.addEventListener('change', explain);
  explain();
  const form = element(
    'form',
    { class: 'mark-box', hidden: true, 'aria-label': 'Mark the chosen words' },
    element('p', {}, words),
    element('label', {}, 'Kind of mark', kind),
    element('label', {}, 'Why? What does it do to readers?', reason),
    element(
      'p',
      { class: 'mark-buttons' },
      element('button', { type: 'submit', class: 'primary' }, 'Mark'),
      element('button', { type: 'button', onclick: () => cancel() }, 'Cancel'),
    ),
    meaning,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(kind.value as Category, reason.value.trim());
    reason.value = '';
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
  });
  return {
    element: form,
    show: (chosen) => {
      form.hidden = chosen === undefined;
      words.textContent = chosen === undefined ? '' : `“${chosen}”`;
    },
    focus: () => kind.focus(),
  };
}
