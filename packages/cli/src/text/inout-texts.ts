/** Words of sources, reporters and sinks on the command line. */
export interface InOutTexts {
  readonly from: string
  readonly to: string
  readonly sourcesMany: string
  readonly readBy: string
  readonly noSuchOption: string
  readonly toNeedsOut: string
  readonly toAndFormat: string
  readonly sinkUnsaid: string
  readonly sinkFolderLikeFile: string
  readonly sent: string
}

/** Words of sources, reporters and sinks by language. */
export const INOUT_TEXTS: Readonly<Record<'vi' | 'en', InOutTexts>> = {
  vi: {
    from: 'bộ đọc số liệu, ví dụ csv/table; nếu không ghi thì nhận biết qua đuôi và nội dung tệp; bộ đọc không đọc tệp thì nhận nội dung của --data, ví dụ một địa chỉ',
    to: 'ghi kết quả bằng một nơi ghi, ví dụ xlsx/results, thay vì một dạng kết quả; --out là thư mục hoặc địa chỉ của nơi ghi đó',
    sourcesMany: 'nhiều bộ đọc cùng đọc được “{file}”: {known}; hãy ghi --from <bộ đọc>',
    readBy: 'Đọc {file} bằng bộ đọc {source}.',
    noSuchOption: 'bộ đọc {source} không có tùy chọn {option}; hãy bỏ tùy chọn đó',
    toNeedsOut: '--to {sink} cần --out: nơi kết quả được ghi vào',
    toAndFormat: 'chỉ dùng một trong hai: --format hoặc --to',
    sinkUnsaid: 'nơi ghi {sink} không cho biết ghi vào đâu (target) nên chỉ dùng được trong chương trình',
    sinkFolderLikeFile: '“{folder}” giống tên tệp, mà nơi ghi {sink} ghi tệp vào một thư mục: hãy ghi tên thư mục (“{folder}/” nếu đúng là muốn đặt tên thư mục như vậy)',
    sent: 'Đã ghi vào {out}: {names}.',
  },
  en: {
    from: 'source that reads the data, such as csv/table; by default found from the ending and content of the file; a source that reads no files gets the text of --data, such as an address',
    to: 'write the result with a sink, such as xlsx/results, instead of a form of the result; --out is the folder or the address that it writes to',
    sourcesMany: 'several sources read "{file}": {known}; give --from <source>',
    readBy: '{file} is read by the source {source}.',
    noSuchOption: 'the source {source} has no option {option}; leave it out',
    toNeedsOut: '--to {sink} needs --out: what the result is written to',
    toAndFormat: 'give only one of --format and --to',
    sinkUnsaid: 'the sink {sink} does not say what it writes to (target), so that only a program can use it',
    sinkFolderLikeFile: '"{folder}" reads as the name of a file, but the sink {sink} writes files into a folder: name a folder ("{folder}/" if it is to be called so)',
    sent: 'Written to {out}: {names}.',
  },
}
