import { expect, test, vi } from 'vitest';
import { createFollowCorrections } from '../../lib/session/follow-corrections.ts';

const A = { id: 'a', version: '1' };
const B = { id: 'b', version: '1' };

function setUp() {
  let page: { url: string; corrections: readonly { id: string; version: string; outcome: 'lost' }[] } | null = {
    url: 'https://a.vn/',
    corrections: [],
  };
  const recheck = vi.fn(async () => {});
  return {
    recheck,
    follow: createFollowCorrections({ told: () => page, recheck }),
    show(url: string, ...corrections: readonly { id: string; version: string }[]) {
      page = { url, corrections: corrections.map((one) => ({ ...one, outcome: 'lost' })) };
    },
    leave() {
      page = null;
    },
  };
}

test('a page whose report was made with what is kept is left alone, in whichever order', () => {
  const { follow, recheck, show } = setUp();
  follow.see([]);
  show('https://a.vn/', A, B);
  follow.see([B, A]);
  expect(recheck).not.toHaveBeenCalled();
});

test('each change has it checked once: a page that cannot follow is not checked for ever', () => {
  const { follow, recheck } = setUp();
  for (let time = 0; time < 3; time++) follow.see([A]);
  expect(recheck).toHaveBeenCalledTimes(1);
  follow.see([{ ...A, version: '2' }]);
  follow.see([]);
  expect(recheck).toHaveBeenCalledTimes(2);
});

test('done and undone again are two changes', () => {
  const { follow, recheck, show } = setUp();
  follow.see([A]);
  show('https://a.vn/', A);
  follow.see([A]);
  follow.see([]);
  show('https://a.vn/');
  follow.see([]);
  follow.see([A]);
  expect(recheck).toHaveBeenCalledTimes(3);
});

test('another page is another matter, and without a page there is none', () => {
  const { follow, recheck, show, leave } = setUp();
  follow.see([A]);
  show('https://a.vn/2');
  follow.see([A]);
  expect(recheck).toHaveBeenCalledTimes(2);
  leave();
  follow.see([B]);
  expect(recheck).toHaveBeenCalledTimes(2);
});

test('it is told when the page has been checked', async () => {
  const checked = Promise.withResolvers<void>();
  const follow = createFollowCorrections({
    told: () => ({ url: '', corrections: [] }),
    recheck: () => checked.promise,
  });
  await follow.settled();
  follow.see([A]);
  const order: string[] = [];
  const settled = follow.settled().then(() => order.push('settled'));
  order.push('checked');
  checked.resolve();
  await settled;
  expect(order).toEqual(['checked', 'settled']);
});
