/**
 * Nouns for people, by what news has them do. Two tellings may call the same crowd protesters or marchers; a
 * count of protesters is no count of police officers.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Lemmas; each class is sorted by code unit.
 */

/** Words that fit any class. */
export const anyPerson: readonly string[] = `
adult boy child citizen civilian elder family female folk girl guy human individual
inhabitant kid lady local male man member minor neighbor neighbour other others outsider passer-by passerby
pensioner people person resident villager woman youngster youth
`
  .trim()
  .split(/\s+/);

/** Class → lemmas; a word may stand in two. */
export const personClasses = {
  military: `
airman commando conscript fighter gunman infantry insurgent marine mercenary militant militiaman officer-cadet paratrooper peacekeeper personnel rebel recruit reservist sailor serviceman
servicemember servicewoman sniper soldier troop trooper troops veteran warrior
`,
  protest: `
activist agitator attendee campaigner counter-protester crowd demonstrator fan marcher mob opponent
participant picketer protester protestor rioter spectator striker supporter sympathiser sympathizer
`,
  learner: `
adolescent freshman graduate learner pupil schoolboy schoolchild schoolgirl student teen teenager truant
undergraduate
`,
  staff: 'colleague employee laborer labourer miner staff staffer striker worker workforce',
  police: `
agent bobby constable cop deputy detective guard lawman officer patrolman police policeman policewoman
sheriff trooper
`,
  dead: 'body casualty corpse dead death fallen fatality killed victim',
  hurt: 'casualty hurt injured injury patient victim wounded',
  moving: 'asylum-seeker deportee evacuee exile immigrant migrant refugee',
  held: 'arrestee captive defendant detainee hostage inmate prisoner suspect',
  voter: 'constituent elector electorate respondent turnout voter',
  lawmaker: `
backbencher congressman congresswoman councillor councilor delegate deputy lawmaker legislator minister mp
parliamentarian peer representative senator
`,
  politics: `
aide ambassador appointee candidate diplomat envoy governor incumbent leader mayor nominee official
politician premier president
`,
  justice: 'attorney barrister judge juror justice lawyer magistrate prosecutor solicitor',
  care: `
carer clinician consultant dentist doctor medic midwife nurse paramedic physician practitioner surgeon
`,
  school: 'educator headteacher lecturer principal professor scholar teacher tutor',
  science: 'academic analyst economist engineer epidemiologist expert historian researcher scientist',
  business: `
banker billionaire builder businessman businesswoman contractor entrepreneur executive farmer investor
landlord millionaire owner retailer shareholder shopkeeper stockholder tenant trader
`,
  press: `
broadcaster cameraman commentator correspondent editor journalist photographer presenter reporter writer
`,
  traffic: `
commuter cyclist driver motorist passenger pedestrian pilot rider tourist traveler traveller visitor
`,
  crime: `
assailant attacker bomber burglar criminal extremist gangster hijacker jihadist killer offender robber
shooter smuggler terrorist thief trafficker
`,
  relation: `
aunt baby brother couple cousin daughter father friend grandchild grandfather grandmother grandparent
husband infant mother nephew newborn niece orphan parent relative sibling sister son spouse toddler twin
uncle widow wife
`,
  public: `
applicant beneficiary buyer bystander claimant client consumer customer donor follower guest listener patron
ratepayer reader recipient shopper signatory subscriber survivor taxpayer user viewer volunteer witness
`,
  rescue: 'crew crewman crewmember firefighter firefighters lifeguard rescuer responder',
  play: `
actor artist athlete coach dancer footballer musician performer player referee runner singer swimmer
`,
  faith: `
bishop cardinal christian cleric imam monk nun pastor pilgrim pope preacher priest rabbi worshiper
worshipper
`,
  property: 'homebuyer homeowner householder squatter',
} as const satisfies Record<string, string>;
