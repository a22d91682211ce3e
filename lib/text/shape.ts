/**
 * Checks of the shape of messages and stored records, as small functions that are put together. The panel needs no more than
 * yes or no, and a schema library would be a seventh of its size.
 */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const index: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const flag: Shape = (value) => typeof value === 'boolean';

export const textUpTo =
  (most: number): Shape =>
  (value) =>
    typeof value === 'string' && value.length <= most;

export const oneOf =
  (...values: readonly string[]): Shape =>
  (value) =>
    values.includes(value as string);

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const listOf =
  (shape: Shape, most = Number.POSITIVE_INFINITY): Shape =>
  (value) =>
    // `every` would pass over the holes of a list
    Array.isArray(value) && value.length <= most && value.findIndex((item) => !shape(item)) < 0;

/** An object whose values all have the shape. */
export const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(shape);

type Shapes = Readonly<Record<string, Shape>>;

/** An object with at least these properties; those of `optional` may be missing or undefined, but nothing else. */
export const object = (shapes: Shapes, optional: Shapes = {}): Shape => {
  const entries = Object.entries(shapes);
  const others = Object.entries(optional);
  return (value) =>
    isObject(value) &&
    entries.every(([key, shape]) => Object.hasOwn(value, key) && shape(value[key])) &&
    others.every(([key, shape]) => !Object.hasOwn(value, key) || value[key] === undefined || shape(value[key]));
};

export const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

/** Is it an object with fields, and no list? */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
