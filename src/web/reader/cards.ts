import { all, element } from './element.ts';

/** Who adds to a card: buttons to overrule a mark. */
export type CardActions = (article: HTMLElement, note: HTMLElement, close: () => void) => Node | undefined;

/** Why-cards: a mark's note beside the mark, on hover, focus and tap. */
export function startCards(root: HTMLElement, signal: AbortSignal, actions: CardActions): void {
  const card = element('div', {
    class: 'card',
    role: 'dialog',
    'aria-label': 'Why this is marked',
    hidden: true,
  });
  root.append(card);
  let current: HTMLElement | undefined;
  let isPinned = false;
  let leaving = 0;

  const close = () => {
    if (card.contains(document.activeElement)) current?.focus();
    card.hidden = true;
    current?.removeAttribute('aria-expanded');
    current = undefined;
    isPinned = false;
  };
  const open = (mark: HTMLElement, pin: boolean) => {
    clearTimeout(leaving);
    if (current === mark && (isPinned || !pin)) return;
    const article = mark.closest<HTMLElement>('.article');
    const note = article?.querySelector<HTMLElement>(`[data-n="${mark.dataset.m}"]`);
    if (!article || !note) return;
    if (current !== mark) close();
    current = mark;
    isPinned = pin;
    mark.setAttribute('aria-expanded', 'true');
    const copies = all(note, '.why').map((why) => why.cloneNode(true));
    const shut = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Close', onclick: close },
      '×',
    );
    card.replaceChildren(shut, ...copies, actions(article, note, close) ?? '');
    card.hidden = false;
    place(card, mark);
  };
  const markAt = (event: Event) =>
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('.article .m[data-m]:not(.off)')
      : null;
  const isClean = (mark: HTMLElement) => mark.closest('.clean') !== null;

  root.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'touch' || isPinned) return;
      const mark = markAt(event);
      if (mark !== null && !isClean(mark)) open(mark, false);
      else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(leaving);
    },
    { signal },
  );
  root.addEventListener(
    'pointerout',
    (event) => {
      if (isPinned || current === undefined) return;
      const to = event.relatedTarget;
      if (to instanceof Node && (card.contains(to) || current.contains(to))) return;
      clearTimeout(leaving);
      leaving = window.setTimeout(() => !isPinned && !card.contains(document.activeElement) && close(), 300);
    },
    { signal },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const mark = markAt(event);
      if (mark !== null && !isClean(mark)) open(mark, false);
      else if (!card.contains(event.target as Node) && !isPinned) close();
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      const mark = markAt(event);
      if (mark !== null) {
        event.preventDefault();
        if (isClean(mark)) return;
        open(mark, true);
        card.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
        // The path as it was: a button may have left the card by now.
      } else if (!event.composedPath().includes(card)) close();
    },
    { signal },
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
  addEventListener('resize', () => !isPinned && close(), { signal });
  addEventListener('hashchange', close, { signal });
}

/** Below the mark, or above where there is no room; never beyond the window's edge. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const box = (mark.getClientRects()[0] ?? mark.getBoundingClientRect()) as DOMRect;
  const margin = 8;
  const left = Math.max(
    margin,
    Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - margin),
  );
  const isAbove =
    box.bottom + card.offsetHeight + margin > innerHeight && box.top > card.offsetHeight + margin;
  const top = isAbove ? box.top - card.offsetHeight - margin : box.bottom + margin;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
