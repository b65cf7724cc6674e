/** Where a list is read: on screen and, printed from there, on paper; or on paper alone, without what only a screen shows. */
export type Medium = 'screen' | 'paper';
