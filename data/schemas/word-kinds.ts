/**
 * What the words of data/words say, by the names that the rules ask for. The order is that in which phrases of several kinds
 * are found.
 */

/** Words around a number that say how it is meant. */
export const CUE_WORD_KINDS = [
  // Verbs of change: the number is the difference.
  'up',
  'down',
  'exceed',
  // The level reached by a change ("giảm còn", "tăng lên").
  'down-to',
  'up-to',
  'left',
  // Verbs of a level.
  'reach',
  'equal',
  'is',
  'share',
  'same-amount',
  'from',
  'times-up',
  // What a share or a change refers to.
  'plan',
  'same-period',
  'compare',
  // How firmly.
  'estimate',
  'target',
  'target-head',
  'done',
  'denied',
  'supposed',
  // How figures hang together.
  'part',
  'each',
  'respectively',
  'aside',
  'task',
  'growth',
] as const;

/**
 * Words around a number that hold back what would be said of it. They say nothing of what is measured, and are read beside
 * the cues: one word may be both.
 */
export const CAUTION_KINDS = [
  // Makes everything behind it in the sentence a plan, lists of several clauses included.
  'plan-head',
  // Does so in its own clause at most: results are told with it as well.
  'plan-word',
  'given',
  // Behind targets that were not met stands a result.
  'missed',
  // Corrections, rumours and denials; they need not stand at the number to make it somebody's mistake.
  'mistake',
  // What is imagined, wished for, asked, or told by nobody.
  'imagined',
  'so-far',
  // Behind a number: the work goes on, and the number with it.
  'goes-on',
  // Says that something was not reached.
  'negated',
  // In front of a number, in its own clause: it is what failed, was needed, granted or lost, and not what was done.
  'undone',
  // What a sector can be a share of beside the economy: its workers, its firms, what is lent to it, its land, its taxes.
  'whole',
  // Says that the economy is the whole after all.
  'economy',
  // In front of a number that is an aim: somebody settles it, or needs it; somebody falls short of it; it is a mark that is
  // passed or missed.
  'settled',
  'needed',
  'short',
  'mark',
  // Says that a plan was reached or passed with the number beside it.
  'plan-met',
  // Of the accounts that are made when a year is over: no estimate of its last month.
  'final-accounts',
] as const;

/**
 * Words of time that name no period of DESIGN's notation: they tell of a week, a season, an occasion, an average, of a
 * stretch without an end. The number beside them may be of that stretch and not of the year.
 */
export const STRETCH_KINDS = ['unread'] as const;

/** Words that say nothing of what is measured: a clause made of these and of cues, places and times goes on with the subject before it. */
export const SMALL_KINDS = ['small'] as const;

/** Words that say which level of place a name is of; the office of a level; and an office of a place, which is not the place. */
export const PLACE_WORD_KINDS = [
  'country',
  'province',
  'city',
  'district',
  'zone',
  'commune',
  'ward',
  'township',
  'village',
  'office-of-province',
  'office-of-city',
  'office-of-district',
  'office',
] as const;

/**
 * Organisations and sites within a place: what they admit, raise or reach is theirs. Those that speak for the whole city (its
 * Party committee, council, Fatherland Front) are not among them.
 */
export const BODY_KINDS = ['body'] as const;

/** Classes of words that single rules ask for at a place in a sentence; each says which rule, by an example of its work. */
export const WORD_CLASSES = [
  // In front of a plan: the plans are told of, not set ("phần lớn chỉ tiêu đạt").
  'many',
  // The first and the last word of the names of plans ("kế hoạch", "dự toán").
  'plan-begin',
  'plan-end',
  // Behind the name of a plan that is stated ("kế hoạch năm 2017 là 90").
  'after-plan',
  'resolution',
  // What a resolution does with a target; and what is done with a resolution that sets none.
  'sets',
  'carried-out',
  // In front of a level of place: none of them is meant alone ("các xã").
  'plural',
  // Between the items of a list.
  'joint',
  // In front of a level of place, in text without accents, where its name is also another word (`spelled-alike`).
  'pointer',
  'spelled-alike',
  // "là xã đầu tiên của thành phố": the larger place that a small one is part of.
  'of-all',
  // Behind "tại": where something was held, not whose it is.
  'venue',
  // English words of a level, behind the name.
  // Stands in front of a place that something is in or happens to.
  'locative',
  'behind-name',
  // Capitalised words that go on with the level instead of naming a place ("Tỉnh Đoàn", "Thành phố Hội").
  'no-name',
  // In front of an English name, capitals only because they open a sentence.
  'name-opener',
  // In front of a small place: the Party's office of it, which only stands for the place.
  'party-of',
  // The head of a column of units.
  'unit-head',
  // In a title: results are told; plans are made.
  'told',
  'planned',
  // In a head: the targets named are reached, not set.
  'of-results',
  // Begins the part of a sentence that tells a result behind a plan.
  'begins-result',
  // Abbreviations that are usual in heads only; in running text "TH" is a school and "CT" a company. "KH", "NQ", "DT" and "CK"
  // are cues everywhere.
  'head-reach',
  'head-estimate',
  'head-plan',
  'head-same-period',
  // In a title in front of an organisation that meets ("Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ").
  'meeting',
  // "Mỗi đảng bộ" is nobody in particular, "theo Chi cục Thuế" who says it.
  'no-subject',
  // In front of a time: it is what is compared with; and what may stand between the two ("so với cùng kỳ năm 2015").
  'base',
  'base-filler',
  // In front of a year: it is when something came to be.
  'founded',
  // Behind "chuẩn": a rank that is reached, and no standard that is named by its years.
  'grade',
  // Behind "giá": the year is that of the prices.
  'price-of',
  // What people meet at or report in; what may stand between it and its day; and what is done there.
  'meets',
  'held-on',
  'reports',
  // In front of the end of a year: up to there it is the year.
  'until',
  // How words of time begin that no form is there for; behind such a word: no point in time ("trước tình hình đó").
  'opens-time',
  'no-time',
  // In front of a time: nearly all of it, or somewhat more.
  'nearly',
  // What a stretch of the year is measured out with ("ba phần tư chặng đường").
  'portion',
  // Who gives plans and sets targets: a Party committee, with the level that its name says; a council, an office, the centre.
  'committee',
  'committee-of-province',
  'committee-of-city',
  'committee-of-district',
  'committee-of-commune',
  'committee-of-ward',
  'council',
  'people-committee',
  'central',
  // Behind "kế hoạch của": no other body, but the committee by another word, a time or what the plan is for.
  'owns-plan',
  // Bodies that have plans of their own, right behind the name of one.
  'trade',
  // Who stands in front of it gives, who stands behind it gets.
  'gives',
  // In front of a place: another one lies beside it ("giáp thành phố").
  'lies-by',
  // In front of a year: it is greeted, or begins; a page that says so tells of the one before ("Xuân Đinh Dậu 2017").
  'feast',
  'entering',
  // The day the page was written; and words that only hold its letters, or a time of their own ("năm nay").
  'now',
  'not-now',
  // Opens a sentence that corrects what the page has said.
  'corrects',
  // In a head, in front of what its shares are shares of ("Cơ cấu lao động").
  'of-wholes',
  // Who comes to a meeting or leads it; and behind "dự", what makes another word of it ("dự án").
  'attends',
  'attends-not',
  // Point back at a number, and say what it is ("đó là kế hoạch").
  'points-at',
  'copula',
  // Behind the name of a plan: it is the committee's own after all ("là chỉ tiêu nghị quyết đề ra").
  'own-plan',
  // The day up to which a year is counted whole.
  'year-end',
  // Names a number as one that was set ("thấp hơn mức 38,4% mà Thành ủy đề ra"); and behind it, in front of who set it.
  'mark',
  'as-set',
  // Behind a wrong number, in front of the right one ("là 397; xin đọc là 379").
  'sets-right',
  // Opens a sentence that refuses what the one in front tells or asks ("Không phải vậy, ...").
  'refuses',
  // Behind a number that is an aim by them ("90 đảng viên sẽ được kết nạp"); in front of it and behind it: it is known already.
  'aims-behind',
  'part-of-mark',
  'definite',
  'known',
  // In a remark on a number ("351 lao động (số liệu năm 2015)"): what names the number, and what leads to its time.
  'of-number',
  'leads-to-time',
  // Such a remark says by them how firmly the number is stated ("350 lao động (kế hoạch), 379 lao động (thực hiện)").
  'as-done',
  'as-estimated',
  'as-planned',
  // In the name of an organisation: what it counts happens in its place; so too where only the title names it.
  'serves',
  'serves-in-title',
  // Behind the parts of a number, what stands beside it ("60 ha, gồm 30 ha keo và 30 ha mỡ, ngoài ra trồng 45 ha ...").
  'beside-parts',
] as const;
