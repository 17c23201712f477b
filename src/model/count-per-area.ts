/** Turns a count over round fields into a count over another area. This is geometry, and part of no risk scheme. */

/**
 * The count that would be found over an area, if it were the same everywhere.
 * @param count how many were counted
 * @param fields in how many fields
 * @param width the diameter of one field
 * @param area in the square of the unit of `width`
 */
export function countPerArea(count: number, fields: number, width: number, area: number): number {
  return (count * area) / (fields * Math.PI * (width / 2) ** 2);
}
