// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { tellInApp } from './notice.ts';

const told = (userAgent: string): HTMLElement => {
  tellInApp(document.body, { href: 'https://vanban.vn/don-vi/so-y-te/' }, userAgent);
  return document.querySelector('.in-app')!;
};

beforeEach(() => document.body.replaceChildren());

describe('a list inside a chat program', () => {
  it('names the program, says what is lost there, and opens in the browser of an Android device', () => {
    const notice = told('Linux; Android 13) Zalo android/2406');
    expect(notice.textContent).toContain('Trang đang mở trong ứng dụng Zalo: tiến độ ghi ở đây có thể bị xoá');
    expect(notice.querySelector('a')!.href).toMatch(/^intent:\/\/vanban\.vn\/don-vi\/so-y-te\/#Intent;/);
  });

  it('says how to get to the browser where no address leads there', () => {
    const notice = told('iPhone; Instagram 340');
    expect(notice.textContent).toMatch(/Trang đang mở trong ứng dụng Instagram: .*Mở bằng trình duyệt/);
    expect(notice.querySelector('a')).toBeNull();
  });

  it('says nothing in a browser proper', () => {
    expect(told('iPhone; Version/17.5 Safari/604.1')).toBeNull();
  });
});
