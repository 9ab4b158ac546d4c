/** Endings of files. */
const FILE = /\.(?:csv|tsv|txt|md|json|ndjson|xls|xlsx|xlsm|xlsb|ods|pdf|docx?|html?|sql|zip)$/i

/** True for the name of a file where a folder is asked for, which is hardly meant; with a slash at its end it is. */
export function isFileLike(folder: string): boolean {
  return FILE.test(folder)
}
