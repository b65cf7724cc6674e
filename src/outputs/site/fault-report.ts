import { strings } from '../../strings.ts';

/** An e-mail to the office about a fault, ready to be completed: where it was found, so that nobody has to ask. */
export function faultReport(email: string, found: { what: string; address: string; contentVersion: string }): string {
  const { label, address, version, fault } = strings.frame.faultReport;
  const subject = `${label}: ${found.what}`;
  const body = [`${address} ${found.address}`, `${version} ${found.contentVersion}`, fault, ''].join('\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
