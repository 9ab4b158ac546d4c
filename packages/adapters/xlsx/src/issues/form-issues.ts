import { defineIssues, ERRORS_PAGE } from '@dti-vn/sdk'

const ISSUES = defineIssues({
  'form-as-table': {
    severity: 'error',
    vi: {
      what: 'Tệp là phiếu tự đánh giá, không phải bảng số liệu',
      remedy: 'Để các phiếu vào một thư mục rồi chạy dti collect --forms <thư mục>: lệnh đó đọc phiếu và ghi ra tệp số liệu dùng được ở đây (trong chương trình: collectForms, rankForms)',
    },
    en: {
      what: 'The workbook is a form that a unit fills in, no table of figures',
      remedy: 'Put the forms into a folder and run dti collect --forms <folder>: it reads forms and writes a data file that can be used here (in a program: collectForms, rankForms)',
    },
  },
  'form-provisional': {
    severity: 'warning',
    vi: {
      what: 'Phiếu chưa tính được {what}: {why}; trên phiếu ghi “được tính khi tổng hợp”',
      remedy: 'Không phải sửa: điểm này có khi tập hợp phiếu bằng lệnh dti collect rồi tính bằng dti score',
    },
    en: {
      what: 'A form does not compute {what}: {why}; it shows “được tính khi tổng hợp”',
      remedy: 'Nothing to mend: it is computed when the forms are collected (dti collect) and scored (dti score)',
    },
  },
  'form-unmarked': {
    severity: 'error',
    vi: {
      what: 'Tệp không phải phiếu do phần mềm này tạo: không có trang tính ẩn của phiếu',
      remedy: 'Đề nghị đơn vị điền vào đúng phiếu đã gửi, không chép nội dung sang tệp khác',
    },
    en: {
      what: 'The workbook is not a form made by this software: its hidden sheet is missing',
      remedy: 'Ask the unit to fill in the form that was sent to it, and not to copy its contents into another workbook',
    },
  },
  'form-other-index': {
    severity: 'error',
    vi: {
      what: 'Phiếu thuộc bộ chỉ số hoặc phiên bản khác ({found}); cần: {expected}',
      remedy: 'Gửi cho đơn vị phiếu đúng phiên bản này, hoặc tập hợp phiếu này theo đúng bộ chỉ số đã phát hành',
    },
    en: {
      what: 'The form belongs to another index or edition ({found}); expected: {expected}',
      remedy: 'Send the unit the form of this edition, or collect this file with the index it belongs to',
    },
  },
  'form-definition-differs': {
    severity: 'error',
    vi: {
      what: 'Phiếu được tạo từ một bản khác của bộ chỉ số {index}, hỏi khác ở {count} số liệu ({inputs}); không tính số liệu của phiếu',
      remedy: 'Tạo phiếu mới theo bộ chỉ số hiện hành và điền lại, hoặc tập hợp theo đúng tệp định nghĩa đã dùng khi tạo phiếu',
    },
    en: {
      what: 'The form was made from another version of the definition of {index}, which asks {count|figure|figures} otherwise ({inputs}); its figures are not counted',
      remedy: 'Make new forms from the present definition and have them filled in, or collect with the definition that the forms were made from',
    },
  },
  'form-definition-changed': {
    severity: 'warning',
    vi: {
      what: 'Phiếu được tạo từ một bản khác của bộ chỉ số {index}, hỏi cùng các số liệu[; cách ghi nội dung đã đổi ở: {inputs}]; số liệu vẫn được tính theo bộ chỉ số hiện hành',
      remedy: 'Kiểm tra xem số liệu có còn đúng nội dung hiện hành không; không đối chiếu điểm ghi trong phiếu; lần sau dùng phiếu mới',
    },
    en: {
      what: 'The form was made from another version of the definition of {index}, which asks for the same figures[; worded otherwise: {inputs}]; they are counted by the present definition',
      remedy: 'Check that the figures are still what is asked for; the points in the form are not compared; use new forms next time',
    },
  },
  'form-other-period': {
    severity: 'error',
    vi: {
      what: 'Phiếu của kỳ đánh giá khác ({found}); cần kỳ: {expected}; không tính số liệu của phiếu',
      remedy: 'Gửi cho đơn vị phiếu đúng kỳ đánh giá, hoặc tập hợp phiếu này theo kỳ ghi trên phiếu (--period)',
    },
    en: {
      what: 'The form is of another assessment period ({found}); expected: {expected}; its figures are not counted',
      remedy: 'Send the unit the form of this period, or collect this one with its own (--period)',
    },
  },
  'form-periods-mixed': {
    severity: 'error',
    vi: {
      what: 'Phiếu ghi kỳ đánh giá {found}, phiếu khác ghi kỳ khác (có các kỳ: {periods}); không tính phiếu nào',
      remedy: 'Nêu kỳ cần tập hợp (--period): phiếu của kỳ khác sẽ không được tính',
    },
    en: {
      what: 'The form is of the assessment period {found}, others are of another (there are: {periods}); no form is counted',
      remedy: 'Say which period is collected (--period): forms of another will not be counted',
    },
  },
  'form-without-period': {
    severity: 'warning',
    vi: {
      what: 'Phiếu làm từ khi phiếu chưa ghi kỳ đánh giá; số liệu vẫn được tính',
      remedy: 'Kiểm tra xem số liệu có đúng là của kỳ này không; lần sau dùng phiếu mới',
    },
    en: {
      what: 'The form was made when forms had no assessment period yet; its figures are counted',
      remedy: 'Check that the figures are of this period; use a new form next time',
    },
  },
  'form-structure': {
    severity: 'error',
    vi: {
      what: 'Trang tính của phiếu đã bị sửa: {detail}; không đọc phần nào của tệp',
      remedy: 'Chép số liệu sang một phiếu nguyên vẹn rồi gửi lại; chỉ điền vào các ô nhập',
    },
    en: {
      what: 'The sheet of the form was changed: {detail}; nothing of the file was read',
      remedy: 'Copy the answers into an unchanged form and send that; fill in the input cells only',
    },
  },
  'form-unit-differs': {
    severity: 'error',
    vi: {
      what: 'Phiếu ghi các đơn vị khác nhau: {found}; không tính số liệu của phiếu',
      remedy: 'Hỏi đơn vị gửi phiếu xem số liệu là của đơn vị nào; điền vào phiếu đã cấp cho đúng đơn vị đó, không sửa dòng đơn vị, rồi đặt tên tệp bắt đầu bằng mã của đơn vị',
    },
    en: {
      what: 'The form names different units: {found}; its figures are not counted',
      remedy: 'Ask the sender whose figures these are; fill in the form that was made for that unit, leave its line of the unit as it is, and let the file name begin with the code of the unit',
    },
  },
  'form-period-differs': {
    severity: 'error',
    vi: {
      what: 'Phiếu ghi các kỳ đánh giá khác nhau: phần ẩn của tệp ghi {hidden}; đầu phiếu ghi “{found}”; không tính số liệu của phiếu',
      remedy: 'Hỏi đơn vị gửi phiếu xem số liệu là của kỳ nào; điền vào phiếu đã cấp cho đúng kỳ đó, không sửa dòng kỳ đánh giá',
    },
    en: {
      what: 'The form names different assessment periods: its hidden sheet says {hidden}; the line above the table says "{found}"; its figures are not counted',
      remedy: 'Ask the sender of which period the figures are; fill in the form that was made for that period, and leave its line of the period as it is',
    },
  },
  'form-line-emptied': {
    severity: 'warning',
    vi: {
      what: 'Đầu phiếu không còn ghi {line}; phiếu được tính theo phần ẩn của tệp: {hidden}',
      remedy: 'Hỏi đơn vị gửi phiếu xem có đúng như vậy không; không xóa hay sửa các dòng đầu phiếu',
    },
    en: {
      what: 'The lines above the table no longer name {line}; the form counts as its hidden sheet says: {hidden}',
      remedy: 'Ask the sender whether that is right; leave the lines above the table as they are',
    },
  },
  'form-as-text': {
    severity: 'error',
    vi: {
      what: 'Tệp là văn bản (CSV), không còn phần ẩn của phiếu nên không đọc được',
      remedy: 'Đề nghị đơn vị gửi lại phiếu dạng .xlsx; nếu đây không phải là phiếu thì chuyển tệp ra khỏi thư mục',
    },
    en: {
      what: 'The file is text (CSV); the hidden part of the form is lost, so it cannot be read',
      remedy: 'Ask the unit for the form as .xlsx; if this is no form, move the file out of the folder',
    },
  },
  'form-row-lost': {
    severity: 'error',
    vi: {
      what: 'Dòng của số liệu này bị xóa hoặc có nhiều hơn một[ (các dòng tìm thấy: {rows})]; không đọc giá trị',
      remedy: 'Chép số liệu sang một phiếu nguyên vẹn; không xóa, sao chép hay sắp xếp dòng',
    },
    en: {
      what: 'The row of this input was deleted or occurs more than once[ (rows found: {rows})]; its value was not read',
      remedy: 'Copy the answers into an unchanged form; do not delete, copy or sort rows',
    },
  },
  'form-row-moved': {
    severity: 'warning',
    vi: {
      what: 'Dòng của số liệu này đã chuyển từ dòng {expected} sang dòng {row}, cùng với các dòng liền sau (tất cả {count} dòng nhập); giá trị được đọc ở vị trí mới',
      remedy: 'Kiểm tra xem các giá trị có đúng dòng không; không chèn hay xóa dòng trong phiếu',
    },
    en: {
      what: 'The row of this input moved from {expected} to {row}, with those right below it ({count} rows of inputs in all); they were read where they are now',
      remedy: 'Check that the values still belong to their inputs; do not insert or delete rows in a form',
    },
  },
  'form-text-changed': {
    severity: 'warning',
    vi: {
      what: '{what} hiện trong ô là “{shown}”[, trong phiếu đã phát hành là “{expected}”]; số liệu được đọc theo phiếu đã phát hành',
      remedy: 'Hỏi lại xem đơn vị báo cáo nội dung nào, theo đơn vị tính nào; không sửa các chữ in sẵn trong phiếu',
    },
    en: {
      what: '{what} shown in the cell is "{shown}"[; the form as issued says "{expected}"]; the figure is read as that form asks',
      remedy: 'Ask the unit what it reported, and in which unit of measure; texts printed in a form must stay as they are',
    },
  },
  'form-code-changed': {
    severity: 'warning',
    vi: {
      what: 'Mã hiện trong ô là “{shown}”, nhưng dòng này thuộc chỉ số {code}; đã đọc theo {code}',
      remedy: 'Kiểm tra xem đơn vị định báo cáo gì ở đây; không sửa mã trong phiếu',
    },
    en: {
      what: 'The code shown is "{shown}", but the row belongs to the indicator {code}; it was read as {code}',
      remedy: 'Check what the unit meant to report here; codes in a form must stay as they are',
    },
  },
  'form-conflict': {
    severity: 'error',
    vi: {
      what: 'Có nhiều phiếu của cùng một đơn vị với nội dung khác nhau: {files}; không tính tệp nào',
      remedy: 'Giữ lại một tệp đúng trong thư mục, chuyển các tệp khác ra ngoài',
    },
    en: {
      what: 'Several forms of the same unit differ from each other: {files}; none of these forms was counted',
      remedy: 'Keep the right file in the folder and move the others out',
    },
  },
  'form-repeated': {
    severity: 'warning',
    vi: {
      what: 'Phiếu trùng nội dung với phiếu khác của cùng đơn vị: {files}; chỉ tính một lần',
      remedy: 'Không phải sửa; nên chuyển các bản sao ra khỏi thư mục',
    },
    en: {
      what: 'The form repeats another one of the same unit with equal content: {files}; it was counted once',
      remedy: 'Nothing to correct; move the copies out of the folder',
    },
  },
  'form-missing': {
    severity: 'warning',
    vi: {
      what: 'Chưa có phiếu nào của đơn vị này được tính: {name}',
      remedy: 'Đề nghị đơn vị gửi phiếu; hoặc xem ở trên vì sao tệp của đơn vị không được tính',
    },
    en: {
      what: 'No form of this unit was counted: {name}',
      remedy: 'Ask the unit for its form; or see above why its file could not be counted',
    },
  },
  'form-unit-unexpected': {
    severity: 'warning',
    vi: {
      what: 'Phiếu của một đơn vị không có trong danh sách: {name}',
      remedy: 'Kiểm tra danh sách và cấp của phiếu; phiếu vẫn được tính',
    },
    en: {
      what: 'The form comes from a unit that is not in the list of units: {name}',
      remedy: 'Check the list and the level of the form; the form was counted all the same',
    },
  },
  'form-points-differ': {
    severity: 'warning',
    vi: {
      what: 'Phiếu ghi {own} điểm, phần mềm tính được {computed} điểm',
      remedy: 'Dùng điểm của phần mềm; phiếu chưa được tính lại khi lưu, hoặc có ô được đọc khác (xem các thông báo khác)',
    },
    en: {
      what: 'The form shows {own} points, the engine computes {computed}',
      remedy: 'Use the points of the engine; the form was not recalculated when it was saved, or a value was read otherwise than the form does (see the other issues)',
    },
  },
  'form-points-typed': {
    severity: 'warning',
    vi: {
      what: 'Công thức đã bị thay bằng số {own}; phần mềm tính được {computed} điểm',
      remedy: 'Điểm do phần mềm tính được sử dụng; đề nghị đơn vị giải trình',
    },
    en: {
      what: 'Somebody typed {own} points over the formula; the engine computes {computed}',
      remedy: 'The points of the engine count; ask the unit why the formula was replaced',
    },
  },
}, ERRORS_PAGE)

/** The issues of returned forms. */
export const FORM_ISSUES = ISSUES.kinds

/** Makes one of them. */
export const formIssue = ISSUES.make
