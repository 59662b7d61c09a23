/** Texts that break careless programs; each has the word “shocking” once in its body. */
export const HOSTILE_TEXTS: readonly (readonly [what: string, headline: string, body: string])[] = [
  ['lone surrogates', 'Rain \ud800', 'The \udc00shocking\ud83d rain.'],
  ['NUL', 'Rain\u0000', 'The \u0000shocking\u0000 rain.'],
  ['right to left', 'مطر في Vellhaven', 'قال النهر ارتفع. The shocking \u202erain\u202c. שלום'],
  ['emoji', 'Rain 👩‍👩‍👧‍👦🏳️‍🌈', '🌊 The shocking 🇳🇴 rain 🙂.'],
  [
    'names of the language',
    '__proto__ constructor toString',
    'The __proto__ constructor made a shocking toString of hasOwnProperty and valueOf.',
  ],
  [
    'Markdown and HTML',
    '# Rain <script>alert(1)</script>',
    '| a | b |\n|---|---|\n```\nThe [shocking](javascript:alert(1)) **rain** <img src=x onerror=alert(1)>',
  ],
  ['formulas', '=HYPERLINK("http://x")', '@SUM(A1) +1 -1 The shocking rain.'],
];
