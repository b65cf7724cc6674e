/** Sixteen or nineteen digits of a domestic card, or sixteen that their last one proves (Luhn). */
export function isBankCard(digits: string): boolean {
  if (/^9704(?:\d{12}|\d{15})$/.test(digits)) return true;
  if (!/^[3-6]\d{15}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
