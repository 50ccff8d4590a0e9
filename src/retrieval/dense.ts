/**
 * Cosine of a question with every row of a matrix of unit vectors, `[rows]`: an exact scan. At 100,000 rows
 * of 384 it takes some 50 ms (notes/libraries.md section 1); an approximate index is not needed before that.
 *
 * @param question `[dimensions]`, unit length
 * @param matrix `[rows x dimensions]`, row by row
 */
export function cosines(question: Float32Array, matrix: Float32Array): Float32Array {
  const dimensions = question.length;
  const rows = dimensions === 0 ? 0 : Math.floor(matrix.length / dimensions);
  const result = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++, at++) sum += (question[d] ?? 0) * (matrix[at] ?? 0);
    result[row] = sum;
  }
  return result;
}

/** Cosine of two vectors of unit length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
