/** A class in the page: marking by hand, and the report on everybody's marks. */
import { AGREEMENT_STYLE } from '../../../pipeline/7-report/agreement/style.ts';
import { marking } from '../reader/marking/marking.ts';
import type { ClassAnswer, ClassRequest } from './class-messages.ts';
import type { GivenText } from './messages.ts';

interface Classroom {
  /** Where a view is shown. */
  readonly place: HTMLElement;
  /** Below the home page: chooses the files of a class, or takes them when they are dropped. */
  readonly zone: HTMLElement;
  readonly files: HTMLInputElement;
  readonly texts: () => ClassRequest['texts'];
  readonly ask: (request: ClassRequest) => void;
}

/** @returns what to do with the worker's answers; it says whether a view is shown */
export function startClassroom({
  place,
  zone,
  files,
  texts,
  ask,
}: Classroom): (answer: ClassAnswer) => boolean {
  const agree = async (given: Iterable<File>) => {
    const read = await Promise.all(Array.from(given, readFile));
    if (read.length > 0) ask({ task: 'agree', texts: texts(), files: read });
  };
  files.addEventListener('change', () => {
    void agree(files.files ?? []).then(() => {
      files.value = '';
    });
  });
  zone.addEventListener('dragover', () => zone.classList.add('over'));
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    zone.classList.remove('over');
    event.preventDefault();
    // Elsewhere on the page a file is a text to analyse.
    event.stopPropagation();
    if (event.dataTransfer !== null) void agree(event.dataTransfer.files);
  });
  return (answer) => {
    const view = answer.kind === 'agreement' ? reportIn(answer.page) : viewOf(answer);
    if (view === null) return false;
    place.replaceChildren(document.adoptNode(view));
    scrollTo(0, 0);
    const title = view.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    return true;
  };
}

function viewOf({ texts }: Extract<ClassAnswer, { kind: 'texts-to-mark' }>): HTMLElement | null {
  return texts.length === 0 ? null : marking(texts);
}

/** The report's main part. Its style cannot come with it: the page allows no style but its own, and sheets of its script. */
function reportIn(page: string | undefined): HTMLElement | null {
  if (page === undefined) return null;
  const style = new CSSStyleSheet();
  style.replaceSync(AGREEMENT_STYLE);
  document.adoptedStyleSheets = [style];
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(page) ?? [];
  return new DOMParser().parseFromString(body, 'text/html').querySelector('main');
}

/** Spreadsheets save CSV in the letters of Windows where they are not told otherwise. */
async function readFile(file: File): Promise<GivenText> {
  const bytes = await file.arrayBuffer();
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { name: file.name, text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
