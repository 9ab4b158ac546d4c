/**
 * A text of the hidden cells so that no program rewrites it: Excel takes `_x0041_` for an escape and LibreOffice even `_xa_`, and writes it back as what
 * it stands for. So no `x` follows an underscore.
 */
export function machineText(text: string): string {
  return text.replace(/_(?=[xX~])/g, '_~')
}

/** The text that was meant; those of forms from before there was `machineText` stay as they are. */
export function readMachineText(text: string): string {
  return text.includes('_~') ? text.replace(/_~(?=[xX~])/g, '_') : text
}
