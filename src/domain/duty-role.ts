/** What a unit is in a duty, in the words of the trade. */
export const DUTY_ROLE_LABELS = { lead: 'Chủ trì', coordinator: 'Phối hợp', addressee: 'Thực hiện' } as const;

export type DutyRole = keyof typeof DUTY_ROLE_LABELS;
