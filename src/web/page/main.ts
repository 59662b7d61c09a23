/** newsframe as one page: texts in, the same report as on the command line out. */
import type { FormatId } from '../../../pipeline/7-report/index.ts';
import { download, element } from '../reader/element.ts';
import { startClassroom } from './classroom.ts';
import { ACCEPTED, givenFile } from './given-file.ts';
import { deleteWork, keepTexts, keptTexts } from './kept-work.ts';
import type { Answer, Given, GivenArticles, Request } from './messages.ts';
import { shownReport } from './shown-report.ts';
import { type Analyst, startWorker } from './start-worker.ts';

const FORMATS: Readonly<Record<FormatId, string>> = {
  html: 'HTML',
  csv: 'CSV',
  markdown: 'Markdown',
  json: 'JSON',
};

const find = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;
const text = find<HTMLTextAreaElement>('text');
const outlet = find<HTMLInputElement>('outlet');
const status = find('status');
const bar = find<HTMLProgressElement>('progress');
const list = find('texts');
const home = find('home');
const tools = find('tools');
const report = shownReport(find('shown'));

let texts: readonly Given[] = keptTexts();
let analyst: Promise<Analyst> | undefined;

const worker = () => {
  analyst ??= startWorker(hear);
  return analyst;
};

function ask(request: Request): void {
  setBusy(request.task !== 'files');
  worker().then(
    (ready) => ready.ask(request),
    (error: unknown) => hear({ kind: 'failed', message: String(error) }),
  );
}

function hear(answer: Answer): void {
  switch (answer.kind) {
    case 'ready':
      document.documentElement.dataset.ready = 'yes';
      return;
    case 'progress':
      bar.max = answer.all;
      bar.value = answer.done;
      status.textContent = `${answer.done} of ${answer.all} articles`;
      return;
    case 'failed':
      setBusy(false);
      status.textContent = `That did not work: ${answer.message}`;
      return;
    case 'file':
      download(answer.name, answer.bytes, answer.type);
      status.textContent = `${answer.name} is in your downloads.`;
      return;
    case 'texts-to-mark':
    case 'agreement':
      setBusy(false);
      status.textContent = answer.kind === 'agreement' ? answer.notes.join('\n') : '';
      if (classroom(answer)) showTools(answer.kind === 'agreement');
      else if (answer.kind === 'texts-to-mark') status.textContent = 'There is no article in this.';
      return;
    case 'pages':
      setBusy(false);
      status.textContent = [
        answer.articles === 0
          ? 'There is no article in this.'
          : `${answer.articles} article${answer.articles === 1 ? '' : 's'}.`,
        ...answer.notes,
      ].join('\n');
      if (answer.articles > 0) showReport(answer);
  }
}

function showReport({ pages }: Extract<Answer, { kind: 'pages' }>): void {
  showTools(true);
  report.show(pages);
}

function showTools(hasDownloads: boolean): void {
  home.hidden = true;
  tools.hidden = false;
  find('downloads').hidden = !hasDownloads;
}

function setBusy(isBusy: boolean): void {
  bar.hidden = !isBusy;
  bar.removeAttribute('value');
  for (const button of document.querySelectorAll<HTMLButtonElement>('#home button')) button.disabled = isBusy;
  if (isBusy) status.textContent = 'Reading …';
}

function setTexts(next: readonly Given[]): void {
  texts = next;
  if (!keepTexts(texts))
    status.textContent = 'These texts are too many to be kept in the browser; they stay as long as the page.';
  list.replaceChildren(
    ...texts.map((given) =>
      element(
        'li',
        {},
        `${given.name} `,
        'articles' in given ? element('span', { class: 'taken' }, `${foundIn(given)} `) : undefined,
        element(
          'button',
          {
            type: 'button',
            'aria-label': `Remove ${given.name}`,
            onclick: () => setTexts(texts.filter((one) => one !== given)),
          },
          'Remove',
        ),
      ),
    ),
  );
}

/** What was taken out of a document, to be checked at a glance. */
function foundIn({ articles }: GivenArticles): string {
  const [first] = articles;
  return articles.length === 1 ? `“${first?.headline}”` : `${articles.length} articles`;
}

function addPasted(): void {
  const body = text.value.trim();
  if (body === '') return;
  const source = outlet.value.trim() === '' ? '' : `\n\nsource: ${outlet.value.trim()}`;
  const numbers = texts.map(({ name }) => Number(/^Text (\d+)\.txt$/.exec(name)?.[1] ?? 0));
  setTexts([...texts, { name: `Text ${Math.max(0, ...numbers) + 1}.txt`, text: `${body}${source}\n` }]);
  text.value = '';
  outlet.value = '';
}

async function addFiles(files: Iterable<File>): Promise<void> {
  const problems: string[] = [];
  for (const file of files) {
    try {
      status.textContent = `Reading ${file.name} …`;
      const given = await givenFile(file);
      setTexts([...texts.filter(({ name }) => name !== given.name), given]);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  status.textContent = problems.join(' ');
}

function goHome(): void {
  report.clear();
  history.replaceState(undefined, '', location.pathname);
  home.hidden = false;
  tools.hidden = true;
  text.focus();
}

find('add').addEventListener('click', addPasted);
find('analyse').addEventListener('click', () => {
  addPasted();
  if (texts.length === 0) status.textContent = 'Paste a text or choose a file first.';
  else ask({ task: 'analyse', texts, title: texts.length === 1 ? 'Your text' : 'Your texts' });
});
find('corpus').addEventListener('click', () => ask({ task: 'corpus' }));
find('delete').addEventListener('click', () => {
  deleteWork();
  text.value = '';
  setTexts([]);
  status.textContent = 'All texts and changes kept by newsframe in this browser are deleted.';
});
find('again').addEventListener('click', goHome);
const classroom = startClassroom({
  place: find('shown'),
  zone: find('class-drop'),
  files: find<HTMLInputElement>('class-files'),
  texts: () => texts,
  ask,
});
find('mark').addEventListener('click', () => {
  addPasted();
  ask({ task: 'mark', texts });
});

const files = find<HTMLInputElement>('files');
files.accept = ACCEPTED;
files.addEventListener('change', () => {
  void addFiles(files.files ?? []).then(() => {
    files.value = '';
  });
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer !== null) void addFiles(event.dataTransfer.files);
});
for (const format of Object.keys(FORMATS) as FormatId[]) {
  const save = () => ask({ task: 'files', format });
  find('downloads').append(element('button', { type: 'button', onclick: save }, FORMATS[format]));
}

setTexts(texts);
// Unpacking and the language model take a moment: not before the page can be used, and soon after.
const SOON = 300;
addEventListener('input', () => setTimeout(() => void worker()), { once: true });
addEventListener('DOMContentLoaded', () => setTimeout(() => void worker(), SOON));
