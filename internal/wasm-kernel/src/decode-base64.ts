const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The bytes of a base64 text with its padding. By hand: `atob` is no part of ECMAScript, the shells of JavaScript engines
 * lack it, and its first call takes milliseconds.
 */
export function decodeBase64(text: string): Uint8Array {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const values = new Uint8Array(128);
  [...DIGITS].forEach((digit, i) => (values[digit.charCodeAt(0)] = i));
  let byte = 0;
  for (let i = 0; i < text.length; i += 4) {
    let group = 0;
    for (let j = 0; j < 4; j++) group = (group << 6) | values[text.charCodeAt(i + j)];
    // Writes past the end, which the padding stands for, are ignored by typed arrays.
    bytes[byte++] = group >> 16;
    bytes[byte++] = group >> 8;
    bytes[byte++] = group;
  }
  return bytes;
}
