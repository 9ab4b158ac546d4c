/** Why a file cannot be read or written. */
export type FileReason =
  | 'missing' | 'denied' | 'busy' | 'exists' | 'folder' | 'no-folder' | 'full' | 'torn' | 'closed' | 'name' | 'links' | 'many'
  | 'input' | 'twice' | 'interrupted' | 'device' | 'once' | 'special' | 'encoding' | 'large' | 'failed'

/** The reasons in words, with what to do. */
export const REASONS: Readonly<Record<FileReason, { readonly vi: string; readonly en: string }>> = Object.freeze({
  missing: { vi: 'không có tệp hoặc thư mục này; kiểm tra lại đường dẫn', en: 'there is no such file or folder; check the path' },
  denied: { vi: 'không có quyền; kiểm tra quyền truy cập, hoặc đóng tệp nếu đang mở bằng Excel', en: 'permission denied; check your rights, or close the file if Excel has it open' },
  busy: { vi: 'tệp đang được chương trình khác mở; đóng tệp (thường là trong Excel) rồi chạy lại', en: 'another program has the file open; close it (most often in Excel) and run again' },
  exists: { vi: 'tệp đã có và không bị ghi đè; chọn tên khác hoặc chuyển tệp đi', en: 'the file exists and is not written over; choose another name or move it' },
  folder: { vi: 'đây là thư mục, không phải tệp', en: 'this is a folder, not a file' },
  'no-folder': { vi: 'đây là tệp, không phải thư mục', en: 'this is a file, not a folder' },
  full: { vi: 'hết chỗ trống trên ổ đĩa hoặc vượt hạn mức; tệp cũ, nếu có, vẫn còn nguyên', en: 'the disk or the quota is full; an old file, if there was one, is untouched' },
  torn: { vi: 'hết chỗ trống trên ổ đĩa hoặc vượt hạn mức; kết quả chưa ghi đủ, hãy chạy lại', en: 'the disk or the quota is full; what was written breaks off, run again' },
  closed: { vi: 'nơi nhận đã đóng trước khi ghi xong', en: 'the reader closed before everything was written' },
  name: { vi: 'tên tệp quá dài', en: 'the file name is too long' },
  links: { vi: 'liên kết trỏ vòng quanh', en: 'links lead in a circle' },
  many: { vi: 'máy đang mở quá nhiều tệp; đóng bớt rồi chạy lại', en: 'too many files are open on this machine; close some and run again' },
  input: { vi: 'đây là tệp đọc vào của lần chạy này, không bị ghi đè; chọn tên khác', en: 'this is an input of the run and is not written over; choose another name' },
  twice: { vi: 'hai kết quả cùng ghi vào tệp này; chọn tên khác', en: 'two outputs of the run lead to this file; choose another name' },
  interrupted: { vi: 'bị dừng giữa chừng; tệp cũ, nếu có, vẫn còn nguyên', en: 'stopped on the way; an old file, if there was one, is untouched' },
  device: { vi: 'đây là thiết bị, không phải tệp hay đường ống; không đọc', en: 'this is a device, neither a file nor a pipe; it is not read' },
  once: { vi: 'luồng vào chuẩn chỉ đọc được một lần; hãy đưa dữ liệu còn lại bằng tệp', en: 'the standard input can be read only once; give the rest as a file' },
  special: { vi: 'đây không phải tệp thường (đường ống, thiết bị)', en: 'this is no regular file but a pipe or a device' },
  encoding: { vi: 'tên tệp không phải UTF-8; hãy đổi tên tệp', en: 'the file name is not UTF-8; rename the file' },
  large: { vi: 'tệp lớn hơn mức đọc được', en: 'the file is larger than what is read' },
  failed: { vi: 'thao tác với tệp không thành công', en: 'the file operation failed' },
})
