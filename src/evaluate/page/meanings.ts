/** What each measure means, in plain words. */
export const MEANINGS: readonly string[] = [
  'Precision: of what the tool marks, the share that people marked, too. Recall: of what people marked, the share ' +
    'that the tool finds. F1: their harmonic mean, which is high only if both are.',
  'BABE, Wikipedia: macro-F1 is the mean of two F1s, one for marked and one for unmarked sentences. A sentence counts ' +
    'as marked if it holds a cue of strength 2 or more (Wikipedia: or of strength 1), of any kind, said by anybody. ' +
    'Guessing lies near .5.',
  'Words: F1 over all words; a word counts as marked if it begins inside a cue. People who coded the same ' +
    'sentences reach about .5 among themselves.',
  'BASIL: F1 of the few sentences in which the outlet itself uses loaded words; only cues of the body in the ' +
    'outlet’s own voice count. About 1 sentence in 20 is such: this tests restraint.',
  'PTC: F1 over single characters inside loaded words, so that the exact ends of a mark weigh little. Its coders had ' +
    'other labels for name-calling, doubt and vagueness; so marks of all kinds and marks of words that colour are tried.',
  'Where several settings were tried, the best one counts and all are printed.',
  'PolNeAR, quotations: a coded quotation is found if 0.8 of its characters (0.3 with paraphrase) are covered by what ' +
    'the tool takes as quoted; a quotation of the tool is right if as much of it lies in one coded quotation.',
  'PolNeAR, speakers: only quotations that the tool found and whose coded source is a name (not "he", "officials" or "the Vermont senator"). Right: a word of the ' +
    'predicted name occurs in the coded source. Where the tool says nothing it is neither right nor wrong.',
  'SemEval: Pearson r between the headline’s score and the mean of several readers, 1 for a straight line, 0 for no ' +
    'relation. A headline without a valued word counts as 0.',
  'NewsMTSC: macro-F1 over negative, neutral and positive; a target the tool says nothing about counts as neutral.',
  'Stories: B³. For each article, the share of its found story that belongs with it (precision) and the share of its ' +
    'coded story that is found with it (recall), averaged over articles. The tool is not told the event.',
  'α: Krippendorff’s alpha, agreement beyond chance: 1 always alike, 0 as by lot.',
  '95 % interval: how far the figure moves when other articles of the same kind are drawn. For BASIL and stories ' +
    'whole events are drawn, for NewsMTSC whole sentences.',
  'Baseline: the bare word list AFINN-165 in the same run. A sentence or word counts if the list gives it an ' +
    'absolute value of 3 or more; for tone the values are added up. For stories: articles are linked by the ' +
    'cosine of their TF-IDF words, in chains, at the threshold (and days apart) that suits the coded files best.',
];

/** What must not be read out of them. */
export const LIMITS: readonly string[] = [
  'People disagree about these things, too: no figure can be read as the share of truth. Where the agreement among ' +
    'the coders is known it stands under known figures.',
  'The sets are in English, mostly about the United States and some years old, and what their coders were asked is ' +
    'close to what this tool marks, but not the same. In PTC only one of its labels is used, in BASIL only one kind of span.',
  'BABE was made to hold about as many loaded as plain sentences; in everyday news loaded ones are rare, and there the ' +
    'same tool is right less often when it marks something.',
  'Words and rules are to be tuned on the tuning half of a set only; the figures are of its reporting half. SemEval has ' +
    'no halves here and is used whole.',
  'BABE is split by topic, so its reporting half covers only three topics. The interval draws sentences, ' +
    'not topics, and is therefore too narrow for news in general.',
  'Known figures come from publications or from our own trials on the same set, some of them on all of it and not on ' +
    'the half reported here.',
  'In PTC and PolNeAR the text begins with the headline and is read as a body; the product reads headline and body apart.',
  'Nothing here is about an outlet or a journalist: what is compared is how phrases were read.',
];
