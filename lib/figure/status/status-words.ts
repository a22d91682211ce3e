/** A target head of these words governs what follows it; an amount "giao" or "KH 90" only itself. */
export const WIDE = new Set([
  'phan',
  'muc',
  'de',
  'dat',
  'chi',
  'du',
  'huong',
  'phuong',
  'nhiem',
  'quyet',
  'aims',
  'aiming',
  'sets',
  'goal',
  'strives',
  'dinh',
  'targets',
  'target',
  'plans',
  'will',
  'is',
  'are',
  'tap',
  'no',
  'nghi',
  'hoi',
  'xac',
  'yeu',
]);

/** Somebody does what was given ("thực hiện cả năm kết nạp được 139"). */
export const DOING = new Set(['duoc', 'thuc', 'ket']);
