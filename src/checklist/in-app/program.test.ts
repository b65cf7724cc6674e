import { describe, expect, it } from 'vitest';
import { browserAddress, programAround } from './program.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A236E) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('the program around a page', () => {
  it.each([
    [`${ANDROID} Chrome/126.0 Mobile Safari/537.36 Zalo android/24060150 ZaloTheme/light`, 'Zalo'],
    [`${IPHONE} Mobile/15E148 Zalo iOS/490 ZaloTheme/light ZaloLanguage/vn`, 'Zalo'],
    [`${ANDROID} Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.40;]`, 'Facebook'],
    [`${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/470.1.0]`, 'Facebook'],
    [`${IPHONE} Mobile/15E148 Instagram 340.0.0`, 'Instagram'],
    [`Mozilla/5.0 (Linux; Android 13; SM-A236E; wv) AppleWebKit/537.36 Chrome/126.0 Mobile`, ''],
  ])('is told by %s', (userAgent, name) => expect(programAround(userAgent)).toBe(name));

  it.each([
    `${ANDROID} Chrome/126.0 Mobile Safari/537.36`,
    `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
    'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36 coc_coc_browser/109',
  ])('is none in %s', (userAgent) => expect(programAround(userAgent)).toBeUndefined());

  it('is left by an address that Android opens in the browser, without what was shared in it', () => {
    const page = 'https://vanban.vn/don-vi/so-y-te/?a=1#tien-do=1.abc';
    expect(browserAddress(page, ANDROID)).toBe(
      'intent://vanban.vn/don-vi/so-y-te/?a=1#Intent;scheme=https;action=android.intent.action.VIEW;end',
    );
    expect(browserAddress(page, IPHONE)).toBeUndefined();
  });
});
