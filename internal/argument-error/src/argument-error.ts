/**
 * Errors for arguments that a public function does not take, all in one form. They are returned, not thrown, so that the
 * `throw` stands where the check stands.
 *
 * `caller` is the public function as users write it, `argument` the parameter (or what a callback must do), `expectation`
 * what would have been right, `value` what came.
 */

/** For a value of the wrong kind. */
export function typeError(caller: string, argument: string, expectation: string, value: unknown): TypeError {
  return new TypeError(message(caller, argument, expectation, value));
}

/** For a value of the right kind that is out of range. */
export function rangeError(caller: string, argument: string, expectation: string, value: unknown): RangeError {
  return new RangeError(message(caller, argument, expectation, value));
}

/** For what should have been a number in some range: a RangeError if it is a number, a TypeError otherwise. */
export function numberError(caller: string, argument: string, expectation: string, value: unknown): Error {
  return (typeof value === "number" ? rangeError : typeError)(caller, argument, expectation, value);
}

function message(caller: string, argument: string, expectation: string, value: unknown): string {
  return `${caller}: ${argument} must ${expectation}, got ${describeSafely(value)}`;
}

/** A revoked proxy or a getter that throws must not replace the error by one of its own. */
function describeSafely(value: unknown): string {
  try {
    return describe(value);
  } catch {
    return "a value that cannot be looked at";
  }
}

/** A value in a few words: never its whole contents. */
function describe(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "function") return "a function";
  if (Object(value) === value) {
    const tag = Object.prototype.toString.call(value).slice("[object ".length, -"]".length);
    const { length } = value as { length?: unknown };
    return typeof length === "number" ? `${tag} of length ${length}` : tag === "Object" ? "an object" : tag;
  }
  const text = String(value);
  if (text.length > 40) return `a ${typeof value} of length ${text.length}`;
  return typeof value === "string" ? `"${text}"` : typeof value === "bigint" ? `${text}n` : text;
}
