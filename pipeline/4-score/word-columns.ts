/** What is read off a passage's words: those with a value, and what each sentence is made of, as columns. */
export class WordColumns {
  /** Valued words, in the order of the text. */
  hits = 0;
  /** Tokens to be looked at: those that have a value, change that of others or may begin a phrase with a value. */
  acting = new Int32Array(64);
  /** For each of them, how many words that are no page furniture there are up to it, in page furniture any number. */
  upTo = new Int32Array(64);
  /** Words that are no page furniture. */
  spoken = 0;
  /** Token at which a valued word, or phrase, begins, and the one it ends before: the next one, but for phrases. */
  at = new Int32Array(64);
  end = new Int32Array(64);
  /** At most 10 on either side of 0, never 0. */
  value = new Float64Array(64);
  /** 1 if a negator or a word like "avert" has turned it round. */
  turned = new Uint8Array(64);
  /** How many words that are no page furniture stand before it; −1 in page furniture. */
  place = new Int32Array(64);
  /** Per sentence, where its valued words begin in the columns above; one more than there are sentences. */
  firstOf = new Int32Array(64);
  /** Per sentence, 1 if it has a valued word, or a verb or preposition that tells something of those it joins. */
  tells = new Uint8Array(64);
  /** Words of each sentence: all, the outlet's, in quotation marks. */
  all = new Int32Array(64);
  own = new Int32Array(64);
  quoted = new Int32Array(64);
  /** Per sentence, a bit for each of the headline's words in it; none in page furniture. */
  shared = new Int32Array(64);

  /** Makes room; what was there before is lost. */
  reserve(tokens: number, sentences: number): void {
    if (this.at.length <= tokens) {
      this.acting = new Int32Array(tokens * 2 + 2);
      this.upTo = new Int32Array(tokens * 2 + 2);
      this.at = new Int32Array(tokens * 2 + 2);
      this.end = new Int32Array(tokens * 2 + 2);
      this.value = new Float64Array(tokens * 2 + 2);
      this.turned = new Uint8Array(tokens * 2 + 2);
      this.place = new Int32Array(tokens * 2 + 2);
    }
    if (this.firstOf.length <= sentences) {
      this.firstOf = new Int32Array(sentences * 2 + 2);
      this.tells = new Uint8Array(sentences * 2 + 2);
      this.all = new Int32Array(sentences * 2 + 2);
      this.own = new Int32Array(sentences * 2 + 2);
      this.quoted = new Int32Array(sentences * 2 + 2);
      this.shared = new Int32Array(sentences * 2 + 2);
    }
  }
}
