import type { Agreement } from '../../agreement/data.ts';
import { fromMarkdown, h, serialisePage } from '../formats/html/nodes.ts';
import { heatMap } from './heat-map.ts';
import { markedIn } from './marked.ts';
import { sections } from './sections.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './style.ts';

/** Nothing may be loaded or run; the page's own style only. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** agreement.html: the Markdown report with the texts shaded by the class's marks. Stands alone, without a script. */
export function agreementHtml(agreement: Agreement): string {
  const { before, after } = sections(agreement);
  const texts = agreement.texts.flatMap((text, i) => {
    const [heading, size, ...table] = markedIn(agreement, i);
    const heat = agreement.heat.find((one) => one.text === text.id);
    return [
      ...fromMarkdown([heading!, size!]),
      ...(heat === undefined || heat.coders === 0 ? [] : [heatMap(text, heat)]),
      ...fromMarkdown(table),
    ];
  });
  return serialisePage(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', {}, 'How a class marked the news'),
        h('style', {}, PAGE_STYLE),
      ),
      h(
        'body',
        {},
        h(
          'main',
          { class: 'agreement' },
          ...fromMarkdown(before),
          h('h2', {}, 'What the class marked'),
          ...texts,
          ...fromMarkdown(after),
        ),
      ),
    ),
  );
}
