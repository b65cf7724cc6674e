import { describe, expect, it } from 'vitest';
import { isCalled, placeAlone, placeOf, typedPlace } from './typed-place.ts';

describe('a place typed in front of a document', () => {
  it.each([
    ['khoản 3 Điều 4 Quyết định 45', 'khoan 3 dieu 4', 'Quyết định 45'],
    ['Điều 4, khoản 3 của QĐ 45', 'khoan 3 dieu 4', 'QĐ 45'],
    ['khoan 3, dieu 4 qd 45', 'khoan 3 dieu 4', 'qd 45'],
    ['  điểm a khoản 2 cv 12', 'diem a khoan 2', 'cv 12'],
    ['mục I.1 chương III kế hoạch', 'muc i 1 chuong iii', 'kế hoạch'],
    ['tiểu mục 1 mục 2 phần 3 x', 'tieu muc 1 muc 2 phan 3', 'x'],
    ['điểm 1 khoản 2 cv 12', 'diem 1 khoan 2', 'cv 12'],
    ['chương 1 phần 2 phụ lục 3 x', 'chuong 1 phan 2 phu luc 3', 'x'],
    ['phụ lục II cv 12', 'phu luc ii', 'cv 12'],
  ])('is read from “%s”', (query, label, rest) => {
    expect(typedPlace(query)).toEqual({ label, rest });
  });

  it.each([
    'điều nào sau đây',
    'phần vốn đầu tư',
    'điều vi phạm',
    'khoản vi phạm',
    'phản ứng sau tiêm',
    'mục đích của',
    'điểm du lịch',
    'khoản 3',
    'khoản',
    'Quyết định 45',
    'theo khoản 3 Điều 4 Quyết định',
    '',
  ])('is not in “%s”', (query) => expect(typedPlace(query)).toBeUndefined());

  it('is found again by its name in a document', () => {
    const raw = {
      url: '',
      content: '',
      meta: {},
      anchors: [
        { id: 'a', title: '2 Điều 4', location: 168 },
        { id: 'b', title: '1 khoản 3 Điều 4', location: 180 },
        { id: 'c', title: '2 Điều 4 Quy chế', location: 200 },
        { id: 'd', title: '2 Điều 6 Quy chế', location: 220 },
      ],
    };
    const place = (label: string, rest = 'qd 18') => placeOf({ label, rest }, raw);
    expect(place('khoan 3 dieu 4')).toBe(180);
    expect(place('dieu 4')).toBe(168);
    expect(place('dieu 5')).toBeUndefined();
    expect(place('dieu 4', 'Quy chế ban hành kèm theo Quyết định 18')).toBe(200);
    expect(place('dieu 4', 'quy chế họp kèm theo qđ 18')).toBe(200);
    expect(place('dieu 4', 'quy chuẩn kèm theo qđ 18')).toBe(168);
    expect(place('dieu 6', 'Quy chế ban hành kèm theo Quyết định 18')).toBe(220);
    expect(place('dieu 6')).toBeUndefined();
  });

  it('is found by what others call its parts, and by either figures', () => {
    const anchors = [
      { id: 'a', title: '1 Khoản 2 mục II mục B', location: 168 },
      { id: 'b', title: '1 Khoản 2 mục I mục B', location: 180 },
    ];
    const raw = { url: '', content: '', meta: {}, anchors };
    expect(placeOf({ label: 'khoan 2 muc 1 phan b', rest: 'kế hoạch 25' }, raw)).toBe(180);
    expect(placeOf({ label: 'khoan 2 muc 1 phan c', rest: 'kế hoạch 25' }, raw)).toBeUndefined();
  });
});

describe('a place typed by itself', () => {
  it.each([
    ['khoản 2', 'khoan 2'],
    ['Điều 15 khoản 1', 'khoan 1 dieu 15'],
    ['diem a, khoan 2. ', 'diem a khoan 2'],
    ['Mục II', 'muc ii'],
    ['phần B', 'phan b'],
    ['khoản 1 mục I phần B', 'khoan 1 muc i phan b'],
  ])('is all of “%s”', (query, label) => expect(placeAlone(query)).toBe(label));

  it.each(['khoản', 'khoản 2 quyết định 45', 'theo khoản 2', '2', ''])('is not “%s”', (query) =>
    expect(placeAlone(query)).toBeUndefined(),
  );

  it.each([
    ['khoản 2', 'khoan 2'],
    ['khoản 2 Điều 15', 'khoan 2'],
    ['mục II', 'muc 2'],
    ['Phụ lục I', 'phu luc 1'],
    ['Điều 4 Quy chế', 'dieu 4'],
    ['khoản 2 mục I mục B', 'khoan 2 muc 1 phan b'],
    ['Phần B', 'muc b'],
  ])('names “%s”', (name, label) => expect(isCalled(name, label)).toBe(true));

  it.each([
    ['khoản 12', 'khoan 1'],
    ['Điều 15a', 'dieu 15'],
    ['điểm a khoản 2', 'khoan 2'],
    ['khoản 2', 'khoan 2 dieu 3'],
    ['Phần I', 'muc 1'],
    ['điểm i', 'diem 1'],
  ])('does not name “%s” by “%s”', (name, label) => expect(isCalled(name, label)).toBe(false));
});
