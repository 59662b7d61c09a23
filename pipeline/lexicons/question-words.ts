/**
 * How English asks: words that begin a question, turns that suggest its answer, words that begin a reply.
 * Source: own; after Ilie 1994 (rhetorical questions), Piskorski et al. 2023 (doubt). Licence: CC-BY-4.0.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const auxiliaries: ReadonlySet<string> = list(
  'will can could is are was were does do did has have had should would must might may shall am',
);

/** One of these anywhere leans on the reader: "Does anyone believe that?" */
export const leaningWords: ReadonlySet<string> = list(
  'anyone anybody ever really even seriously honestly earth wonder dare bother hiding supposed wrong matter cares coincidence conspiracy',
);

/** Beginnings that leave one answer: "How long must …", "Is this the end of …", "Why won’t …". */
export const leaningOpenings: readonly RegExp[] = [
  /^(?:and |but |so |or )?how (?:long|many more|much longer|much more|far|on earth|else|can|could|dare|is it possible)\b/,
  /^(?:and |but |so |or )?who (?:will|would|could|can|is going to|needs|benefits|cares|is to blame|really)\b/,
  /^(?:and |but |so |or )?what (?:are they|is he|is she|could possibly|will it take|could go|does it take|else|next|went wrong|were they|was he|was she|if|happened to|good is)\b/,
  /^(?:and |but |so |or )?(?:why|how) (?:not|will not|would not|did not|does not|do not|is not|are not|was not|were not|should|has no|have no)\b/,
  /^(?:and |but |so |or )?(?:is|are|does|do|did|was|were|has|have|should|would|could|can|will) (?:not\b|\w+(?: \w+)? not\b)/,
  /^(?:and |but |so |or )?(?:is|are|could|has|was) (?:this|it|that|there) (?:the (?:end|beginning|moment|start|last|way|price)|any|too late|time|all|what|be|really|not)\b/,
  /^(?:and |but |so |or )?(?:since when|when did (?:it|we|this|that) (?:become|start|stop)|what (?:will|would|can|could|is going to) stop|what stops)\b/,
  /^(?:and |but |so |or )?(?:where (?:is|are|was|were) the(?: \w+){1,2}$|when will|when are|what next|who next|whose fault|whatever happened)\b/,
  /^so what$/,
  /^(?:is|are|was|were|has|have|did|does|do|will|can) (?:\w+ ){1,3}(?:fit to|fit for|too|lost|finished|doomed|in trouble|given up|gone too far|at risk|safe|to blame|headed for|the end of)\b/,
];

/** Questions that only lead over to the next sentence: "So what happened?", "What gives?", "Don’t believe it?" */
export const leadingOver =
  /^(?:(?:so|and|but|well) )?(?:what(?: (?:gives|happened|changed|now|(?:is|'s) next|(?:is|'s) going on|(?:is|'s) the outlook|does (?:this|that|it|all this) mean))|(?:do|does) (?:not|n't) believe (?:it|me|us|that)|how can (?:we|you|i) (?:achieve|do|fix|solve|improve|ensure|help)(?: \w+){0,4}|sound familiar|ready|get it|see)$/;

/** With one of these the next sentence answers. */
export const replies: ReadonlySet<string> = list(
  'yes no nope perhaps maybe probably possibly because not well absolutely apparently sort hardly certainly simple ' +
    'simply definitely indeed sure nothing nobody none never plenty lots it here first one the according both neither',
);
/** Openings of an answer that "it", "the", "one" and "here" alone would not tell. */
export const replyOpenings =
  /^(?:it depends|the (?:short |simple |obvious |likely )?(?:answer|reason|short)|one (?:reason|answer|way|possibility|theory)|here(?: i|’|')s|that depends|in (?:a|one) word|in short)\b/;

/** Nouns of polls: their questions are asked of others. */
export const surveyNouns: ReadonlySet<string> = list(
  'poll survey pollster respondent questionnaire ballot referendum quiz exam',
);
