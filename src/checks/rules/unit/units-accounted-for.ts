import { FIELD_BOTH, FIELD_UNACCOUNTED } from '../unaccounted.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

/**
 * When a unit began is given or listed as unknown. When it ended may also be left out: then it is at work.
 */
export const unitsAccountedFor: Rule = {
  kinds: [FIELD_UNACCOUNTED, FIELD_BOTH],
  find: ({ units }) =>
    units.flatMap((at): Finding[] => {
      const { missing, validFrom } = at.value;
      if (isRefused(at, 'missing')) return [];
      const both = missing.flatMap((field, index): Finding[] =>
        at.value[field] === undefined
          ? []
          : [
              {
                kind: FIELD_BOTH,
                at,
                path: ['missing', index],
                value: field,
                message: `${field} được ghi là chưa biết, nhưng lại có giá trị.`,
                fix: `bỏ ${field} trong missing, hoặc bỏ giá trị đã ghi.`,
              },
            ],
      );
      if (validFrom !== undefined || missing.includes('validFrom')) return both;
      return [
        ...both,
        {
          kind: FIELD_UNACCOUNTED,
          at,
          path: ['validFrom'],
          message: 'không có ngày bắt đầu hoạt động, cũng không ghi là chưa biết.',
          fix: 'ghi validFrom: năm-tháng-ngày; chưa biết thì ghi missing: [validFrom].',
        },
      ];
    }),
};
