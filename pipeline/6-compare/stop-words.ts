/**
 * English function words, left out of the word contrasts: they differ by grammar, not by subject or framing.
 * Lemmas and the forms a lemmatizer may leave as they are. Source: own list after the closed classes
 * (determiners, pronouns, prepositions, conjunctions, auxiliaries, particles, plain adverbs).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither some any no none all both half such same other
  another many much more most few less least several enough own
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones oneself who whom whose which what
  whoever whatever whichever someone somebody something anyone anybody anything everyone everybody everything
  nobody nothing
  about above across after against along amid among amongst around as at before behind below beneath beside
  besides between beyond by despite down during except for from in inside into like near of off on onto out
  outside over past per since through throughout till to toward towards under underneath until unto up upon
  via with within without
  and but or nor so yet if then else than because although though unless whereas whether while when whenever
  where wherever why how
  be am is are was were been being have has had having do does did done doing will would shall should can
  could may might must ought
  not nt never also too very just only even still again already ever here there now once thus hence however
  therefore rather quite almost cannot`.split(/\s+/),
);
