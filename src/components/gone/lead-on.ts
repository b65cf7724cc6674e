// A redirect without a script leads to the page; one with it takes the provision along.
const link = document.querySelector<HTMLAnchorElement>('a[data-lead-on]');
if (link) location.replace(`${link.href}${location.hash}`);
