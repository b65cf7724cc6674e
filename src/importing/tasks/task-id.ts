const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const WORDS: readonly [RegExp, string][] = [
  [/^(?:khoan|dieu|muc|diem|chuong|phan|tieu-muc)-?/, ''],
  [/^phu-luc-?/, 'pl'],
  [/^mo-dau/, 'md'],
];

/**
 * Ids for tasks: the numbers of the provision and a letter, as “1a”, “2-1b” for the second task of `dieu-2-khoan-1`. They
 * do not depend on the tasks of other provisions.
 */
export function taskIds(provisions: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const used = new Set<string>();
  return provisions.map((provision) => {
    const count = counts.get(provision) ?? 0;
    counts.set(provision, count + 1);
    const id = `${stem(provision)}${letters(count)}`;
    const own = used.has(id) ? `${provision}-${letters(count)}` : id;
    used.add(own);
    return own;
  });
}

function stem(provision: string): string {
  const parts = provision.match(
    /(?:tieu-muc|phu-luc|mo-dau|khoan|dieu|muc|diem|chuong|phan)(?:-[a-z0-9]+)*?(?=-(?:tieu-muc|phu-luc|khoan|dieu|muc|diem|chuong|phan)(?:-|$)|$)/g,
  );
  if (parts?.join('-') !== provision) return `${provision}-`;
  const short = parts.map((part) => {
    const [pattern, word] = WORDS.find(([one]) => one.test(part))!;
    return part.replace(pattern, word);
  });
  const whole = short.filter((part) => part !== '').join('-');
  // A letter behind a letter would look like one number.
  return /\d$/.test(whole) ? whole : `${whole}-`;
}

/** a … z, then aa, ab … */
const letters = (count: number): string =>
  (count >= LETTERS.length ? letters(Math.floor(count / LETTERS.length) - 1) : '') + LETTERS[count % LETTERS.length]!;
