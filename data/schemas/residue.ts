import * as v from 'valibot';

const Phrases = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))), v.minLength(1));

/**
 * data/words/residue.json: the closed list of words that say nothing of which part of a thing is counted. Everything that is
 * not there, and neither in what a figure was read from nor in the source's own words, may narrow it.
 */
export const residueSchema = v.strictObject({
  /** Anywhere: small words, how far it came, the whole year and place, who reports it. */
  neutral: Phrases,
  /** In front of what is counted: who acts or speaks for the whole place, and what is said of how it went. */
  actor: Phrases,
  /** What a paragraph or an item is about; of money spent it may be what the money is for. */
  topic: Phrases,
  /** In front of the clause only, of money too: how it went, why and since when, what a talk begins with, what was made of it. */
  circumstance: Phrases,
  /** Of a sentence in front alone: the day, the weather, how a meeting goes, what papers say of everything. */
  scene: Phrases,
  /** Longer phrases that take a neutral word in them back: a part, a stock, another account of the same thing. */
  parting: Phrases,
  /** Who does a thing beside the offices that do it: as a subject they are a part of all who do. */
  people: Phrases,
  /** Where it is hardest, in front of a clause: a part of the place. Who is built a house for may be in such a state. */
  hardest: Phrases,
  /** Offices that gather the numbers of the whole place, and what stands in front of them where they are named for that. */
  tellers: Phrases,
  tellings: Phrases,
  /** What a meeting does, and what stands in front of it where it has done so ("Sau phần thảo luận, hội nghị ..."). */
  deeds: Phrases,
  afterwards: Phrases,
  /** What tells of an earlier time than the one that is told of, without its number, where nothing is held against it. */
  earlier: Phrases,
  /** In a title: how far a year that still runs has come. */
  interim: Phrases,
  /** Who and what is less than the place, or may be. */
  lessThanPlace: v.strictObject({
    /** In a title: groups of people, their bodies, and their money. */
    groups: Phrases,
    /** The same where it is one of them: "nhiều dự án về đích" tells of the place. */
    undertakings: Phrases,
    /** Offices and bodies below the place, which carry its name ("Hội Nông dân thành phố"), and its communes and wards. */
    bodies: Phrases,
    /** A part of the place, in front of its name ("Vùng ven thành phố"). */
    areas: Phrases,
    /** Whoever speaks for less than the whole, or said it before, may say it of that. */
    speakers: Phrases,
    /** What names a part of those who do a thing, or of the thing. */
    heads: Phrases,
    /** Who people are that are counted, behind "là". */
    kinds: Phrases,
    /** What part of the economy or of the town may do something as well. */
    sectors: Phrases,
    /** A field of work, which holds a number to nothing unless it is that of the number itself. */
    fields: Phrases,
    /** What the places and bodies within it are counted by: "hai xã còn lại", "ba chi bộ khác". */
    places: Phrases,
    /** What opens a sentence about another measure, which holds the number of the next one to nothing. */
    measures: Phrases,
  }),
});

export type ResidueData = v.InferOutput<typeof residueSchema>;
