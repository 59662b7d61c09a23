/**
 * Ranks and titles cut short before a name that the language model takes for whole words: "Rear Adm. Korran". Without
 * the stop; some only behind a hyphen ("then-Sen. Korran"). Source: own. Licence: CC-BY-4.0.
 */
export const ranks: ReadonlySet<string> = new Set(
  'Adm Brig Capt Cmdr Col Cpl Fr Gen Gens Gov Govs Hon Insp Maj Messrs Msgr Pfc Profs Pvt Rep Reps Rev Sen Sens Sgt Spc Supt'.split(
    ' ',
  ),
);
