/** What a unit is in a duty, in the words of the trade; the role that binds most first. */
export const DUTY_ROLE_LABELS = { lead: 'Chủ trì', coordinator: 'Phối hợp', addressee: 'Thực hiện' } as const;

export type DutyRole = keyof typeof DUTY_ROLE_LABELS;

export const DUTY_ROLES = Object.keys(DUTY_ROLE_LABELS) as [DutyRole, ...DutyRole[]];
