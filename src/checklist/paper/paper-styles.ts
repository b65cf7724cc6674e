/**
 * Runs `look` while the styles of paper hold on screen, so that what is measured is what will be printed. Both changes
 * happen within one turn: nothing of it is ever painted.
 */
export function underPaperStyles<T>(look: () => T): T {
  const rules = [...document.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules));
  const before = rules.map(({ media }) => media.mediaText);
  for (const rule of rules) rule.media.mediaText = onPaper(rule.media.mediaText);
  document.documentElement.classList.add('measuring');
  try {
    return look();
  } finally {
    document.documentElement.classList.remove('measuring');
    rules.forEach((rule, index) => (rule.media.mediaText = before[index] ?? ''));
  }
}

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ]);
}

function onPaper(media: string): string {
  return media
    .split(',')
    .map((query) =>
      query
        .trim()
        .replace(/^(?:only )?screen\b.*/, 'not all')
        .replace(/^(?:only )?print\b/, 'all'),
    )
    .join(', ');
}
