import { describe, expect, it, vi } from 'vitest';
import { LoadError, loading } from './loading.ts';
import { boxStrings } from '../search-strings.ts';
import { complaint, summary } from './search-words.ts';

describe('what search says', () => {
  it('names the number that no document has, before what else was found', () => {
    expect(summary(boxStrings, 2, 0, '319')).toBe('Không có văn bản số 319. Tìm thấy 2 kết quả');
    expect(summary(boxStrings, 0, 0, undefined)).toBe('Không tìm thấy kết quả nào');
  });

  it('does not claim to know why something did not load, and says nothing of it in the console', async () => {
    const heard = vi.spyOn(console, 'error').mockReturnValue();
    const failure = await loading(Promise.reject(new TypeError('Failed to fetch'))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(complaint(boxStrings, failure)).toContain('không tải được dữ liệu tìm kiếm');
    expect(heard).not.toHaveBeenCalled();
    heard.mockRestore();
  });

  it('does not blame it for a fault of the program, which the console hears of', () => {
    const heard = vi.spyOn(console, 'error').mockReturnValue();
    const fault = new RangeError('-1');
    expect(complaint(boxStrings, fault)).not.toContain('không tải được dữ liệu tìm kiếm');
    expect(heard).toHaveBeenCalledWith(fault);
    heard.mockRestore();
  });
});
