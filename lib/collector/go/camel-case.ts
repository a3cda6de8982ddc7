/**
 * A name in camel case with a capital first letter, as strcase.ToCamel makes it: `source_ip` is `SourceIp`. Letters and digits
 * only; blanks, dashes, dots and underscores end a word, and so does a digit.
 */
export function camelCase(name: string): string {
  let result = "";
  let isNext = true;
  let wasCapital = false;
  for (const char of name.trim()) {
    const isCapital = char >= "A" && char <= "Z";
    const isSmall = char >= "a" && char <= "z";
    const isDigit = char >= "0" && char <= "9";
    if (isCapital || isSmall) {
      if (isNext) result += char.toUpperCase();
      else result += wasCapital && isCapital ? char.toLowerCase() : char;
      isNext = false;
    } else if (isDigit) {
      result += char;
      isNext = true;
    } else isNext = "_ -.".includes(char);
    wasCapital = isCapital;
  }
  return result;
}
