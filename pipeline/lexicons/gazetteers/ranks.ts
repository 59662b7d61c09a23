/**
 * Ranks and titles cut short before a name that the language model takes for whole words: "Rear Adm. Korran". Without
 * the stop. Source: own. Licence: CC-BY-4.0.
 */
export const ranks: ReadonlySet<string> = new Set(
  'Adm Brig Capt Cmdr Col Cpl Fr Gens Govs Hon Insp Maj Messrs Msgr Pfc Profs Pvt Reps Rev Sens Sgt Spc Supt'.split(
    ' ',
  ),
);
