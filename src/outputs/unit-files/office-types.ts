const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The media types of office files (ECMA-376), by the ending of their names. */
export const OFFICE_TYPES = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
} as const;
