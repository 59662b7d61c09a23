/** The look of an agreement report: `AGREEMENT_STYLE` wherever it is shown, `PAGE_STYLE` around it where it stands alone. */

const SHADES = [12, 24, 38, 55].map((share, i) => {
  const shade = `color-mix(in srgb, var(--heat) ${share}%, transparent)`;
  return `.agreement .heat-${i + 1}{background:${shade};border-bottom:${i + 1}px solid var(--heat)}`;
});

export const AGREEMENT_STYLE = [
  '.agreement{--heat:#b8552f;max-width:62rem;margin:0 auto;padding:1rem clamp(1rem,4vw,3rem) 4rem}',
  '@media (prefers-color-scheme:dark){.agreement{--heat:#c76a45}}',
  '.agreement h2{margin:2.2rem 0 .5rem}',
  '.agreement h3{margin:1.4rem 0 .3rem;font-size:1.1rem}',
  '.agreement p,.agreement li{max-width:44rem}',
  '.agreement table{border-collapse:collapse;font-size:.92rem}',
  '.agreement th,.agreement td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}',
  '.agreement .table{overflow-x:auto;margin:.6rem 0}',
  '.heat-map{margin:1rem 0}',
  '.heat-map figcaption{font-size:.9rem;max-width:44rem;margin-bottom:.6rem}',
  '.heat-headline{font-weight:700;font-size:1.2rem}',
  '.heat-body{white-space:pre-wrap;line-height:2;max-width:44rem}',
  '.agreement .heat{color:inherit;padding:0 .05em}',
  '.agreement .heat sup{font-size:.65em;line-height:0;margin-left:.1em}',
  ...SHADES,
  '@media print{.agreement{max-width:none;padding:0}.agreement h2,.agreement h3{break-after:avoid}.agreement tr{break-inside:avoid}.agreement .heat{print-color-adjust:exact}}',
].join('\n');

export const PAGE_STYLE = [
  ':root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1e1d1b;--line:#d8d3c8;--accent:#a3301c}',
  '@media (prefers-color-scheme:dark){:root{--paper:#171716;--ink:#ecebe7;--line:#3b3936;--accent:#ff9b82}}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}',
  ':focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  AGREEMENT_STYLE,
].join('\n');

/** Of PAGE_STYLE, for the page's content security policy; a test holds it to the style. */
export const PAGE_STYLE_HASH = 'sha256-tl5c+oDBk7rxms0u7mhKWjb5dZosUc8G2+iHUTAtAZQ=';
