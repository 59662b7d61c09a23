/** The report of one shipped story in a real browser, opened as a file. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsframe } from '../src/cli/terminal.ts';
import { hasBrowser, launch, violations, type Watched, watched } from './browser.ts';

const SHIPPED = fileURLToPath(new URL('../../corpus/articles/ossel-summit', import.meta.url));
/** The Bellman’s article. */
const ARTICLE = '#a4';

describe.skipIf(!hasBrowser)('the HTML report', { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsframe-browser-'));
    const ran = await newsframe(['run', SHIPPED, '--format', 'html', '--out', folder]);
    expect(ran.code).toBe(0);
    address = pathToFileURL(join(folder, 'report.html')).href;
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (hash: string, options = {}): Promise<Watched> => {
    const made = await watched(browser, options);
    await made.page.goto(address + hash);
    return made;
  };
  const close = async ({ page, faults }: Watched) => {
    expect(faults).toEqual([]);
    await page.context().close();
  };
  const visibleViews = (page: Page) =>
    page.locator('.view:visible').evaluateAll((views) => views.map(({ id }) => id));

  /** The address changes at once, the view a moment later. */
  const views = (page: Page) => expect.poll(() => visibleViews(page), { timeout: 10_000 });

  it('shows one view at a time, moved by links and by the address', async () => {
    const made = await open('');
    await views(made.page).toEqual(['overview']);
    await made.page.click('.headline-list a.outlet >> nth=0');
    await views(made.page).toEqual([expect.stringMatching(/^a\d+$/)]);
    await made.page.click('nav >> text=Method and limits');
    await views(made.page).toEqual(['method']);
    await made.page.goBack();
    await views(made.page).toEqual([expect.stringMatching(/^a\d+$/)]);
    await close(made);
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(['#overview', '#story-s1', ARTICLE, '#method'])('%s has nothing axe objects to', async (hash) => {
      const made = await open(hash, { colorScheme });
      expect(await violations(made.page)).toEqual([]);
      await close(made);
    });

    it('a card, the list of marks and the form for a mark have nothing axe objects to', async () => {
      const made = await open(ARTICLE, { colorScheme });
      await made.page.click(`${ARTICLE} >> text=List all marks`);
      await made.page.click(`${ARTICLE} >> text=Add a mark …`);
      await made.page.locator(`${ARTICLE} .text a.m`).first().click();
      expect(await made.page.locator('.card').isVisible()).toBe(true);
      expect(await violations(made.page)).toEqual([]);
      await close(made);
    });
  });

  it('shows what a reader’s own list finds, with its card and a filter, apart from the marks', async () => {
    const list = join(folder, 'own.csv');
    await writeFile(list, 'term,category\ntelephone*,lines: open\nshowdown,verdicts\n<b>x</b>,<i>x</i>\n');
    const out = join(folder, 'own');
    expect(
      (await newsframe(['run', SHIPPED, '--lexicon', list, '--format', 'html', '--out', out])).code,
    ).toBe(0);
    const made = await watched(browser);
    const { page } = made;
    await page.goto(pathToFileURL(join(out, 'report.html')).href);
    expect(await page.locator('#overview').textContent()).toContain('lines: open (own.csv)');
    const counts = () => page.locator(`${ARTICLE} .kinds tbody >> nth=0`).textContent();
    await page.goto(address + ARTICLE);
    const without = await counts();
    await page.goto(pathToFileURL(join(out, 'report.html')).href + ARTICLE);
    expect(await counts()).toBe(without);
    const finds = page.locator(`${ARTICLE} .m.f-own`);
    expect(await finds.count()).toBeGreaterThan(0);
    await finds.first().click();
    const card = page.locator('.card');
    expect(await card.textContent()).toMatch(
      /“?telephone”?: lines: open · your list.*Entry telephone\* · own\.csv/s,
    );
    expect(await card.locator('.overrule').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // One phrase that newsframe marks too: one mark, both reasons, and only the mark can be rejected.
    const both = page.locator(`${ARTICLE} .notes > li:has(.own-list):has(.why:not(.own-list))`);
    expect(await both.count()).toBeGreaterThan(0);
    await page.uncheck(`${ARTICLE} [data-filter="c:own own.csv/lines: open"]`);
    expect(await finds.first().evaluate((mark) => mark.classList.contains('off'))).toBe(true);
    await close(made);
  });

  it('can fail: an image without a text is told', async () => {
    const made = await open('#overview');
    await made.page.evaluate('document.querySelector("h1").append(document.createElement("img"))');
    expect((await violations(made.page)).join()).toContain('image-alt');
    await close(made);
  });

  it.each([360, 1280, 1920])('needs no scrolling to the side at %i pixels', async (width) => {
    for (const hash of ['#overview', '#story-s1', ARTICLE, '#method']) {
      const made = await open(hash, { viewport: { width, height: 800 } });
      expect(await made.page.evaluate('document.documentElement.scrollWidth'), hash).toBeLessThanOrEqual(
        width,
      );
      await close(made);
    }
  });

  it('opens a card on hover, focus and tap, with who, why, wording and entry', async () => {
    const made = await open(ARTICLE, { hasTouch: true });
    const { page } = made;
    const mark = page.locator(`${ARTICLE} .text a.m`).first();
    const card = page.locator('.card');
    await mark.hover();
    await expect.poll(() => card.isVisible()).toBe(true);
    for (const part of ['outlet’s own words', 'Could read:', 'Entry '])
      expect(await card.textContent()).toContain(part);
    await page.mouse.move(5, 5);
    await expect.poll(() => card.isVisible()).toBe(false);
    await mark.focus();
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await mark.tap();
    expect(await card.isVisible()).toBe(true);
    await page.locator('.card .close').click();
    expect(await card.isVisible()).toBe(false);
    await close(made);
  });

  it('is worked with the keyboard alone', async () => {
    const made = await open('');
    const { page } = made;
    const active = () => page.evaluate('document.activeElement.outerHTML.slice(0, 60)') as Promise<string>;
    await page.keyboard.press('Tab');
    expect(await active()).toContain('class="skip"');
    for (let i = 0; i < 60 && !(await active()).includes('class="outlet"'); i += 1)
      await page.keyboard.press('Tab');
    expect(await active()).toContain('class="outlet"');
    await page.keyboard.press('Enter');
    expect(await visibleViews(page)).toEqual([expect.stringMatching(/^a\d+$/)]);
    expect(await active()).toContain('<h1');
    await page.keyboard.press('n');
    await page.goto(address + ARTICLE);
    await page.locator(`${ARTICLE} .text a.m`).first().focus();
    const before = await active();
    await page.keyboard.press('j');
    expect(await active()).toContain('class="m ');
    expect(await active()).not.toBe(before);
    await page.keyboard.press('k');
    expect(await active()).toBe(before);
    await page.keyboard.press('Enter');
    expect(await active()).toContain('class="close"');
    await page.keyboard.press('Escape');
    expect(await active()).toBe(before);
    await close(made);
  });

  it('filters by kind, strength and voice', async () => {
    const made = await open(ARTICLE);
    const { page } = made;
    const shown = () => page.locator(`${ARTICLE} .text a.m:not(.off)`).count();
    const all = await shown();
    const hint = page.locator(`${ARTICLE} tr[data-kind="implicature"] input`);
    await hint.uncheck();
    expect(await shown()).toBeLessThan(all);
    expect(await page.locator(`${ARTICLE} .text a.m:not(.off)[data-tag="hint"]`).count()).toBe(0);
    await hint.check();
    expect(await shown()).toBe(all);
    for (const strength of ['1', '2', '3'])
      await page.locator(`${ARTICLE} [data-filter="s:${strength}"]`).uncheck();
    expect(await shown()).toBe(0);
    for (const strength of ['1', '2', '3'])
      await page.locator(`${ARTICLE} [data-filter="s:${strength}"]`).check();
    await page.locator(`${ARTICLE} [data-filter="v:outlet"]`).uncheck();
    const others = await shown();
    expect(others).toBeGreaterThan(0);
    expect(await page.locator(`${ARTICLE} .text a.m.v-outlet:not(.off)`).count()).toBeLessThan(
      all - others + 1,
    );
    await close(made);
  });

  it('can be read clean first', async () => {
    const made = await open('#overview');
    const { page } = made;
    await page.click('text=Clean first');
    await page.evaluate(`location.hash = '${ARTICLE}'`);
    const mark = page.locator(`${ARTICLE} .text a.m`).first();
    const line = () =>
      page.evaluate(`getComputedStyle(document.querySelector('${ARTICLE} .text a.m')).textDecorationLine`);
    expect(await line()).toBe('none');
    await mark.hover();
    expect(await page.locator('.card').isVisible()).toBe(false);
    await page.click(`${ARTICLE} >> text=Read it clean`);
    expect(await line()).toBe('underline');
    await close(made);
  });

  it('hides the outlets until they are revealed', async () => {
    const made = await open('#overview');
    const { page } = made;
    const names = [
      'The Bellman',
      'Norian Sentinel',
      'The New Furrow',
      'Pellmarsh Lantern',
      'Continental Press Agency',
    ];
    const text = async () =>
      (await page.evaluate(
        '[document.body.innerText, ...[...document.querySelectorAll("[aria-label]")].map(e => e.getAttribute("aria-label")), ...[...document.querySelectorAll("option")].map(e => e.textContent)].join("\\n")',
      )) as string;
    const before = await text();
    expect(names.filter((name) => !before.includes(name))).toEqual([]);
    await page.click('text=Blind');
    const blind = await text();
    expect(names.filter((name) => blind.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
    expect(blind).toContain('Outlet A');
    await page.click('text=Blind');
    expect(await text()).toBe(before);
    await close(made);
  });

  it('lets a reader reject and add marks; counts follow, all can be taken back and exported', async () => {
    const made = await open(ARTICLE);
    const { page } = made;
    const count = () => page.locator(`${ARTICLE} tr[data-kind="label"] [data-count="own"]`).textContent();
    const overview = () => page.locator('[data-total="a4"]').textContent();
    const [labels, total] = [await count(), await overview()];
    const marks = Number(/\((\d+) marks\)/.exec(total ?? '')?.[1]);
    const mark = page.locator(`${ARTICLE} .text a.m[data-tag="label"]`).first();
    await mark.click();
    await page.click('.card >> text=Reject this mark …');
    await page.fill('.card input', 'It is his usual title, =1+1');
    await page.click('.card >> button:has-text("Reject")');
    expect(Number(await count())).toBe(Number(labels) - 1);
    expect(await overview()).toBe(`${total}; ${marks - 1} after your changes`);
    expect(await mark.getAttribute('class')).toContain('rejected');

    await page.click(`${ARTICLE} >> text=Add a mark …`);
    await page.fill('form.add input >> nth=0', 'no such words here');
    await page.fill('form.add input >> nth=1', 'Because it judges');
    await page.click('form.add >> text=Add');
    expect(await page.locator('form.add [role=status]').textContent()).toContain(
      'do not stand in this article',
    );
    await page.fill('form.add input >> nth=0', 'three gruelling hours');
    await page.click('form.add >> text=Add');
    expect(await page.locator(`${ARTICLE} .m.added`).textContent()).toBe('three gruelling hours');
    expect(await overview()).toBe(`${total}; ${marks} after your changes`);

    await page.reload();
    expect(await page.locator(`${ARTICLE} .m.added`).textContent()).toBe('three gruelling hours');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`${ARTICLE} >> text=Save all changes as CSV`),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('kind,article,passage,start,end,text,category,strength,voice,reason');
    expect(csv).toContain('rejected,');
    expect(csv).toContain('three gruelling hours');

    await page.click(`${ARTICLE} >> text=Restore all marks of this article`);
    expect(await count()).toBe(labels);
    expect(await overview()).toBe(total);
    expect(await page.locator(`${ARTICLE} .m.added, ${ARTICLE} .m.rejected`).count()).toBe(0);
    await close(made);
  });

  it('sets two tellings side by side, with links between what they share', async () => {
    const made = await open('#story-s1');
    const { page } = made;
    const story = page.locator('#story-s1');
    expect(await story.locator('.pair-column').count()).toBe(2);
    await story.locator('select').first().selectOption({ label: 'Norian Sentinel' });
    await story.locator('select').last().selectOption({ label: 'The New Furrow' });
    expect(await story.locator('.pair-column').first().textContent()).toContain('Norian Sentinel');
    const shared = story.locator('.shared > li:visible');
    expect(await shared.count()).toBeGreaterThan(1);
    expect(await shared.first().textContent()).toContain('different words in quotation marks');
    expect(await shared.first().locator('.differs:visible').allTextContents()).toEqual(['will', 'may']);
    await story.locator('.pair-column button.number').first().click();
    await expect
      .poll(() => story.locator('.pair-column').last().locator('.found').count())
      .toBeGreaterThan(0);
    expect(await story.locator('.only-here').count()).toBeGreaterThan(0);
    await close(made);
  });

  it('prints the view that is shown, marks with their notes', async () => {
    const made = await open(ARTICLE);
    const { page } = made;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator(`${ARTICLE} .all-notes`).isVisible()).toBe(true);
    expect(await page.locator('#a3').isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    await close(made);
  });

  it('moves nothing for readers who asked for stillness', async () => {
    const made = await open('#overview', { reducedMotion: 'reduce' });
    const moving = `[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || s.transitionDuration !== '0s' || s.scrollBehavior === 'smooth' }).length`;
    expect(await made.page.evaluate(moving)).toBe(0);
    await close(made);
  });
});
