import { CATEGORY_NAMES } from '../../../pipeline/7-report/category-names.ts';
import { CATEGORIES, type Category, type Strength } from '../../../pipeline/types.ts';
import { foundWords, selectedWords } from './added-marks.ts';
import type { Change } from './changes.ts';
import { element } from './element.ts';

/** A form to mark words of an article, those that are selected or that are written in it. */
export function addMarkTool(article: HTMLElement, add: (change: Change) => void): void {
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
