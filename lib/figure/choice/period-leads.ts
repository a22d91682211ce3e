import type { Line } from '../line.ts';
import { indexIn } from './features.ts';
import { LEADS } from './period-features.ts';

/** "Xuân Đinh Dậu 2017", "Tết Mậu Tuất 2018": the year that is being greeted; a page that greets it tells of the one before. */
const FEASTS = new Set('xuân tết tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' '));
/** "Chào năm 2018", "bước vào năm 2017" */
const ENTERING = new Set(['vao', 'sang', 'chao', 'don']);

/** What stands in front of a time that begins at a token, as an index of LEADS. */
export function leadOf(line: Line, first: number): number {
  const token = line.tokens[first - 1];
  if (token === undefined) return LEADS.indexOf('mark');
  if (token.kind === 'mark') return LEADS.indexOf(token.bare === ',' ? 'comma' : 'mark');
  if (line.taken[first - 1] === 1) return LEADS.indexOf('number');
  if (token.bare === 'voi' || token.bare === 'hon') return LEADS.indexOf('so');
  if (FEASTS.has(token.norm) && line.tokens[first]!.kind === 'digits') return LEADS.indexOf('feast');
  return ENTERING.has(token.bare) ? LEADS.indexOf('entering') : indexIn(LEADS, token.bare);
}
