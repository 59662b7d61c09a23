import { CATEGORY_NAMES } from '../../../../pipeline/7-report/category-names.ts';
import type { Category } from '../../../../pipeline/types.ts';
import { element } from '../element.ts';
import type { OwnMark } from './own-marks.ts';

/** What a kind is called. */
export function kindName(category: string): string {
  return Object.hasOwn(CATEGORY_NAMES, category) ? CATEGORY_NAMES[category as Category].name : category;
}

/** One's own marks, each with its reason and a button to take it back. */
export function listMarks(
  place: HTMLElement,
  marks: readonly OwnMark[],
  remove: (mark: OwnMark) => void,
): void {
  place.replaceChildren(
    ...marks.map((mark) =>
      element(
        'li',
        {},
        element('strong', {}, `“${mark.words}”`),
        ` ${kindName(mark.category)}${mark.reason === '' ? '' : `: ${mark.reason}`} `,
        element(
          'button',
          { type: 'button', 'aria-label': `Remove the mark “${mark.words}”`, onclick: () => remove(mark) },
          'Remove',
        ),
      ),
    ),
  );
}
