/** What programs with a browser of their own call themselves, and by which name their users know them. */
const PROGRAMS: readonly [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/FBAN|FBAV|FB_IAB|MessengerForiOS/, 'Facebook'],
  [/Instagram/, 'Instagram'],
  [/\bLine\//, 'LINE'],
  [/Viber/, 'Viber'],
  [/TelegramBot|Telegram-Android/, 'Telegram'],
  [/Android.*; wv\)/, ''],
];

/**
 * The program inside which a page is read, by the way its browser names itself: empty of one that does not say its name,
 * undefined in a browser proper.
 */
export function programAround(userAgent: string): string | undefined {
  return PROGRAMS.find(([sign]) => sign.test(userAgent))?.[1];
}

/** An address that brings a page from such a program into the reader's browser; only Android knows such addresses. */
export function browserAddress(address: string, userAgent: string): string | undefined {
  if (!/Android/.test(userAgent)) return undefined;
  const { protocol, host, pathname, search } = new URL(address);
  return `intent://${host}${pathname}${search}#Intent;scheme=${protocol.slice(0, -1)};action=android.intent.action.VIEW;end`;
}
