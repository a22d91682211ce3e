/** The city, its communes and wards; its portal's own name, since pages there often say no more than "the city". */
const PLACE =
  /bac [ck]an|backancity|duong quang|nong thuong|song cau|duc xuan|phung chi kien|thi minh khai|huyen tung|xuat hoa/;

/** What the resolution's figures are about, and the words of reports on them; Vietnamese without accents, then English. */
const TOPICS =
  /ngan sach|ho ngheo|giam ngheo|viec lam|dang vien|trong sach vung manh|nong thon moi|tieu chi|dat chuan|trong rung|ban le|doanh thu|co cau kinh te|san xuat cong nghiep|thuong mai|nha dai doan ket|chi tieu|ke hoach|nghi quyet|kinh te|budget|revenue|poverty|poor household|new[- ]rural|party member|afforest|retail|economic structure|jobs? |targets?|socio-?economic/g;

/** A number with a unit such reports use. */
const FIGURE = /\d ?(?:%|ty|trieu|ha|ho|lao dong|dang vien|tieu chi|billion|million|percent|per cent)(?![a-z])/;

const ENOUGH_TOPICS = 2;

/**
 * May a page be about the city's results or targets? Runs on every page of the listed sites before anything else, so it is
 * small and rather says yes once too often: lib/detect/judge decides. `sample` is text of the page, accents or none.
 */
export function quick(title: string, sample: string): boolean {
  const text = `${title}\n${sample}`
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ');
  if (!PLACE.test(text)) return false;
  const topics = new Set(text.match(TOPICS)).size + (FIGURE.test(text) ? 1 : 0);
  return topics >= ENOUGH_TOPICS;
}
