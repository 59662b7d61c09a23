/** Tells picture credits and captions from prose that merely names an agency. */

const LONGEST = 330;

const AGENCY =
  '(?:Getty(?: Images)?|GETTY IMAGES|Reuters|REUTERS|AFP|AP(?: Photos?| Images)?|Associated Press|EPA|Shutterstock|SHUTTERSTOCK|Alamy|iStock(?:photo)?|Pixabay|Unsplash|Bloomberg|Landov|Flickr|File Photo|Handout|Press Association|Anadolu|Sipa|Rex Features|TASS)';

/** Shapes only a credit has, wherever they stand in the line. */
const CERTAIN = new RegExp(
  [
    '^(?:photo(?:graph)?|picture|image|pic|credit|illustration|file(?: photo)?|caption|photographer|cover|graphic)s?(?: (?:by|copyright|caption|credit|courtesy(?: of)?|from))?\\s*[:|]',
    '^(?:image|media|photo) (?:copyright|caption|source|credit)\\b(?! (?:is|was|has|law|laws|rules|holders?|claims?)\\b)',
    '\\b(?:toggle|hide) caption\\b',
    '^enlarge this image\\b',
    '\\bimage \\d+ of \\d+\\b',
  ].join('|'),
  'i',
);
const NAMED = new RegExp(
  [
    `^(?:AP Photos?|AFP Photo|Getty Images|Reuters photo)\\b`,
    `\\bREUTERS\\s?/\\s?\\p{Lu}`,
    `\\b(?:Photograph|Photographer|[Pp]hoto|PHOTO|Picture|Image|Credit):? ?(?:by )?: ?\\p{Lu}`,
    `\\((?:Photos?|PHOTO|Image|Credit|Picture|Courtesy|Illustration)(?: (?:by|credit|courtesy|of))*:? [^()]*\\)\\.?$`,
    `\\(\\p{Lu}[^()/]{2,40} ?/ ?[^()]{2,40}\\)\\.?$`,
    `[/|] ?(?:File Photo|${AGENCY})(?:\\)?\\.?$|\\s)`,
    `\\bvia (?:${AGENCY}|Wikimedia(?: Commons)?|YouTube|Twitter|Facebook|Instagram)\\)?\\.?$`,
    `^(?:Photos?|Photographs?|Pictures?|Illustrations?|Images?|Graphics?|Cartoons?) (?:by|courtesy(?: of)?) \\p{Lu}`,
    '© ?(?:\\d{4}|\\p{Lu})',
  ].join('|'),
  'u',
);
const AGENCY_AT_END = new RegExp(`(?:^|[\\s(,;–—-])${AGENCY}\\)?\\.?$|^${AGENCY}\\b`, 'u');
const LICENCE = /\b(?:wikimedia commons|creative commons|cc by(?:-[a-z]+)*|public domain)\b/i;
const URL_OR_LICENCE = /https?:\/\/|www\.|\bcc by|\blicen[cs]e\b|\bcreative commons\b/i;
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|said|says|will|would|can|could|did|does|told|made|took|went|reported|wrote|confirmed|asked|refused|declined|sued|won|wins|paid|published|used|allows?)\b/i;
/** Of these every credit has at least one; looking for them is far cheaper than the patterns. */
const SIGNS =
  '/;|;©;hoto;HOTO;mage;MAGE;redit;REDIT;aption;icture;ourtesy;llustration;LLUSTRATION;PIC;COVER;GRAPHIC;FILE;Pic;Cover;File;Graphic;Cartoon;Reuters;REUTERS;Getty;GETTY;AFP;AP;EPA;utterstock;UTTERSTOCK;Alamy;iStock;Pixabay;Unsplash;Bloomberg;Landov;Flickr;ommons;CC BY;ublic domain;Handout;Associated;Press A;Anadolu;Sipa;Rex F;TASS;via '.split(
    ';',
  );

/** A longer line without any of these is prose; a look at single characters is far cheaper than the patterns. */
const SHORT = 110;
const PUNCTUATION = /[/|©(]/;
/** Captions without such a character begin, or end, with what they are. */
const CAPTION_LEAD =
  /^(?:image|media|photo|picture|illustration|file|caption|credit|enlarge|toggle|cover|graphic)/i;

function mayBeCredit(line: string): boolean {
  if (line.length > SHORT && !PUNCTUATION.test(line)) {
    if (
      !CAPTION_LEAD.test(line) &&
      !line.includes('Photo') &&
      !line.includes('Image') &&
      !line.includes(' caption ')
    )
      return false;
  }
  return SIGNS.some((sign) => line.includes(sign));
}

/** Whether a line is a picture's credit or its caption with a credit. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST || !mayBeCredit(line)) return false;
  if (CERTAIN.test(line)) return true;
  const isProse = FINITE_VERB.test(line) && /[.!?]["”’)]?$/.test(line);
  const named = NAMED.exec(line);
  if (named !== null && isProseAfter(line, named.index + named[0].length)) return false;
  if (named !== null)
    return !isProse || /[)\]]\.?$|\bREUTERS ?\/|Photograph(?:er)?:|Photo:|© ?\d{4}/.test(line);
  if (LICENCE.test(line)) return !isProse || URL_OR_LICENCE.test(line.replace(LICENCE, ''));
  if (!AGENCY_AT_END.test(line) || FINITE_VERB.test(line)) return false;
  // A bare agency: the whole line is names, as in "Bloomberg via Getty Images".
  return (
    line.length <= 90 &&
    line.split(/\s+/).every((word) => /^[\p{Lu}\d(/|&–—-]|^(?:via|by|for|and|of)$/u.test(word))
  );
}

/** A credit run together with the first paragraph of the report. */
function isProseAfter(line: string, at: number): boolean {
  return line.length - at > 90 && /[.!?]["”’)]?$/.test(line);
}
