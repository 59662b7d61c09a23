/** A class in the page: marking by mouse, by touch and with the keyboard alone, and the report on everybody's marks. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksSchema } from '../../pipeline/7-report/schemas/marks.ts';
import type { MarksFile } from '../../pipeline/agreement/marks.ts';
import { PAYLOADS } from '../pipeline/7-report/html/payloads.ts';
import { inFolder, newsframe } from '../src/cli/terminal.ts';
import { hasBrowser, launch, violations, type Watched, watched } from './browser.ts';

const PAGE = resolve(import.meta.dirname, '../../dist/web/newsframe.html');
const HEADLINE = 'Fury as island loses its ferry';
const BODY = [
  'The council slammed the brakes on the ferry on Monday. It was a disastrous day for the island of Sorrel.',
  'Shopkeepers fear ruin. One of them called the vote a betrayal. “We cannot pay for <b>empty</b> boats,” the mayor said.',
].join('\n\n');
const ARTICLE = `${HEADLINE}\n\n${BODY}`;
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(marksSchema);

describe.skipIf(!hasBrowser)('a class in the page', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'build:web'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    browser = await launch();
  }, 240_000);
  afterAll(() => browser?.close());

  const open = async (options = {}): Promise<Watched> => {
    const made = await watched(browser, options);
    await made.page.goto(pathToFileURL(PAGE).href);
    return made;
  };
  const close = async ({ page, faults }: Watched) => {
    expect(faults).toEqual([]);
    await page.context().close();
  };
  const startMarking = async (page: Page) => {
    await page.fill('#text', ARTICLE);
    await page.click('#mark');
    await page.waitForSelector('.mark-text', { timeout: 120_000 });
  };
  const word = (page: Page, text: string) =>
    page.locator('.mark-text .word', { hasText: new RegExp(`^${text}$`) }).first();
  const listed = (page: Page) => page.locator('.mark-list li').allTextContents();
  const saved = async (page: Page): Promise<MarksFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save my marks')]);
    expect(download.suggestedFilename()).toBe('marks-s07.json');
    return JSON.parse(await readFile(await download.path(), 'utf8'));
  };

  it('marks with the keyboard alone, and saves a file that is read', async () => {
    const made = await open();
    const { page } = made;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(
        'document.activeElement.id || document.activeElement.className || document.activeElement.tagName',
      );
    const tabTo = async (wanted: string) => {
      for (let i = 0; i < 30 && (await focused()) !== wanted; i++) await press('Tab');
      expect(await focused()).toBe(wanted);
    };
    await tabTo('text');
    await page.keyboard.insertText(ARTICLE);
    await tabTo('mark');
    await press('Enter');
    await page.waitForSelector('.mark-text', { timeout: 120_000 });
    await tabTo('mark-text');
    // “Fury”: the first word. Then the body: down, to the line's end, and back over two words.
    await press('Enter');
    await page.keyboard.type('emo');
    await press('Tab');
    await page.keyboard.type('loud');
    await press('Enter');
    expect(await listed(page)).toEqual(['“Fury” emotive words: loud Remove']);
    expect(await focused()).toBe('mark-text');
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'Home');
    const spoken = () => page.locator('.unseen').textContent();
    for (let i = 0; i < 40 && (await spoken()) !== 'ruin'; i++) await press('ArrowRight');
    await press('Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect(await spoken()).toBe('Chosen: Shopkeepers fear ruin');
    await press('Enter');
    await page.keyboard.type('fear');
    await press('Tab', 'Enter');
    await press('ArrowLeft', 'Shift+ArrowRight', 'Escape');
    expect(await page.locator('.mark-box').isVisible()).toBe(false);
    expect(await listed(page)).toEqual([
      '“Fury” emotive words: loud Remove',
      '“Shopkeepers fear ruin” fear words Remove',
    ]);
    await press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Remove the mark “Fury”',
    );
    await press('Enter');
    expect(await listed(page)).toEqual(['“Shopkeepers fear ruin” fear words Remove']);
    for (let i = 0; i < 30 && (await focused()) !== 'INPUT'; i++) await press('Tab');
    await page.keyboard.type('s07');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const text = await readFile(await download.path(), 'utf8');
    const file: MarksFile = JSON.parse(text);
    expect(valid(file)).toBe(true);
    const start = BODY.indexOf('Shopkeepers');
    expect(file).toMatchObject({
      coder: 's07',
      texts: [{ headline: HEADLINE }],
      marks: [
        {
          passage: 'body',
          start,
          end: start + 21,
          words: 'Shopkeepers fear ruin',
          category: 'fear',
          reason: '',
        },
      ],
    });
    await inFolder({ 'a.txt': ARTICLE, 'm/s07.json': text }, async (folder) => {
      const { code, stdout, stderr } = await newsframe(['agree', 'm', '--articles', 'a.txt'], { folder });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('| Shopkeepers fear ruin | 4 | 1 of 1 | fear words 1 |');
    });
    await close(made);
  });

  it('marks by mouse: by drawing over words, by shift, and never from the headline into the body', async () => {
    const made = await open();
    const { page } = made;
    await startMarking(page);
    const box = async (text: string) => (await word(page, text).boundingBox())!;
    const draw = async (from: string, to: string) => {
      const [a, b] = [await box(from), await box(to)];
      await page.mouse.move(a.x + 3, a.y + a.height / 2);
      await page.mouse.down();
      await page.mouse.move(b.x + b.width - 3, b.y + b.height / 2, { steps: 12 });
      await page.mouse.up();
    };
    const shown = () => page.locator('.mark-box strong').textContent();
    await draw('disastrous', 'day');
    expect(await shown()).toBe('“disastrous day”');
    await page.selectOption('.mark-box select', 'emotive');
    await page.fill('.mark-box input', 'too big');
    await page.click('.mark-box .primary');
    await draw('ferry', 'council');
    expect(await shown()).toBe('“ferry”');
    await page.click('.mark-box >> text=Cancel');
    await word(page, 'We').click();
    await word(page, 'boats').click({ modifiers: ['Shift'] });
    expect(await shown()).toBe('“We cannot pay for <b>empty</b> boats”');
    await page.selectOption('.mark-box select', 'certainty');
    await page.click('.mark-box .primary');
    expect(await listed(page)).toEqual([
      '“disastrous day” emotive words: too big Remove',
      '“We cannot pay for <b>empty</b> boats” words of certainty Remove',
    ]);
    expect(await page.locator('.mark-text .own.word').allTextContents()).toContain('disastrous');
    await page.fill('.mark-save input', 's07');
    const file = await saved(page);
    expect(valid(file)).toBe(true);
    for (const { passage, start, end, words } of file.marks) {
      expect((passage === 'body' ? BODY : HEADLINE).slice(start, end)).toBe(words);
    }
    await page.reload();
    await page.click('#mark');
    await page.waitForSelector('.mark-text');
    expect(await listed(page)).toHaveLength(2);
    await page.click('#again');
    await page.click('#delete');
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    await close(made);
  });

  it('marks by touch on a small screen', async () => {
    const made = await open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    const { page } = made;
    await startMarking(page);
    await word(page, 'ruin').tap();
    await page.locator('.mark-box .primary').tap();
    await word(page, 'called').tap();
    await word(page, 'betrayal').tap();
    expect(await page.locator('.mark-box strong').textContent()).toBe('“called the vote a betrayal”');
    await page.selectOption('.mark-box select', 'moral');
    await page.locator('.mark-box .primary').tap();
    expect(await listed(page)).toEqual([
      '“ruin” emotive words Remove',
      '“called the vote a betrayal” right-and-wrong words Remove',
    ]);
    await word(page, 'slammed').tap();
    expect(await page.locator('.mark-box strong').textContent()).toBe('“slammed”');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.locator('.mark-list button').first().tap();
    expect(await listed(page)).toEqual(['“called the vote a betrayal” right-and-wrong words Remove']);
    await close(made);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    const made = await open({ colorScheme });
    const { page } = made;
    expect(await violations(page)).toEqual([]);
    await startMarking(page);
    await word(page, 'disastrous').click();
    await page.click('.mark-box .primary');
    await word(page, 'ruin').click();
    expect(await violations(page)).toEqual([]);
    await page.click('#again');
    await giveFiles(page, classFiles(4));
    await page.waitForSelector('main.agreement', { timeout: 120_000 });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await close(made);
  });

  const HEAD = 'coder,article,line,words,category,reason';
  const classFiles = (size: number) =>
    Array.from({ length: size }, (_, i) => ({
      name: `s${i + 1}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `${HEAD}\ns${i + 1},,,disastrous,emotive,\n${i % 2 === 0 ? `s${i + 1},,,Shopkeepers fear ruin,fear,\n` : ''}`,
      ),
    }));
  const giveFiles = (page: Page, files: ReturnType<typeof classFiles>) =>
    page.setInputFiles('#class-files', files);

  it('takes the files of a class, names the three it cannot use, and reports as the program does', async () => {
    const made = await open();
    const { page } = made;
    await page.fill('#text', ARTICLE);
    await page.click('#add');
    const bad = [
      { name: 's28.json', mimeType: '', buffer: Buffer.from('{"schema"') },
      { name: 's29.csv', mimeType: '', buffer: Buffer.from('') },
      { name: 's30.csv', mimeType: '', buffer: Buffer.from(`${HEAD}\ns30,moon,,craters,fear,\n`) },
    ];
    const files = [...classFiles(27), ...bad];
    await giveFiles(page, files);
    await page.waitForSelector('main.agreement', { timeout: 120_000 });
    const shown = await page.locator('main.agreement').textContent();
    expect(shown).toContain('27 coders marked 41 phrases in 1 text.');
    expect(shown).toContain(
      '14 of 27 marked “Shopkeepers fear ruin” as fear words: what speaks for it, what against?',
    );
    expect(await page.locator('#status').textContent()).toMatch(
      /^s28\.json: .*\ns29\.csv: .*\ns30\.csv: the file is for another text/,
    );
    const line = `getComputedStyle(document.querySelector('.heat-map mark')).borderBottomStyle`;
    expect(await page.evaluate(line)).toBe('solid');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#downloads >> text=CSV'),
    ]);
    const tables = unzipSync(new Uint8Array(await readFile(await download.path())));
    await inFolder(
      {
        'Text 1.txt': `${ARTICLE}\n`,
        ...Object.fromEntries(files.map(({ name, buffer }) => [`m/${name}`, buffer])),
      },
      async (folder) => {
        const { code } = await newsframe(
          ['agree', 'm', '--articles', 'Text 1.txt', '--out', 'out', '--excel'],
          { folder },
        );
        expect(code).toBe(0);
        for (const [name, bytes] of Object.entries(tables)) {
          expect(Buffer.from(bytes).toString(), name).toBe(await readFile(join(folder, 'out', name), 'utf8'));
        }
      },
    );
    expect(Object.keys(tables)).toHaveLength(6);
    await close(made);
  });

  it('runs nothing that a text, a code or a reason brings', async () => {
    const made = await open();
    const { page } = made;
    await page.fill('#text', `${PAYLOADS[0]} said the council\n\n${PAYLOADS.join(' and then ')}`);
    await page.click('#mark');
    await page.waitForSelector('.mark-text', { timeout: 120_000 });
    await word(page, 'council').click();
    await page.fill('.mark-box input', PAYLOADS[8]!);
    await page.click('.mark-box .primary');
    expect(await listed(page)).toEqual([`“council” emotive words: ${PAYLOADS[8]} Remove`]);
    await page.click('#again');
    const row = (coder: string) =>
      `${coder},,,council,"${PAYLOADS[1]!.replaceAll('"', '""')}","${PAYLOADS[8]!.replaceAll('"', '""')}"`;
    const text = [HEAD, row('<b>s1</b>'), row(`"${PAYLOADS[11]!.replaceAll('"', '""')}"`)].join('\n');
    await giveFiles(page, [
      { name: '<img src=x onerror=alert(1)>.csv', mimeType: '', buffer: Buffer.from(text) },
    ]);
    await page.waitForSelector('main.agreement', { timeout: 120_000 });
    expect(await page.evaluate('globalThis.hit')).toBeUndefined();
    expect(await page.locator('main.agreement :is(script, img, svg, iframe, form, b)').count()).toBe(0);
    await close(made);
  });

  it('takes dropped files too, marks the shipped articles without any text, and says when nothing fits', async () => {
    const made = await open();
    const { page } = made;
    await page.click('#mark');
    await page.waitForSelector('.mark-text', { timeout: 120_000 });
    expect(await page.locator('.mark-choice option').count()).toBe(20);
    await page.fill('.mark-save input', 's07');
    await page.click('text=Save my marks');
    expect(await page.locator('.mark-save [role=status]').textContent()).toBe('There is no mark yet.');
    await page.selectOption('.mark-choice select', '3');
    await page.locator('.mark-text .word').first().click();
    await page.click('.mark-box .primary');
    await page.selectOption('.mark-choice select', '5');
    const { texts, marks } = await saved(page);
    expect([texts.length, marks.length, marks[0]?.text]).toEqual([1, 1, texts[0]?.id]);
    await page.click('#again');
    await page.evaluate(
      `{ const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(`${HEAD}\ns1,moon,,craters,fear,\n`)}], 'moon.csv'));
         document.getElementById('class-drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }`,
    );
    await page.locator('#status', { hasText: 'moon.csv' }).waitFor({ timeout: 120_000 });
    expect(await page.locator('#status').textContent()).toContain('the file is for another text');
    expect(await page.locator('#home').isVisible()).toBe(true);
    expect(await page.locator('#texts li').count()).toBe(0);
    await close(made);
  });
});
