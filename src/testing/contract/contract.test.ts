import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageText } from '../../issues/message.ts';
import { ALSO_TOLD } from './also-told.ts';
import { Workshop } from './edited-content.ts';
import { MALFORMED } from './malformed/all.ts';
import { VALID } from './valid/all.ts';

const VIETNAMESE = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

let workshop: Workshop;
beforeAll(() => {
  workshop = new Workshop();
});
afterAll(() => workshop.remove());

const shown = ({
  code,
  severity,
  file,
  line,
}: {
  code: string;
  severity: string;
  file: string;
  line: number;
}): string => `${file}:${line} ${code} ${severity}`;

describe('the check', () => {
  it('has nothing to say of the folder that is edited', async () => {
    expect(await workshop.check({})).toEqual([]);
  });

  it.each(MALFORMED)('tells, and nothing else: $name', async (input) => {
    const issues = await workshop.check(input.files);
    expect(issues.map(shown), issues.map(messageText).join('\n')).toContain(shown(input));
    const others = issues.filter((issue) => shown(issue) !== shown(input)).map(({ code }) => code);
    expect(others, issues.map(messageText).join('\n')).toEqual(ALSO_TOLD[input.name] ?? []);
    const told = issues.filter((issue) => shown(issue) === shown(input));
    for (const { message, fix } of told)
      expect([message, fix]).toEqual(Array(2).fill(expect.stringMatching(VIETNAMESE)));
    const said = told.map(messageText).join('\n');
    for (const words of input.says) expect(said).toContain(words);
  });

  it.each(VALID)('has nothing to say of: $name', async ({ files }) => {
    expect((await workshop.check(files)).map((issue) => `${shown(issue)} ${messageText(issue)}`)).toEqual([]);
  });

  it('is asked of many inputs, each once', () => {
    const names = [...MALFORMED, ...VALID].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(Object.keys(ALSO_TOLD)));
    expect(MALFORMED.length).toBeGreaterThanOrEqual(250);
    expect(VALID.length).toBeGreaterThanOrEqual(60);
  });
});
