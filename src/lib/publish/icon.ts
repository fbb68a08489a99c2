/** Side of the square that the mark is drawn in. */
const side = 28;

/** Part of an icon that no system cuts off: a circle of 80 % of its side. */
const safe = 0.8;

/** How far the mark reaches from the middle of its square, to a corner of the key workout. */
const reach = Math.hypot(13, 10);

const mark =
  '<rect class="k" x="1" y="4" width="8" height="20" rx="1.5"/><rect class="r" x="11" y="14" width="8" height="10" rx="1.5"/><circle class="e" cx="24" cy="21" r="3"/>';

/**
 * The site's mark: a key workout, a recovery run, a rest day.
 *
 * @param style - fills the classes `k`, `r` and `e`
 */
export function drawIcon(style: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><style>${style}</style>${mark}</svg>
`;
}

/**
 * The mark on a ground of its own, for home screens.
 *
 * @param size - side; pixels
 * @param isMaskable - the mark stays in what every system's shape leaves
 */
export function drawAppIcon(
  style: string,
  { size, paper, isMaskable }: { size: number; paper: string; isMaskable: boolean },
): string {
  const share = isMaskable ? (safe * side) / 2 / reach : safe;
  const edge = (side * (1 - share)) / 2;
  const corner = isMaskable ? 0 : 5;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${size}" height="${size}"><style>${style}</style><rect width="${side}" height="${side}" rx="${corner}" fill="${paper}"/><g transform="translate(${edge} ${edge}) scale(${share})">${mark}</g></svg>`;
}
