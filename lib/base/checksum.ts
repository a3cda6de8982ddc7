/**
 * A checksum of a text, 16 hexadecimal digits: tells damage from what was written, and nothing about who wrote it. Two
 * FNV-1a hashes over the UTF-16 units, from different starts.
 */
export function checksum(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
