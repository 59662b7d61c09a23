import { mark, unmark } from './added-marks.ts';
import type { CardActions } from './cards.ts';
import { listChanges } from './change-list.ts';
import { type Change, ChangeList } from './changes.ts';
import { count, keepCounts, tellOverview } from './counts.ts';
import { all } from './element.ts';
import { addMarkTool } from './mark-form.ts';
import { marksOf } from './places.ts';
import { isMark, isOf, rejecting } from './rejecting.ts';

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

function show(article: HTMLElement, list: ChangeList, update: (changes: readonly Change[]) => void): void {
  const own = list.changes.filter((change) => change.article === article.dataset.id);
  for (const { note, cards, places } of marksOf(article)) {
    const marks = cards.filter(isMark);
    const isRejected =
      marks.length > 0 && marks.every((why) => own.some((change) => isOf(change, article, why)));
    for (const place of [note, ...places]) place.classList.toggle('rejected', isRejected);
  }
  unmark(article);
  const added = own.filter(({ kind }) => kind === 'added');
  for (const change of added) mark(article, change);
  count(article, own);
  tellOverview(article, own);
  listChanges(article, own, list, update);
}
