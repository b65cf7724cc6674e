import { describe, expect, it } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { siteFrame } from './frame.ts';
import { shown, shownBy } from './shown.ts';

const frame = siteFrame(aCorpus(), '/');
const props = shown(frame, ({ name }) => ({ title: `Trang của ${name}` }));

describe('what a page shows', () => {
  it('is worked out inside its frame where nobody has done so', () => {
    expect(shownBy({ props, locals: {} })).toEqual({ title: 'Trang của Văn bản chỉ đạo', frame });
  });

  it('is what has been worked out already, and is not worked out again', () => {
    const ready = { title: 'Đã có', frame };
    const never = shown(frame, (): { title: string } => {
      throw new Error('worked out twice');
    });
    expect(shownBy({ props: never, locals: { shown: ready } })).toBe(ready);
  });
});
