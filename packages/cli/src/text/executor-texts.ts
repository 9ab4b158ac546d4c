/** Words of the table of executors that `dti check` shows. */
export interface ExecutorTexts {
  readonly format: string
  readonly heads: readonly [executor: string, verdict: string, why: string]
  readonly verdicts: Readonly<Record<'yes' | 'provisional' | 'no', string>>
  /** After the first reason, with the number of the others. */
  readonly others: string
  /** In place of a reason where all is computed and there is something to know. */
  readonly notes: string
}

/** Words of the table of executors by language. */
export const EXECUTOR_TEXTS: Readonly<Record<'vi' | 'en', ExecutorTexts>> = {
  vi: {
    format: 'dạng kết quả: table hoặc json',
    heads: ['Nơi tính', 'Tính được', 'Lý do'],
    verdicts: { yes: 'có', provisional: 'một phần', no: 'không' },
    others: '(và {count} lý do khác)',
    notes: 'có lưu ý về giới hạn số liệu; xem bằng --format json',
  },
  en: {
    format: 'form of the result: table or json',
    heads: ['Computed by', 'Can', 'Why'],
    verdicts: { yes: 'yes', provisional: 'in part', no: 'no' },
    others: '(and {count} more)',
    notes: 'with notes on the limits of figures; --format json lists them',
  },
}
