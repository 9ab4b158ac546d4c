import { type Digests, type LocalText, MisuseError } from '@dti-vn/core'
import { callGiven } from '../guard/call-given.js'

/** SHA-256 in hexadecimal. */
const DIGEST = /^[0-9a-f]{64}$/

/** Throws a `MisuseError` for a digest that was handed in and is none; null stands for one that is not known. */
export function requireDigests(digests: Digests): void {
  for (const [name, value] of Object.entries(digests) as [string, unknown][]) {
    if (value !== undefined && value !== null && !isDigest(value)) {
      refuse({
        vi: `“digests.${name}” phải là mã băm SHA-256 dạng chuỗi 64 chữ số thập lục phân viết thường, hoặc null.`,
        en: `"digests.${name}" must be a SHA-256 digest, a text of 64 lower-case hexadecimal digits, or null.`,
      })
    }
  }
}

/** What a function gives as a digest. Throws a `MisuseError` where it throws, answers with a promise, or gives anything but a digest. */
export function requiredDigest(run: () => unknown): string {
  const answer = callGiven(run, (message) =>
    refuse({
      vi: `createEngine: hàm “digest” gặp lỗi: ${message}. Hãy sửa hàm, hoặc dùng sha256 của @dti-vn/sdk/node.`,
      en: `createEngine: the function "digest" threw: ${message}. Mend it, or use sha256 of @dti-vn/sdk/node.`,
    }),
  )
  if (isDigest(answer)) return answer
  refuse({
    vi: 'createEngine: hàm “digest” phải trả về ngay mã băm SHA-256 dạng chuỗi 64 chữ số thập lục phân viết thường, ví dụ sha256 của @dti-vn/sdk/node; không được là hàm async.',
    en: 'createEngine: the function "digest" must return a SHA-256 digest at once, a text of 64 lower-case hexadecimal digits, e.g. sha256 of @dti-vn/sdk/node; it must not be async.',
  })
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && DIGEST.test(value)
}

function refuse(text: LocalText): never {
  throw new MisuseError('OPTIONS_INVALID', text)
}
