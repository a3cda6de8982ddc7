/**
 * A Go string seen from JavaScript: one character (U+0000 to U+00FF) for each byte of the text's UTF-8. Go cuts strings at bytes,
 * so whatever mirrors its errors has to count in them.
 */
export function toByteString(text: string): string {
  if (isAscii(text)) return text;
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** The text of a byte string; bytes that are no UTF-8 become U+FFFD. */
export function fromByteString(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Uint8Array.from(bytes, (char) => char.charCodeAt(0)),
  );
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= 0x80) return false;
  return true;
}
