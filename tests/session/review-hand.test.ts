import { beforeEach, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { reviewOf } from '../../lib/draft-pack/review.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { createReviewHand, type ReviewHand } from '../../lib/session/review-hand.ts';
import { createReviewSession, type ReviewSession } from '../../lib/session/review-session.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { withoutProposals } from '../draft-pack/without-proposals.ts';

const draft = createDraftMaker(
  builtinData(),
  documentWords(),
)(
  articleFromText({
    text: 'Năm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng; sửa 17 chiếc cối xay nước; tỷ lệ hộ nghèo là 12,5%.',
  }),
);

let session: ReviewSession;
let hand: ReviewHand;
let ids: readonly string[];
const held = () => hand.held.value;

beforeEach(() => {
  session = createReviewSession({
    store: {
      keepReview: async (_about, _review, seen) => ({ ok: true, value: { kept: true, turn: seen + 1 } }),
      review: async () => ({ ok: true, value: null }),
    },
    about: { id: 'r', title: '', url: null },
    review: withoutProposals(reviewOf(draft)),
    turn: 0,
  });
  hand = createReviewHand(session);
  ids = session.rows.value.map(({ id }) => id);
});

test('begins with the weakest row, and leaves the focus where the reader has it', () => {
  expect(held()).toEqual({ row: ids[0], focus: 'none' });
});

test('a row that lacks its indicator is not kept but opened', () => {
  hand.keep(ids[0]!);
  expect(session.progress.value.done).toBe(0);
  expect(hand.editing.value).toBe(ids[0]);
  expect(held()).toEqual({ row: ids[0], focus: 'editor' });
});

test('keeping and dropping go on to the next that waits, from the end to the beginning, and at last to the saving', () => {
  hand.hold(ids[2]!, 'row');
  hand.keep(ids[2]!);
  expect(session.review.value.decisions[ids[2]!]?.keep).toBe(true);
  expect(held()).toEqual({ row: ids[0], focus: 'row' });
  hand.drop(ids[0]!);
  expect(session.review.value.decisions[ids[0]!]?.keep).toBe(false);
  expect(held()).toEqual({ row: ids[1], focus: 'row' });
  hand.keep(ids[1]!);
  expect(held()).toEqual({ row: ids[1], focus: 'save' });
});

test('a row that was mended keeps its mending when it is dropped and kept again', () => {
  hand.keep(ids[0]!, { mended: { indicator: 'houses-built' }, doubt: 'hỏi lại' });
  hand.drop(ids[0]!);
  hand.keep(ids[0]!);
  expect(session.review.value.decisions[ids[0]!]).toEqual({
    keep: true,
    mended: { indicator: 'houses-built' },
    doubt: 'hỏi lại',
  });
});

test('the hand moves up and down to the ends, and closes the fields it leaves', () => {
  hand.edit(ids[0]!);
  hand.move(-1);
  expect(held().row).toBe(ids[0]);
  expect(hand.editing.value).toBeNull();
  for (const _step of [1, 2, 3, 4]) hand.move(1);
  expect(held().row).toBe(ids[2]);
});

test('a step that is taken back brings the hand to its row', () => {
  hand.hold(ids[1]!, 'row');
  hand.keep(ids[1]!);
  hand.undo();
  expect(held()).toEqual({ row: ids[1], focus: 'row' });
  expect(session.progress.value.done).toBe(0);
});

test('a row that was not touched is the same object', () => {
  const before = session.rows.value;
  hand.drop(ids[1]!);
  const after = session.rows.value;
  expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([true, false, true]);
});
