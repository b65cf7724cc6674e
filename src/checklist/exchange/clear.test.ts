// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { button, count, open, outcome, press, textOf, tick, useHandOver } from '../../testing/pages/hand-over.ts';

useHandOver();

describe('removing what was noted', () => {
  it('asks first, and does nothing on no', async () => {
    open();
    tick(1);
    press('clear');
    await outcome('Xoá 1 mục đã ghi của đơn vị này khỏi trình duyệt?');
    expect(document.activeElement).toBe(button('Xoá'));
    button('Không xoá').click();
    expect(textOf('.outcome')).toBe('');
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('can be undone, and keeps what was noted since', async () => {
    open();
    tick(1);
    tick(2);
    press('clear');
    await outcome('Xoá 2 mục');
    button('Xoá').click();
    expect(textOf('.outcome')).toContain('Đã xoá 2 mục.');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
    expect(document.activeElement).toBe(button('Hoàn tác'));
    tick(1, 'in-progress');
    button('Hoàn tác').click();
    expect(textOf('.outcome')).toBe('Đã lấy lại 1 mục; 1 mục ghi lại từ lúc xoá được giữ nguyên.');
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('has nothing to ask where nothing was noted', async () => {
    open();
    press('clear');
    await outcome('Chưa có tiến độ để xoá.');
  });
});
