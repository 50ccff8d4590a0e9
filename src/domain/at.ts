/**
 * An element that the caller knows to be there.
 *
 * @throws RangeError naming index and length if it is not: a fault of the program, which no default may hide
 */
export function at<T>(array: ArrayLike<T>, index: number): T {
  const element = array[index];
  if (element === undefined) throw new RangeError(`no element ${index} in ${array.length}`);
  return element;
}
