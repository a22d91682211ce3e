/** Who a script in a page is, as the browser tells it. */
export const FROM_PAGE = { id: 'us', url: 'https://a.vn/', frameId: 0, tab: { id: 7, windowId: 3 } };

/** The article that such a script sends. */
export const ARTICLE = {
  title: 'Tin',
  text: 'Tin\nMột',
  blocks: [
    { kind: 'title', start: 0, end: 3, depth: 0 },
    { kind: 'paragraph', start: 4, end: 7, depth: 0 },
  ],
  tables: [],
  looks: [],
  published: null,
  lang: 'vi',
  url: 'https://a.vn/',
};
