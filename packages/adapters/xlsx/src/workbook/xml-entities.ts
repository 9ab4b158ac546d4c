const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of an attribute: its entities decoded, unknown ones as they stand. */
export function decodedAttribute(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** A text as the value of an attribute in double quotes. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
}
