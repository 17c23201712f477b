/** Turns an address into the QR code that a phone reads from paper. */
import { encode } from 'uqr';

/**
 * The code as SVG; black on white in the dark, too, because phones read nothing else.
 * @param label what it leads to, for ears
 */
export function toQrCode(address: string, label: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  // One bar for each run of dark squares: few bytes, and no hair lines between squares on paper.
  const bars = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return (
    `<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 3}" height="${size * 3}" role="img" aria-label="${label}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${bars.join('')}"/></svg>`
  );
}
