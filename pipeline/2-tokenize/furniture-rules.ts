/** The shapes of page furniture, one rule a shape. Patterns are anchored wherever they can be: they run on every line. */
import type { FurnitureKind } from '../types.ts';

export interface FurnitureRule {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  /** Lines longer than this are prose, whatever they begin with. */
  readonly longest: number;
  /** Texts of which the line must contain one; spares the pattern most lines. Quickest with a rare first letter. */
  readonly containing?: readonly string[];
  /** Set when a report may begin with the same words: a line in which somebody says something is prose then. */
  readonly unlessSaid?: true;
  /** Set when a full stop at the end shows that the words only introduce a sentence of the report. */
  readonly unlessSentence?: true;
}

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    // A gallery comes as one line, all captions behind each other.
    kind: 'credit',
    longest: Number.POSITIVE_INFINITY,
    containing: ['Hide Caption'],
    pattern: /\bHide Caption \d+ of \d+\b/,
  },
  {
    kind: 'teaser',
    longest: 220,
    pattern:
      /^[-–—*•⦁>#[(\s]*(?:READ (?:MORE|ALSO|NEXT|THIS)|JUST (?:IN|WATCHED)|DON['’]T MISS|SEE (?:ALSO|MORE)|ALSO READ|RELATED|MORE|WATCH(?: (?:LIVE|NOW|MORE))?|LISTEN|TRENDING|PHOTOS|VIDEO|GALLERY|PICTURES|IN PICTURES|MUST (?:READ|WATCH)|STORY CONTINUES(?: BELOW)?|SLIDESHOW|EXPLAINER|QUIZ|POLL|RECOMMENDED|MOST READ|UP NEXT|FROM THE ARCHIVE)\b(?:\s*[:|]|\s+[–—-]|[–—]|$)/,
  },
  {
    kind: 'teaser',
    longest: 220,
    unlessSentence: true,
    pattern:
      /^[-–—*•⦁>#[(\s]*(?:LIVE|BREAKING|EXCLUSIVE|REVEALED|INSIGHT|ANALYSIS(?:\/OPINION)?|OPINION|COMMENT(?:ARY)?|EXPLAINED|ALSO ON [A-Z][\w ]{1,24})\b(?:\s*[:|]|\s+[–—-]|[–—]|$)/,
  },
  {
    kind: 'teaser',
    longest: 220,
    pattern:
      /^[-–—*•⦁>#[(\s]*(?:read (?:more|also|next|the full (?:story|article|report))|see also|also read|don['’]t miss|also on [\w ]{2,24}|related(?: (?:story|stories|coverage|article|articles|links?))?|more(?: on this)?|full coverage|watch|listen|in pictures|photos|video|you may also like|recommended(?: for you)?|up next)\s*(?:[:|]|\.{3}|…|$)|^more from [\w ]{2,24}\s*[:|]/i,
  },
  {
    kind: 'teaser',
    longest: 220,
    containing: ['Read more'],
    pattern: /^[^.!?]{8,}[^.!?:;,–—-]['’”"]? Read more$/,
  },
  {
    kind: 'social',
    longest: 1500,
    unlessSaid: true,
    containing: ['ign Up', 'ign up', 'ign-up', 'aptcha', 'APTCHA'],
    pattern:
      /\bInvalid e-?mail address\b|\b[Vv]erify (?:that )?you['’]?(?: a)?re not a robot\b|\byou (?:can|may) unsubscribe at any time\b|\bprotected by re-?captcha\b|\bsign[- ]up\b.*(?:\bunsubscribe\b|\bby signing up,? you agree\b)/i,
  },
  {
    kind: 'teaser',
    longest: 320,
    containing: ['Listen ·'],
    pattern: /\bListen · ?\d+:\d\d(?: \d+:\d\d)?$/,
  },
  { kind: 'teaser', longest: 220, containing: ['More Videos'], pattern: /\bReplay More Videos\b/ },
  {
    kind: 'teaser',
    longest: 220,
    pattern: /^(?:Play Video \d|Media playback is unsupported|READ MORE ABOUT [A-Z])/,
  },
  {
    kind: 'teaser',
    longest: 90,
    pattern:
      /^[([]?(?:(?:story|article) (?:continues|continued)(?: (?:below|after|on)\b[^.!?]{0,40})?|continue reading[^.!?]{0,50}|scroll down(?: (?:for|to)\b[^.!?]{0,40})?|slideshow(?: \(\d+ images?\))?|loading|close|photo|video|play video|pullquote|(?:ad|advertisement|advertising|sponsored(?: content)?)(?: (?:ad|advertisement|continue reading[^.!?]{0,40}|feedback))*)[)\]]?[.…:]*$/i,
  },
  { kind: 'teaser', longest: 200, pattern: /^CLOSE \p{Lu}\p{Ll}|^ADVERTISEMENT (?:Thanks|Continue|Skip)\b/u },
  {
    kind: 'related',
    longest: 60,
    pattern:
      /^(?:related (?:news|articles?|stories|topics|content|coverage|reading|links)|more (?:from|on|stories|news|top stories)\b(?: [^.!?:,]*)?|you may also like|recommended(?: for you| reading| stories)?|top stories|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|trending(?: now| stories)?|also in the news|in other news|read next|what to read next|popular (?:now|stories))\s*:?$/i,
  },
  {
    kind: 'social',
    longest: 320,
    unlessSaid: true,
    pattern:
      /^[-–—*•⦁([>\s]*(?:sign up (?:for|to|here|now|today)\b|subscribe(?: to\b| now\b| today\b| here\b|$)|follow (?:us|me|@)|follow \S+(?: \S+){0,4} (?:on (?:twitter|facebook|instagram|x)\b|at (?:https?:|www\.|twitter\.))|(?:read or )?share this(?: (?:story|article|post|page|with)\b|:|$)|share (?:on|via|tweet)\b|join us on|join (?:our|the) (?:newsletter|conversation|discussion|mailing list|whatsapp)|get (?:our|the) \S+(?: \S+){0,6} (?:newsletters?|inbox|app)\b|get (?:all )?(?:our|the) latest (?:news|stories|headlines|analysis|on)\b|get news from|like us on|like what you['’]re reading|download (?:our|the) (?:\S+ ){0,4}app\b|stay up to date with|click (?:here|for more|to (?:get|hear|listen|watch|read|subscribe))|tap here|support (?:our|(?:\S+ ){0,2}\S+['’]s) (?:\S+ )?(?:work|journalism|reporting|coverage)|support \S+ journalism|have (?:a story|you got a story|a tip|you been affected)|got a (?:story|tip)|send (?:us |letters|tips|your (?:story|stories|tips|comments))|e-?mail (?:us|tips|the newsroom)|contact us|listen to (?:article|this article)|to comment on this|this is our (?:daily|weekly|morning|evening) (?:newsletter|briefing)|by signing up|thank you for (?:signing up|subscribing)|want (?:more|\S+ \S+ first)\b.*\b(?:inbox|sign up)|(?:our |the )?(?:free )?(?:daily |weekly )?newsletters?\s*[:–-]|facebook twitter\b|newsletter sign[- ]?up\b|get breaking news (?:alerts|updates)|interested in [^?]{2,50}\? add |watch the latest (?:videos?|news)\b(?: (?:at|on)\b.*)?[.]?$|please include a (?:contact|phone|telephone) number|(?:something to consider )?if you (?:enjoyed|liked) this (?:article|story|post|piece)|visit \S+(?: \S+){0,3}['’]s? (?:homepage|website) for)/i,
  },
  {
    kind: 'social',
    longest: 260,
    unlessSaid: true,
    containing: ['inbox', 'ign', 'IGN', 'lick', 'LICK', 'ubscribe', 'UBSCRIBE', 'podcast'],
    pattern:
      /\b(?:delivered|straight|direct(?:ly)?|sent|right) (?:\S+ )?to your inbox\b|\bby signing up,? you agree\b|\bsign up (?:here|for (?:our|the) (?:\S+ ){0,3}newsletters?|to our (?:\S+ ){0,3}newsletters?)\b|\b(?:click here|sign up here|subscribe here|subscribe now)[.!\])]*$|\bsubscribe (?:to|on) (?:\S+ ){0,6}(?:podcasts?|newsletters?|itunes|spotify|youtube)\b|\bon our (?:daily|weekly) (?:\S+ )?podcast\b/i,
  },
  { kind: 'legal', longest: 420, pattern: /^(?:copyright\s*(?:\d{4}|©|\(c\)|:|$)|©|\(c\) ?\d{4})/i },
  { kind: 'legal', longest: 80, pattern: /^Copyright (?:by )?(?:[tT]he )?(?:\p{Lu}[\p{L}&.’']* ?){1,5}$/u },
  {
    kind: 'legal',
    longest: 420,
    pattern: /^content (?:created|produced|provided) by .{3,80} is available without charge\b/i,
  },
  {
    kind: 'legal',
    longest: 420,
    containing: ['ights reserved', 'ights Reserved', 'IGHTS RESERVED'],
    pattern: /\brights reserved\b/i,
  },
  {
    kind: 'legal',
    longest: 420,
    containing: ['may not be '],
    pattern:
      /\b(?:material|content|story|article|copy) may not be (?:published|reproduced|redistributed|copied|in its final form)/i,
  },
  {
    kind: 'legal',
    longest: 420,
    unlessSaid: true,
    pattern:
      /^[-–—*•⦁([\s]*(?:terms (?:of (?:use|service)|and conditions)\s*(?:[|.:&]|apply|and\b|$)|privacy (?:policy|notice)\s*(?:[|.:&]|and\b|$)|cookie (?:policy|notice|settings|preferences)|we use cookies|this (?:web)?site uses cookies|(?:update: )?this (?:article|story|post|report|piece|page) (?:is more than|is from the archive|was (?:first |last |originally )?(?:published|amended|updated|corrected)|has been (?:updated|corrected|amended))|this is a rush transcript|the (?:views|opinions) expressed\b.*\b(?:own|author|authors|writer|solely|necessarily)\b|(?:editor['’]?s['’]? note|correction|clarification)\s*:)/i,
  },
  {
    kind: 'source',
    longest: 140,
    unlessSaid: true,
    pattern:
      /^[-–—*•⦁([\s]*(?:sources?\s*[:|]\s*\S|via:\s|via @\w|online:\s*https?:|(?:originally|first) (?:published|appeared|posted) (?:by|on|in|at)\b|this (?:story|article|piece|column|post) (?:was )?(?:first|originally) (?:appeared|published|posted|ran)\b)/i,
  },
  {
    kind: 'source',
    longest: 60,
    pattern:
      /^(?:https?:\/\/\S+|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|co|uk|us|info|news|eu|io|tv|example|[a-z]{2})(?:\/\S*)?)$/i,
  },
  {
    kind: 'byline',
    longest: 140,
    pattern:
      /^(?:By|BY|by)[:\s]+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}.’'-]*(?:,?\s+(?:\p{Lu}[\p{L}.’'-]*|and|&|of|de|van|von|for|in|the|at))*(?:[,|]?\s+(?:\S+@\S+|@\w+|(?:political |senior |chief |staff )?(?:reporter|correspondent|editor|writer|columnist)))?$|^[([]?(?:Written|Reporting|Additional reporting|Reported|Editing|Edited|Compiled|Photographs?|Graphics?|Analysis|Words) by:? \p{Lu}.{0,110}$/u,
  },
  {
    kind: 'byline',
    longest: 110,
    pattern:
      /^[([]?(?:(?:original )?(?:story )?(?:first )?published|(?:last )?updated|last modified|posted|modified)\b[\s:]*(?:(?:on|at) )*(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?) ?[\d,]|\d{1,2}[:.]\d\d\b|\d{1,4}[/.-]\d{1,2}[/.-]\d|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d+ (?:second|minute|min|hour|hr|day|week|month|year)s? ago|\d{1,2} ?[ap]\.?m\b)[^:]{0,60}(?::\d\d.{0,40})?$|^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:,? (?:gmt|bst|u?e[sd]?t|cet|utc))?(?:[,|–—-]? .{0,12}\b(?:19|20)\d\d)?$|^(?:an?|\d+) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i,
  },
  {
    kind: 'wire',
    longest: 200,
    containing: ['contributed'],
    pattern:
      /^[-–—*•⦁([\s]*(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.,&’' -]{1,150} contributed(?: reporting)?(?: (?:to|for) this (?:report|story|article|post|piece)\b(?!['’]).{0,60}|\.?(?: Updated at .{3,30})?)$/u,
  },
  {
    kind: 'wire',
    longest: 200,
    pattern:
      /^[-–—*•⦁([\s]*(?:Contributing:|[Ww]ith assistance (?:by|from) \p{Lu}|This (?:article|story|report) is based (?:in part |partly )?on (?:wire|news agency|agency)|[Ww]ith (?:reporting|files|additional reporting|agency (?:reports?|material)) (?:by|from)\b|(?:AP|Reuters|AFP|UPI|PA|dpa)\)?$|[Rr]eporting (?:for )?this story)/u,
  },
];
