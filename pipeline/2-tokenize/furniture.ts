/**
 * Page furniture: lines of a page that are not part of the report (teasers, credits, source lines, prompts).
 * They stay in the text with their offsets, and no score counts them.
 *
 * Each kind has lead phrases that decide alone and weaker signs that add up, as in jusText-like line
 * classifiers but for text without markup. Three points make furniture.
 */
import type { Furniture, FurnitureKind, Span } from '../types.ts';

interface LineRule {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  /** Lines longer than this are prose, whatever they begin with. */
  readonly longest: number;
}

const SPEECH = /[“"][^”"]{3,}[,.?!][”"]\s+\S+(?:\s+\S+){0,4}\s+(?:said|says|added|told|asked|wrote)\b/;

const RULES: readonly LineRule[] = [
  {
    kind: 'teaser',
    longest: 220,
    pattern:
      /^[-–—*•>#[(\s]*(?:READ (?:MORE|ALSO|NEXT)|JUST IN|DON['’]T MISS|SEE (?:ALSO|MORE)|ALSO READ|RELATED|MORE|WATCH(?: (?:LIVE|NOW|MORE))?|LISTEN|LIVE|BREAKING|EXCLUSIVE|TRENDING|REVEALED|INSIGHT|ANALYSIS|OPINION|COMMENT|PHOTOS?|VIDEO|GALLERY|PICTURES|IN PICTURES|MUST READ|ALSO ON [A-Z][\w ]{1,24}|STORY CONTINUES(?: BELOW)?|SLIDESHOW|EXPLAINER|EXPLAINED|QUIZ|POLL|RECOMMENDED|MOST READ|UP NEXT|FROM THE ARCHIVE)\b\s*(?:[:|–—-]|$)/,
  },
  {
    kind: 'teaser',
    longest: 220,
    pattern:
      /^[-–—*•>#[(\s]*(?:read (?:more|also|next|the full)|see also|also read|don['’]t miss|also on [\w ]{2,24}|related(?: (?:story|stories|coverage|article|articles|links?))?|more(?: on this| from [\w ]{2,24})?|watch|listen|in pictures|photos?|video|you may also like|recommended(?: for you)?|up next)\s*(?:[:|]|\.{3}$|$)/i,
  },
  {
    kind: 'teaser',
    longest: 90,
    pattern:
      /^(?:story continues|story continued|continue reading|article continues|scroll down|slideshow|loading|close|play video|\[?pullquote\]?|ad|advertisement|advertising|sponsored)\b[^.!?]{0,60}[.…:]*$/i,
  },
  {
    kind: 'related',
    longest: 80,
    pattern:
      /^(?:related (?:news|articles?|stories|topics|content|coverage|reading|links)|more (?:from|on|stories|news|top stories)\b[^.!?]*|you may also like|recommended(?: for you| reading| stories)?|top stories|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|trending(?: now| stories)?|also in the news|in other news|read next|what to read next|popular (?:now|stories))\s*:?$/i,
  },
  {
    kind: 'social',
    longest: 320,
    pattern:
      /^[-–—*•(\s]*(?:sign up (?:for|to|here|now|today)|subscribe(?: to| now| today| here|$)|follow (?:us|me|@)|follow \S+(?: \S+){0,3} on (?:twitter|facebook|instagram|x)\b|share this|share (?:on|via|tweet)|join us on|join (?:our|the) (?:newsletter|conversation|discussion|mailing list|whatsapp)|get (?:our|the) \S+(?: \S+){0,6} (?:newsletters?|inbox|app)|get (?:all )?(?:our|the) latest|like us on|download (?:our|the) (?:free )?app|click here|tap here|support our (?:work|journalism|reporting)|have (?:a story|you got a story|a tip|you been affected)|got a (?:story|tip)|send (?:us )?your (?:story|stories|tips|comments)|email (?:us|the newsroom)|contact us|listen to article|to comment on this|(?:this is |you can )?(?:our|the) (?:daily|weekly|morning|evening) (?:newsletter|briefing)|by signing up|want (?:more|\S+ \S+ first)\b.*\b(?:inbox|sign up)|(?:our |the )?(?:free )?(?:daily |weekly )?newsletters?\s*[:–-])/i,
  },
  {
    kind: 'legal',
    longest: 420,
    pattern:
      /(?:^(?:copyright\b|©|\(c\) ?\d{4})|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)|^(?:terms (?:of|and)|privacy policy|cookie|we use cookies|this (?:site|website) uses cookies|this article (?:is more than|was (?:originally )?(?:published|amended))|this material may not|the (?:views|opinions) expressed\b))/i,
  },
  {
    kind: 'source',
    longest: 120,
    pattern: /^(?:sources?|via|originally published (?:by|on|in|at)|first published (?:by|on|in|at)|this (?:story|article) (?:first|originally) appeared)\s*:?\s+\S+/i,
  },
  {
    kind: 'source',
    longest: 60,
    pattern: /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|co|uk|us|info|news|eu|io|tv|example|[a-z]{2})(?:\/\S*)?$/i,
  },
  {
    kind: 'byline',
    longest: 140,
    pattern:
      /^(?:by[:\s]+(?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|and|&|of|de|van|von|for|in|the|at)|,){0,12}$|(?:written|reporting|additional reporting|reported|editing|edited|compiled|photographs?|graphics?) by\b.{0,110}$|(?:published|updated|last (?:updated|modified)|posted|modified|first published)\b[\s:]*(?:on |at |by )?.{0,12}\d.{0,60}$|\d{1,2}[:.]\d\d\s*(?:am|pm|gmt|bst|et|est|cet)?\b.{0,40}$)/iu,
  },
  {
    kind: 'wire',
    longest: 160,
    pattern:
      /^[(\s]*(?:(?:the )?\p{Lu}[\p{L}.&’' ]{1,50} contributed to this (?:report|story|article)|contributing:|with (?:reporting|files|additional reporting|agency (?:reports?|material)) (?:by|from)\b|\(?(?:ap|reuters|afp|upi|pa|dpa)\)?$|reporting (?:for )?this story)/iu,
  },
];

const CREDIT =
  /(?:\b(?:getty|reuters|afp|epa|ap photo|shutterstock|alamy|wikimedia commons|creative commons|cc by(?:-[a-z]+)*|pixabay|unsplash|istock|file photo|handout|press association)\b|©|^(?:photo(?:graph)?s?|picture|image|pic|credit|illustration|file|caption)s?(?: (?:by|copyright|caption|credit|courtesy(?: of)?|from|shows?))?\s*[:|]|^(?:image|media) (?:copyright|caption)\b|^(?:photo(?:graph)?|picture|illustration|image)s? (?:by|courtesy)\b|\bvia (?:flickr|wikimedia|youtube|twitter|facebook|instagram)\b|\btoggle caption\b|^enlarge this image\b|\bphoto(?:graph)?s? by\b)/i;
const URL_OR_LICENCE = /https?:\/\/|www\.|\bcc by|\blicen[cs]e\b|\bcreative commons\b/i;
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|said|says|will|would|can|could|did|does|told|made|took|went)\b/i;

/** A place and an agency in front of the first sentence: "VELLHAVEN (CPA) —". */
const DATELINE = /^(?:\p{Lu}[\p{Lu}’'.-]+(?:[ ,]+\p{Lu}[\p{L}.’'-]*){0,6}\s*)?\((?:\p{Lu}{2,6}|Reuters|Bloomberg)\)\s*[-–—]+\s*|^\p{Lu}{3}[\p{Lu}’'.-]*(?:[ ,]+\p{Lu}[\p{L}.’'-]*){0,5}\s+[–—]\s+/u;

/** Finds page furniture among paragraphs, in order. The rest of a "Related" block goes with its heading. */
export function findFurniture(text: string, paragraphs: readonly Span[]): readonly Furniture[] {
  const found: Furniture[] = [];
  let inRelated = false;
  for (let i = 0; i < paragraphs.length; i += 1) {
    const { start, end } = paragraphs[i]!;
    const line = text.slice(start, end);
    const kind = kindOf(line);
    if (inRelated && kind === undefined && (line.length >= 160 || /[.!?]["”’]?$/.test(line))) inRelated = false;
    if (kind === 'related') inRelated = true;
    const as = kind ?? (inRelated ? 'related' : undefined);
    if (as !== undefined) found.push({ start, end, text: line, kind: as });
    else if (found.every((f) => f.kind !== 'dateline')) {
      const dateline = i < 4 ? DATELINE.exec(line)?.[0] : undefined;
      if (dateline !== undefined) {
        const to = start + dateline.trimEnd().length;
        found.push({ start, end: to, text: text.slice(start, to), kind: 'dateline' });
      }
    }
  }
  return found;
}

function kindOf(line: string): FurnitureKind | undefined {
  if (line.length > 420) return undefined;
  for (const rule of RULES) {
    if (line.length <= rule.longest && rule.pattern.test(line) && !SPEECH.test(line)) return rule.kind;
  }
  return isCredit(line) ? 'credit' : undefined;
}

function isCredit(line: string): boolean {
  const lead = CREDIT.exec(line);
  if (lead === null || line.length > 330) return false;
  let points = lead.index === 0 ? 3 : 2;
  if (URL_OR_LICENCE.test(line)) points += 2;
  if (!/[.!?]["”’)]?$/.test(line)) points += 1;
  if (line.length <= 90) points += 1;
  if (FINITE_VERB.test(line)) points -= 2;
  if (/[.!?]\s+\p{Lu}/u.test(line)) points -= 1;
  return points >= 4 || (lead.index === 0 && points >= 3);
}
