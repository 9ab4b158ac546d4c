/** What the operating system says of a file by its code, in words. */
const vi = Object.freeze({
  ENOENT: 'không tìm thấy',
  ENOTDIR: 'đường dẫn không đúng: có phần là tệp, không phải thư mục',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EBUSY: 'tệp đang được mở trong chương trình khác',
  EEXIST: 'đã có tệp cùng tên',
  ENOSPC: 'ổ đĩa đã đầy',
  EMFILE: 'có quá nhiều tệp đang mở',
  ENAMETOOLONG: 'tên quá dài',
})

const en: Readonly<Record<keyof typeof vi, string>> = Object.freeze({
  ENOENT: 'not found',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EBUSY: 'the file is open in another program',
  EEXIST: 'there is a file of this name',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
})

/** The words by language. */
export const SYSTEM_TEXTS: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = Object.freeze({ vi, en })
