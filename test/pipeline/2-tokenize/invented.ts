/** Invented names for generated tables; nothing in them is real. */
export interface Invented {
  readonly given: string;
  readonly surname: string;
  readonly outlet: string;
  readonly town: string;
  readonly country: string;
  /** Base, past and participle, and third person of one verb. */
  readonly verb: readonly [base: string, past: string, third: string];
}

const rows = `
Ilse|Korran|Vellhaven Herald|Vellhaven|Norvia|reject|rejected|rejects
Tomas|Orlen|Harbour Post|Drennmouth|Sarvia|warn|warned|warns
Maren|Delacqua|Daily Lantern|Port Essel|Tirolin|block|blocked|blocks
Jonas|Whitlowe|Northern Courier|Ambergate|Keldoria|tame|tamed|tames
Anika|Brennig|Evening Tide|Castrel|Ostmark|defend|defended|defends
Pieter|Vandermoor|Bay Tribune|Lowmere|Vashenia|accuse|accused|accuses
Sofia|Quillane|Morning Gazette|Torbury|Halvia|support|supported|supports
David|Ferrowe|River Times|Marrowdale|Pellonia|slam|slammed|slams
Elena|Tarkovic|Free Observer|Skarholm|Dravonia|urge|urged|urges
Rasmus|Oyelane|Coast Examiner|Wexmoor|Lethania|humiliate|humiliated|humiliates
`;

export const INVENTED: readonly Invented[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [given, surname, outlet, town, country, base, past, third] = row.split('|') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return { given, surname, outlet, town, country, verb: [base, past, third] };
  });
