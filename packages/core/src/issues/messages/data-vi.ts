import type { IssueCode } from '../codes.js'
import type { MessageTemplate } from '../render-issue.js'

/** Sentences of the issues of data: values, units, rows and files, in Vietnamese. */
export const dataMessages = {
  // values
  'value-not-a-number': {
    what: '“{value}” không đúng cách ghi số đã chọn',
    remedy: 'Chỉ ghi chữ số và một dấu thập phân, không ghi đơn vị tính hay dấu %; không thuộc đối tượng áp dụng thì ghi NA[; quy cách tệp CSV chọn bằng {option}: data có dấu chấm thập phân (1234.5), dấu phẩy giữa các cột; excel-vi có dấu phẩy thập phân (1.234,5), dấu chấm phẩy giữa các cột]',
    remedyOfUnit: 'Chỉ nhập chữ số và dấu phẩy thập phân, không nhập đơn vị tính hay dấu %; không thuộc đối tượng áp dụng thì nhập NA',
  },
  'value-not-an-integer': {
    what: 'Số liệu này phải là số nguyên, đang ghi “{value}”',
    remedy: 'Ghi số nguyên, không có dấu phân nhóm nghìn, ví dụ 1234',
    remedyOfUnit: 'Nhập số nguyên',
  },
  'value-below-min': {
    what: 'Giá trị {value} nhỏ hơn mức thấp nhất cho phép ({min})',
    remedy: 'Kiểm tra lại với tài liệu kiểm chứng và ghi số từ {min} trở lên',
  },
  'value-above-max': {
    what: 'Giá trị {value} vượt mức cao nhất cho phép ({max})',
    remedy: 'Kiểm tra lại với tài liệu kiểm chứng, chú ý đơn vị tính và dấu thập phân[; tỷ lệ 85% thì ghi {percent}]',
  },
  'value-too-precise': {
    what: 'Số “{value}” có quá 15 chữ số có nghĩa hoặc quá {decimals} chữ số thập phân',
    remedy: 'Làm tròn còn nhiều nhất {decimals} chữ số thập phân; với tỷ lệ, nên ghi hai số gốc thay cho thương',
  },
  'value-unknown-option': {
    what: 'Không có phương án “{value}”[; gần đúng nhất: {nearest}]',
    remedy: 'Ghi đúng một mã trong ngoặc: {known}; không thuộc đối tượng áp dụng thì ghi NA',
    remedyOfUnit: 'Chọn một trong các phương án: {known}',
  },
  'value-not-a-boolean': {
    what: 'Số liệu này phải trả lời có hoặc không, đang ghi “{value}”',
    remedy: 'Ghi true (có) hoặc false (không)[; Excel đã đổi thành {capitals}: để cột ở dạng Văn bản (Text) rồi gõ lại bằng chữ thường]; không thuộc đối tượng áp dụng thì ghi NA',
    remedyOfUnit: 'Chọn Có hoặc Không',
  },
  'value-duplicate': {
    what: 'Số liệu này được ghi nhiều lần cho cùng đơn vị và chỉ số; lần này ghi “{value}”',
    remedy: 'Giữ lại một dòng đúng và xóa các dòng còn lại; cho đến lúc đó chỉ số được 0 điểm',
  },
  'values-rounded': {
    what: 'Số liệu {input} có {count} số dài hơn được làm tròn còn {places} chữ số thập phân (chữ số bỏ đi từ 5 trở lên thì chữ số đứng trước tăng thêm 1)',
    remedy: 'Không phải sửa: định nghĩa quy định như vậy, hoặc các số này do công thức trong tệp Excel tính ra; điểm được tính từ số đã làm tròn',
  },
  'value-share-suspected': {
    what: 'Giá trị {value} nhỏ hơn 1% và được giữ nguyên',
    remedy: 'Nếu muốn ghi {percent}% thì nhập {percent}',
  },
  'value-out-of-domain': {
    what: 'Không tính được với số liệu đã ghi: căn bậc hai của số âm, lôgarit của số không dương hoặc lũy thừa quá lớn',
    remedy: 'Kiểm tra lại số liệu của chỉ số; nếu số liệu đúng thì phải sửa công thức của bộ chỉ số',
  },
  'not-submitted': {
    what: 'Đơn vị chưa gửi số liệu nào; không tính điểm, không xếp hạng',
    remedy: 'Đề nghị đơn vị gửi số liệu rồi tính lại; nếu đơn vị đã gửi thì kiểm tra tệp của đơn vị và mã đơn vị',
  },
  'value-missing': {
    what: 'Chưa có số liệu: {inputs}; {policy}',
    remedy: '{answer}; chỉ ghi NA khi đơn vị không thuộc đối tượng áp dụng, kèm giải trình để tổ thẩm định xem xét',
  },
  'value-partly-missing': {
    what: 'Mới có một phần số liệu; còn trống: {inputs}. Phần trống đang được tính là chưa đạt, bằng 0 hoặc theo giá trị mặc định của công thức',
    remedy: 'Bổ sung phần còn trống; nếu đúng là chưa đạt thì ghi “Không” (trong tệp CSV: false) hoặc 0',
    remedyOfUnit: 'Bổ sung phần còn trống; nếu đúng là chưa đạt thì chọn “Không” hoặc nhập 0',
  },
  'value-imputed': {
    what: 'Chưa có số liệu; tạm thay bằng số {figure} của {donors} đơn vị khác: {value}',
    remedy: 'Bổ sung số liệu của đơn vị; số thay thế không phải số liệu báo cáo',
  },
  'na-unapproved': {
    what: 'Ghi NA (không áp dụng) nhưng tổ thẩm định chưa chấp nhận nên tính như chưa có số liệu; {policy}',
    remedy: 'Ghi số liệu thay cho NA; nếu đơn vị đúng là không thuộc đối tượng áp dụng thì giải trình để tổ thẩm định xem xét, chấp nhận (--approvals, trong chương trình là approvals)',
    remedyOfUnit: 'Ghi số liệu thay cho NA; nếu đơn vị đúng là không thuộc đối tượng áp dụng thì giải trình để tổ thẩm định xem xét, chấp nhận',
  },
  'value-not-applicable-unexpected': {
    what: 'Ghi NA (không áp dụng), nhưng theo bộ chỉ số thì chỉ số này có áp dụng cho đơn vị',
    remedy: 'Ghi số liệu thay cho NA; nếu đơn vị đúng là không thuộc đối tượng áp dụng thì giải trình kèm tài liệu để tổ thẩm định quyết định',
  },
  'value-differs-between-indicators': {
    what: 'Cùng số liệu {id} nhưng các chỉ số {indicators} ghi khác nhau: {values}',
    remedy: 'Thống nhất số liệu giữa các chỉ số; hiện mỗi chỉ số tính theo số ghi ở chỉ số đó',
  },
  'numerator-exceeds-denominator': {
    what: 'Tử số {a} lớn hơn mẫu số {b}: {inputs}',
    remedy: 'Kiểm tra xem có ghi ngược hai số, hoặc lấy hai số khác thời điểm, khác phạm vi không',
  },
  'zero-denominator': {
    what: 'Mẫu số bằng 0 nên không tính được; {policy}',
    remedy: 'Kiểm tra số liệu ở mẫu số; nếu trong kỳ không phát sinh thì giải trình để tổ thẩm định xem xét',
  },
  'zero-denominator-settled': {
    what: 'Mẫu số bằng 0; theo quy định của bộ chỉ số: {settledAs}',
    remedy: 'Không phải sửa nếu mẫu số đúng bằng 0; nếu chưa có số liệu thì để trống, không ghi 0',
  },
  'indicator-rejected': {
    what: 'Tài liệu kiểm chứng không được công nhận khi thẩm định: 0 điểm, điểm tối đa giữ nguyên',
    remedy: 'Bổ sung tài liệu kiểm chứng hoặc giải trình rồi đề nghị thẩm định lại',
  },
  'rejection-without-effect': {
    what: 'Quyết định không công nhận tài liệu kiểm chứng không có tác dụng: chỉ số này của đơn vị không được chấm điểm',
    remedy: 'Đối chiếu mã đơn vị và mã chỉ số; nếu đúng thì bỏ dòng này',
  },
  'approval-without-effect': {
    what: 'Quyết định chấp nhận NA không có tác dụng: đơn vị không ghi NA ở chỉ số này',
    remedy: 'Đối chiếu mã đơn vị và mã chỉ số; nếu đúng thì đơn vị phải ghi NA ở chỉ số này',
  },
  'appraisal-conflict': {
    what: 'Vừa không công nhận tài liệu kiểm chứng, vừa chấp nhận NA cho cùng chỉ số của đơn vị; NA được coi là chưa được chấp nhận',
    remedy: 'Bỏ một trong hai quyết định; nếu bộ chỉ số không đòi NA phải được chấp nhận (naClaim: accepted) thì NA vẫn được tính',
  },
  'appraisal-duplicate': {
    what: 'Quyết định thẩm định này được ghi nhiều lần cho cùng đơn vị và chỉ số; chỉ lần ghi đầu được dùng',
    remedy: 'Giữ lại một dòng đúng và xóa các dòng còn lại',
  },
  'appraisal-unit-unknown': {
    what: 'Quyết định thẩm định nêu mã đơn vị “{code}” không có trong số liệu; quyết định này không được tính',
    remedy: 'Đối chiếu mã đơn vị với tệp số liệu',
  },
  'indicator-failed': {
    what: 'Cách tính “{method}” gặp lỗi phần mềm: {message}; đơn vị chưa có điểm và chưa được xếp hạng',
    remedy: 'Báo cho tác giả phần mở rộng có cách tính “{method}” rồi tính lại; đây không phải lỗi của đơn vị',
    remedyOfUnit: 'Không phải lỗi của đơn vị; đơn vị phụ trách phần mềm sẽ tính lại',
  },
  'aggregation-failed': {
    what: 'Cách tổng hợp điểm “{aggregation}” của mục “{node}” gặp lỗi phần mềm: {message}; đơn vị chưa có điểm và chưa được xếp hạng',
    remedy: 'Báo cho tác giả phần mở rộng có cách tổng hợp điểm “{aggregation}” rồi tính lại; đây không phải lỗi của đơn vị',
  },
  'aggregation-absent': {
    what: 'Mục {node} không có giá trị: {reason}; mục này không tính vào điểm của đơn vị',
    remedy: 'Bổ sung số liệu còn thiếu của mục này; điểm của đơn vị chỉ dựa trên phần còn lại',
  },
  'grader-failed': {
    what: 'Cách xếp loại “{grader}” gặp lỗi phần mềm: {message}; đơn vị chưa được xếp loại',
    remedy: 'Báo cho tác giả phần mở rộng có cách xếp loại “{grader}” rồi tính lại; điểm và thứ hạng không bị ảnh hưởng',
  },
  'ranker-failed': {
    what: 'Cách xếp hạng “{ranker}” gặp lỗi phần mềm ở nhóm “{cohort}”: {message}; các đơn vị của nhóm chưa được xếp hạng',
    remedy: 'Báo cho tác giả phần mở rộng có cách xếp hạng “{ranker}” rồi tính lại; điểm không bị ảnh hưởng',
  },
  // units
  'unit-refused': {
    what: 'Đơn vị chưa có tổng điểm vì chưa tính được chỉ số: {indicators}',
    remedy: 'Bổ sung số liệu của các chỉ số này (trừ chỉ số báo lỗi phần mềm) rồi tính lại; các đơn vị khác không bị ảnh hưởng',
  },
  'unit-unranked': {
    what: 'Đơn vị được tính điểm nhưng không xếp hạng; lý do: {reason}',
    remedy: 'Không phải sửa nếu đúng đối tượng; nếu không thì kiểm tra đặc điểm của đơn vị',
  },
  'unit-without-traits': {
    what: 'Không tìm thấy đơn vị trong tệp đặc điểm; các chỉ số chỉ áp dụng theo đặc điểm đã bị bỏ khỏi điểm tối đa',
    remedy: 'Bổ sung dòng của đơn vị vào tệp đặc điểm, kể cả khi đơn vị không có đặc điểm nào',
    remedyOfUnit: 'Đề nghị đơn vị tổng hợp bổ sung đặc điểm của đơn vị rồi tính lại',
  },
  'unit-without-parent': {
    what: 'Chưa biết đơn vị cấp trên nên chưa xếp hạng được trong phạm vi cấp trên',
    remedy: 'Ghi mã đơn vị cấp trên vào số liệu hoặc danh mục đơn vị',
  },
  'period-missing': {
    what: 'Chưa nêu kỳ đánh giá, mà bộ chỉ số {index} chỉ có hiệu lực từ {from} đến {to}',
    remedy: 'Nêu kỳ đánh giá, ví dụ --period {example} (tùy chọn period khi gọi bằng mã lệnh): ngày cuối kỳ cho biết bộ chỉ số có hiệu lực hay không',
  },
  'index-starts-in-period': {
    what: 'Bộ chỉ số {index} có hiệu lực từ {from}, tức là trong kỳ đánh giá {period}; bộ chỉ số được áp dụng cho cả kỳ',
    remedy: 'Nếu đúng như vậy thì không phải làm gì; nếu không, chọn kỳ ngắn hơn',
  },
  'index-not-in-force': {
    what: 'Bộ chỉ số {name} (hiệu lực từ {from}[ đến {to}]) không có hiệu lực vào ngày {day}, ngày cuối của kỳ đánh giá {period}; vẫn được dùng vì: {reason}',
    remedy: 'Gửi kèm lý do này cùng kết quả; nếu không có lý do, chọn kỳ đánh giá hoặc bộ chỉ số phù hợp',
  },
  'unit-list-not-in-force': {
    what: 'Danh mục đơn vị {name} (hiệu lực từ {from}[ đến {to}]) không có hiệu lực vào ngày {day}, ngày cuối của kỳ đánh giá {period}; vẫn được dùng vì: {reason}',
    remedy: 'Gửi kèm lý do này cùng kết quả; nếu không có lý do, bỏ --code-list (codeList), danh mục của ngày đó sẽ được dùng',
  },
  'units-unchecked': {
    what: 'Mã và tên đơn vị chưa được đối chiếu với danh mục nào: {why}',
    remedy: 'Chọn danh mục (--code-list)[ hoặc nêu kỳ đánh giá ({option})]; nếu không có danh mục phù hợp, tự đối chiếu mã và tên',
  },
  'unit-of-another-list': {
    what: 'Trong {source}, mã {code} là “{shown}”, đơn vị của danh mục {other}; trong danh mục {list}, mã này: {expected}',
    remedy: 'Dùng số liệu và đặc điểm của các đơn vị trong {list}, hoặc chọn kỳ đánh giá mà {other} có hiệu lực; mã cũ không bao giờ tự được đổi thành mã mới',
  },
  'unit-parent-differs': {
    what: 'Trong {source}, đơn vị cấp trên là {parent}; trong danh mục {list} là {expected}',
    remedy: 'Sửa mã đơn vị cấp trên, hoặc dùng danh mục đúng thời điểm',
  },
  'unit-traits-differ': {
    what: 'Số liệu và nguồn đặc điểm ghi mã này khác nhau: {data} và {traits}',
    remedy: 'Kiểm tra xem cả hai có nói về cùng một đơn vị không: khi sắp xếp, nhiều mã được dùng lại cho đơn vị mới',
  },
  'units-unnamed': {
    what: '{count} đơn vị không có tên, cả trong số liệu lẫn nguồn đặc điểm, mà mã lại là của đơn vị khác trong danh mục khác ({lists}): {codes}; chỉ mã được đối chiếu với {list}',
    remedy: 'Thêm tên bên cạnh mã (cột unit_name của tệp số liệu hoặc tệp đặc điểm) để nhận ra mã của danh mục khác',
  },
  'unit-not-in-registry': {
    what: 'Mã đơn vị “{code}” không có trong {list}[; gần đúng nhất: {nearest}]',
    remedy: 'Kiểm tra lại mã và thời điểm của danh mục (mã trước và sau sắp xếp khác nhau); đơn vị vẫn được tính điểm',
  },
  'unit-name-differs': {
    what: 'Trong {source}, đơn vị có tên “{shown}”; trong danh mục {list} là “{expected}”',
    remedy: 'Kiểm tra xem mã có đúng của đơn vị này không, rồi sửa mã hoặc tên',
  },
  'unit-code-missing': {
    what: 'Dòng này không có mã đơn vị nên không được tính',
    remedy: 'Ghi mã đơn vị vào dòng; giữ nguyên số 0 ở đầu mã, trong Excel hãy để ô ở dạng Văn bản (Text)',
  },
  'code-not-text': {
    what: 'Mã {what} không phải chuỗi ký tự mà là {value}, hoặc đã từng bị đổi thành số: các số 0 ở đầu có thể đã mất[; mã đúng có lẽ là {listed}]',
    remedy: 'Ghi mã dạng chữ, trong chương trình là \'18070\', trong Excel là ô định dạng Văn bản (Text); dòng không có mã đơn vị không được tính',
  },
  'unit-contradiction': {
    what: 'Thông tin về {what} của đơn vị khác với lần ghi trước: {first}, lần này {then}',
    remedy: 'Kiểm tra xem một mã có dùng cho hai đơn vị không; ghi giống nhau ở mọi chỗ; hiện dùng thông tin ghi trước',
  },
  'row-of-totals': {
    what: '“{word}” đứng ở chỗ mã đơn vị: dòng tổng không phải đơn vị nên không được tính',
    remedy: 'Xóa dòng này; nếu đúng là một đơn vị thì bổ sung mã vào danh sách đơn vị',
  },
  'row-of-text': {
    what: 'Dòng chỉ có chữ “{text}” ở chỗ mã đơn vị, không có số liệu: không được coi là đơn vị',
    remedy: 'Chuyển ghi chú ra ngoài bảng; nếu đúng là một đơn vị chưa có số liệu thì ghi cả tên đơn vị, hoặc bổ sung mã vào danh sách đơn vị',
  },
  'row-of-column-numbers': {
    what: 'Dòng ngay dưới tiêu đề chỉ ghi số thứ tự các cột ({text}): không được coi là đơn vị',
    remedy: 'Xóa dòng này; nếu đúng là số liệu của một đơn vị thì chuyển xuống dưới dòng khác, hoặc bổ sung mã vào danh sách đơn vị',
  },
  'row-repeats-header': {
    what: 'Dòng này lặp lại tiêu đề của bảng ({text}): không được coi là đơn vị',
    remedy: 'Xóa dòng này; các dòng dưới nó vẫn được đọc',
  },
  'row-other-header': {
    what: 'Từ dòng này bảng có tiêu đề khác hoặc thứ tự cột khác ({text}): cả bảng không được đọc',
    remedy: 'Sắp xếp các cột như ở tiêu đề đầu tiên, hoặc để phần này trong một tệp riêng',
  },
  'row-equals-sum': {
    what: 'Mọi số liệu của đơn vị đều bằng tổng của {count} đơn vị khác ({figures} số liệu): có thể là dòng tổng',
    remedy: 'Nếu là dòng tổng thì xóa; nếu là đơn vị thật thì không phải sửa',
  },
  'compared-alone': {
    what: 'Chỉ số tính theo so sánh giữa các đơn vị nhưng không có đơn vị nào khác để so: {indicators}',
    remedy: 'Nếu còn đơn vị khác thì tính chung tất cả: điểm, điểm quy đổi và thứ hạng sẽ khác',
  },
  'value-without-trait': {
    what: 'Có số liệu cho chỉ số chỉ áp dụng theo đặc điểm mà đơn vị không có, nên không được tính: {indicators}',
    remedy: 'Nếu đơn vị có đặc điểm đó thì bổ sung vào nguồn đặc điểm; nếu không thì để trống hoặc ghi NA',
  },
  'unit-check': {
    what: 'Đơn vị cần xem lại: {message}',
    remedy: 'Đối chiếu với danh mục đơn vị và tài liệu kiểm chứng; nếu đúng như đã ghi thì giải trình kèm tài liệu',
  },
  'trait-unknown': {
    what: 'Không có đặc điểm “{trait}” trong bộ chỉ số[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên đặc điểm (trong tệp, nhiều đặc điểm cách nhau bằng dấu chấm phẩy); các đặc điểm hiện có: {known}',
  },
  'level-unknown': {
    what: 'Không có cấp “{level}”; số dòng không được đọc: {rows}[; gần đúng nhất: {nearest}]',
    remedy: 'Ghi đúng một trong các cấp: {known}',
  },
  // rows
  'row-wrong-shape': {
    what: 'Không đọc được dữ liệu đã cho: cần {expected}, đang nhận {found}',
    remedy: 'Sửa chương trình: mỗi đơn vị là một đối tượng có code, name, parent, traits (danh sách) và values (theo mã chỉ số, rồi theo mã số liệu)',
  },
  'row-key-unknown': {
    what: 'Có khóa “{key}” không dùng đến[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa lại tên khóa hoặc bỏ đi; các khóa: {known}',
  },
  'indicator-unknown': {
    what: 'Không có chỉ số “{code}” trong bộ chỉ số[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa mã chỉ số; nếu Excel đã đổi 1.10 thành 1.1 hoặc thành ngày tháng thì để cột mã ở dạng Văn bản (Text)',
  },
  'input-unknown': {
    what: 'Chỉ số này không có số liệu “{id}”[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa mã số liệu; các mã của chỉ số này ghi trong ngoặc: {known}',
  },
  // files
  'file-encoding': {
    what: 'Không đọc được tệp dưới dạng Unicode UTF-8[ (tệp thuộc dạng {encoding})]; thường do phông chữ cũ TCVN3 hoặc VNI, hoặc lưu CSV kiểu cũ',
    remedy: 'Chuyển phông chữ sang Unicode, rồi trong Excel chọn Lưu thành (Save As), kiểu “CSV UTF-8 (Comma delimited)”',
  },
  'file-empty': {
    what: 'Tệp không có dòng số liệu nào',
    remedy: 'Kiểm tra xem có chọn đúng tệp, đúng trang tính và đã lưu tệp chưa',
  },
  'file-header-missing': {
    what: 'Dòng tiêu đề thiếu cột “{column}”',
    remedy: 'Thêm cột “{column}” vào dòng tiêu đề, không trộn ô; nếu phía trên còn dòng tên bảng thì xóa các dòng đó, hoặc ghi số dòng của tiêu đề (tệp số liệu: --header-row; tệp đặc điểm: --traits-header-row; tệp quyết định của tổ thẩm định chỉ có cách xóa); các cột nhận biết được: {known}',
  },
  'file-header-duplicate': {
    what: 'Dòng tiêu đề có nhiều cột “{column}”',
    remedy: 'Giữ lại một cột “{column}”, xóa hoặc đổi tên các cột còn lại',
  },
  'file-header-unknown': {
    what: 'Không nhận biết được cột “{column}”[; gần đúng nhất: {nearest}]',
    remedy: 'Sửa tên cột, hoặc xóa cột nếu không dùng để tính điểm',
  },
  'file-header-elsewhere': {
    what: 'Dòng tiêu đề được tìm ở dòng {line}, nhưng có vẻ nằm ở dòng {header}',
    remedy: 'Xóa các dòng phía trên tiêu đề, hoặc chỉ rõ vị trí: tệp số liệu thì --header-row {header}, tệp đặc điểm thì --traits-header-row {header}, trong chương trình thì headerRow: {header}; tệp quyết định của tổ thẩm định chỉ có cách xóa',
  },
  'file-row-unreadable': {
    what: 'Không đọc được dòng này: {message}',
    remedy: 'Kiểm tra dấu ngoặc kép: mở thì phải đóng, dấu ngoặc kép bên trong nội dung thì viết đôi ""; bỏ ký tự lạ',
  },
  'issues-left-out': {
    what: 'Còn {total} thông báo chưa liệt kê (mỗi loại chỉ liệt kê {each} thông báo đầu, tổng cộng không quá {all}); gồm: {codes}',
    remedy: 'Sửa những chỗ đã liệt kê rồi đọc lại: nhiều thông báo như vậy thường do một nguyên nhân, như chọn sai quy cách tệp hoặc lệch cột',
  },
  'file-too-large': {
    what: 'Vượt giới hạn khi đọc tệp: {actual}; giới hạn: {limit}',
    remedy: 'Chia nhỏ tệp, xóa các dòng, cột và trang tính trống; chỉ nâng giới hạn nếu tệp đáng tin cậy',
  },
  'file-row-duplicate': {
    what: 'Dòng này lặp lại một dòng đã có của cùng đơn vị',
    remedy: 'Giữ lại một dòng đúng và xóa dòng lặp',
  },
} as const satisfies Readonly<Partial<Record<IssueCode, MessageTemplate>>>
