import { localDay } from '../../browser/day/local-day.ts';

// Runs where it stands, before what follows is drawn: nothing moves when the announcement goes.
const bar = document.querySelector<HTMLElement>('.announcement')!;
const { first = '', last = '' } = bar.dataset;
const today = localDay(new Date());
if (first <= today && today <= last) bar.classList.add('current');
else bar.remove();
