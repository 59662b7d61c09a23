import { CATEGORY_NAMES } from '../../../pipeline/7-report/category-names.ts';
import { type Change, type ChangeList, changesCsv } from './changes.ts';
import { download, element } from './element.ts';

/** The changes to an article below it: each can be taken back, all can be saved. */
export function listChanges(
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
