import { download, element } from '../element.ts';
import { markedText } from './marked-text.ts';
import { marksFile, OwnMarks } from './own-marks.ts';
import type { TextToMark } from './words.ts';

/** Marking by hand: choose a text, mark it, save a small file with a code and no name. */
export function marking(texts: readonly TextToMark[]): HTMLElement {
  const own = texts.map((text) => [text, new OwnMarks(text)] as const);
  const place = element('div', {});
  const open = (i: number) => {
    place.replaceChildren(markedText(...own[i]!));
  };
  const choice = element(
    'select',
    {},
    ...texts.map((text, i) => element('option', { value: i }, titleOf(text))),
  );
  choice.addEventListener('change', () => open(Number(choice.value)));
  const code = element('input', { type: 'text', autocomplete: 'off', required: true, maxlength: 20 });
  const message = element('p', { role: 'status', class: 'small' });
  const save = element(
    'form',
    { class: 'mark-save' },
    element('label', {}, 'Your code, not your name', code),
    element('button', { type: 'submit', class: 'primary' }, 'Save my marks'),
    message,
  );
  save.addEventListener('submit', (event) => {
    event.preventDefault();
    const coder = code.value.trim();
    if (coder === '') return;
    const file = marksFile(coder, own);
    if (file.texts.length === 0) {
      message.textContent = 'There is no mark yet.';
      return;
    }
    const name = `marks-${coder.replace(/[^\p{L}\p{N}-]+/gu, '_')}.json`;
    download(name, `${JSON.stringify(file, undefined, 1)}\n`, 'application/json');
    message.textContent = `${name} is in your downloads: ${file.marks.length === 1 ? '1 mark' : `${file.marks.length} marks`}. Give it to your teacher.`;
  });
  open(0);
  return element(
    'main',
    { class: 'marking', id: 'main', tabindex: -1 },
    element('h1', { tabindex: -1 }, 'Mark the words yourself'),
    element(
      'p',
      { class: 'deck' },
      'Read the article once. Then mark the words that tell readers how to feel or what to think, say what kind they are, and why. newsframe’s own marks are not shown here.',
    ),
    ...(texts.length > 1 ? [element('label', { class: 'mark-choice' }, 'Article', choice)] : []),
    place,
    save,
  );
}

function titleOf({ headline, outlet, id }: TextToMark): string {
  return [headline.trim() === '' ? id : headline, outlet].filter((part) => part !== undefined).join(' · ');
}
