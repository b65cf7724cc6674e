// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { tellInApp } from './in-app-notice.ts';

const told = (program: string, userAgent: string): HTMLElement => {
  tellInApp(document.body, program, { href: 'https://vanban.vn/don-vi/so-y-te/' } as Location, userAgent);
  return document.querySelector('.in-app')!;
};

beforeEach(() => document.body.replaceChildren());

describe('a list inside a chat program', () => {
  it('names the program, says what is lost there, and opens in the browser of an Android device', () => {
    const notice = told('Zalo', 'Linux; Android 13');
    expect(notice.textContent).toContain('Trang đang mở trong ứng dụng Zalo: tiến độ ghi ở đây có thể bị xoá');
    expect(notice.querySelector('a')!.href).toMatch(/^intent:\/\/vanban\.vn\/don-vi\/so-y-te\/#Intent;/);
  });

  it('says how to get to the browser where no address leads there', () => {
    const notice = told('', 'iPhone');
    expect(notice.textContent).toMatch(/Trang đang mở trong một ứng dụng: .*Mở bằng trình duyệt/);
    expect(notice.querySelector('a')).toBeNull();
  });
});
