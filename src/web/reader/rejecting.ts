import type { Category, Strength } from '../../../pipeline/types.ts';
import type { Change, ChangeList } from './changes.ts';
import { all, element } from './element.ts';

/** Buttons of a why-card: reject a mark, or take that back. */
export function rejecting(
  article: HTMLElement,
  note: HTMLElement,
  list: ChangeList,
  update: (changes: readonly Change[]) => void,
): Node | undefined {
  const box = element('div', { class: 'overrule' });
  const cards = all(note, '.why').filter(isMark);
  if (cards.length === 0) return undefined;
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

/** What a reader's own list finds is no mark of newsframe, and nothing to reject. */
export function isMark(why: HTMLElement): boolean {
  return !why.classList.contains('own-list');
}

/** Whether a change rejects this mark. */
export function isOf(change: Change, article: HTMLElement, why: HTMLElement): boolean {
  return (
    change.kind === 'rejected' &&
    change.article === article.dataset.id &&
    change.passage === why.dataset.p &&
    `${change.start}-${change.end}` === why.dataset.at &&
    change.category === why.dataset.c
  );
}
