import * as z from 'zod'

/** One value of one unit. Unknown keys are refused; numbers may be written as text, so that no digit is lost. */
const line = z.strictObject({
  unit: z.string().min(1),
  name: z.string().nullable().optional(),
  indicator: z.string(),
  input: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
})

export type Line = z.infer<typeof line>

/** One line of the file, or what is wrong with it. */
export function readLine(text: string): { readonly line: Line } | { readonly fault: string } {
  try {
    const read = line.safeParse(JSON.parse(text))
    return read.success ? { line: read.data } : { fault: z.prettifyError(read.error) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
