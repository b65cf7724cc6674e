/** Whether people read the id of a task like a number: “1”, “3a”. Longer ones, “gui-bao-cao”, are only for machines. */
export const isTaskCode = (id: string): boolean => /^\d+[a-z]*$/.test(id);
