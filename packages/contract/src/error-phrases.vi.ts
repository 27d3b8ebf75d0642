import type { ErrorCode } from './error-codes.ts';

/** What a person reads when something is refused. `{name}` stands for a parameter of the error. */
export const ERROR_PHRASES_VI = {
  'request.malformed': 'Yêu cầu gửi lên không đọc được.',
  'request.invalid': 'Có mục chưa đúng. Đề nghị kiểm tra các mục được đánh dấu.',
  'request.unknown-field': 'Mục “{field}” không có trong biểu này.',
  'request.method-not-allowed': 'Địa chỉ này không nhận {method}, chỉ nhận {allowed}.',
  'request.too-large': 'Nội dung gửi lên quá lớn.',
  'request.cut-off': 'Tệp chưa đến đủ: kết nối bị ngắt giữa chừng.',
  'request.unsupported-media-type': 'Định dạng gửi lên không được hỗ trợ; cần JSON.',
  'request.file-expected': 'Nơi này cần gửi chính tệp đó, theo một trong các kiểu {types}.',
  'request.too-many': 'Đồng chí thao tác quá nhanh. Đề nghị thử lại sau {seconds} giây.',
  'request.origin-refused': 'Yêu cầu đến từ một trang khác nên không được nhận.',
  'request.host-refused':
    'Hệ thống đang chạy riêng trên máy này, không phục vụ tên miền được gọi. Hãy mở bằng địa chỉ localhost hoặc 127.0.0.1; nếu có máy chủ ủy nhiệm, đề nghị quản trị đặt PUBLIC_URL.',
  'auth.required': 'Đề nghị đăng nhập để tiếp tục.',
  'auth.wrong-credentials': 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  'auth.forbidden': 'Đồng chí không có quyền thực hiện việc này.',
  'auth.busy': 'Đang có quá nhiều lượt đăng nhập cùng lúc. Đề nghị thử lại sau giây lát.',
  'auth.other-account':
    'Nơi này đang đăng nhập bằng tài khoản khác; chỉ người đã nhập mới gửi được số này.',
  'resource.not-found': 'Không tìm thấy nội dung này.',
  'precondition.required': 'Thiếu phiên bản của nội dung đang sửa.',
  'precondition.failed': '{name} đã thay đổi nội dung này lúc {at}. Đề nghị xem lại trước khi ghi.',
  'idempotency.key-reused': 'Mã chống gửi trùng đã dùng cho một nội dung khác.',
  'unit.not-found': 'Không tìm thấy đơn vị.',
  'unit.code-ambiguous': 'Mã {code} ứng với nhiều đơn vị. Đề nghị chọn một đơn vị.',
  'period.not-found': 'Không có kỳ báo cáo {halfYear}.',
  'period.not-open': 'Kỳ báo cáo {halfYear} không mở nhận số liệu.',
  'indicator.not-found': 'Không tìm thấy chỉ tiêu.',
  'indicator.not-in-report': 'Chỉ tiêu {code} không thuộc báo cáo của đơn vị trong kỳ này.',
  'area.not-found': 'Báo cáo của đơn vị không có lĩnh vực này.',
  'narrative.report-sent':
    'Báo cáo đã gửi nên thuyết minh không sửa được nữa; cần sửa, đề nghị đồng chí liên hệ nơi nhận báo cáo.',
  'evidence.not-found': 'Không tìm thấy tệp minh chứng.',
  'evidence.wrong-name':
    'Tên tệp chưa dùng được: nhiều nhất 180 ký tự, không có ký tự đặc biệt hay đường dẫn.',
  'evidence.wrong-content':
    'Tệp không phải PDF, ảnh JPEG, PNG hay Word, Excel, PowerPoint (docx, xlsx, pptx) không có macro.',
  'evidence.empty': 'Tệp không có nội dung (0 byte).',
  'evidence.too-large': 'Tệp lớn hơn {limit} MB.',
  'evidence.report-full': 'Các tệp của báo cáo cộng lại lớn hơn {limit} MB.',
  'evidence.too-many-files':
    'Báo cáo đã có {limit} tệp minh chứng, kể cả tệp đã rút, nên không nhận thêm tệp khác.',
  'evidence.report-sent': 'Báo cáo đã gửi nên không thêm, không xóa được tệp minh chứng.',
  'evidence.not-sent': 'Tệp chưa gửi nên không cần rút; đề nghị xóa.',
  'evidence.approver-only':
    'Báo cáo đã gửi nên chỉ đồng chí có quyền duyệt của đơn vị mới rút được tệp minh chứng.',
  'evidence.withdrawals-closed':
    'Đã hết thời hạn đính chính, bổ sung sau khi gửi nên không rút được tệp minh chứng.',
  'evidence.store-unavailable':
    'Nơi lưu tệp hiện không dùng được nên chưa lưu hay mở được tệp. Đề nghị thử lại sau ít phút.',
  'signed-paper.not-sent': 'Báo cáo chưa gửi nên chưa có bản ký.',
  'signed-paper.facts-first':
    'Đề nghị ghi số, ký hiệu, ngày ký, người ký của bản ký trước khi gửi tệp.',
  'signed-paper.no-file': 'Báo cáo chưa có tệp bản ký.',
  'signed-paper.not-pdf': 'Bản ký cần là tệp PDF.',
  'signed-paper.too-many-files':
    'Bản ký của báo cáo này đã qua {limit} tệp và tệp nào cũng được lưu lại nên không nhận thêm tệp khác.',
  'signed-paper.files-too-large':
    'Các tệp bản ký của báo cáo, kể cả tệp đã thay, cộng lại sẽ lớn hơn {limit} MB. Đề nghị gửi tệp PDF nhỏ hơn.',
  'signed-paper.wrong-number': 'Số văn bản cần là số từ 1 đến 99999, ví dụ 05.',
  'signed-paper.wrong-symbol': 'Ký hiệu văn bản chưa đúng; ví dụ BC/ĐU hoặc BC-UBND.',
  'signed-paper.signed-later': 'Ngày ký không được sau hôm nay ({today}).',
  'signed-paper.signed-before-period': 'Ngày ký không được trước ngày đầu kỳ báo cáo ({from}).',
  'signed-paper.no-such-sending': 'Báo cáo mới gửi {sendings} lần.',
  'secrecy.marked':
    'Nội dung có dấu chỉ độ mật (MẬT, TỐI MẬT, TUYỆT MẬT) nên không được nhận và không được lưu. Tài liệu mật đề nghị gửi theo quy định về bảo vệ bí mật nhà nước.',
  'figure.wrong-content': 'Ô này cần {expected}.',
  'figure.numerator-over-denominator': 'Tử số ({numerator}) lớn hơn mẫu số ({denominator}).',
  'figure.denominator-zero': 'Mẫu số phải lớn hơn 0.',
  'figure.negative': 'Số liệu không được âm.',
  'figure.not-whole': 'Cần số nguyên vì đơn vị tính là {unitOfMeasure}.',
  'figure.out-of-range': 'Giá trị phải từ {min} đến {max}.',
  'figure.too-many-decimals': 'Nhiều nhất {limit} chữ số thập phân; đang là {value}.',
  'figure.below-minimum': 'Ít nhất là {limit}; đang là {value}.',
  'figure.above-maximum': 'Nhiều nhất là {limit}; đang là {value}.',
  'figure.day-outside-period': 'Ngày phải từ {from} đến {to}.',
  'figure.of-which-over-whole': 'Số “trong đó” ({part}) lớn hơn tổng số ({whole}).',
  'figure.parts-over-whole': 'Các số “trong đó” cộng lại ({part}) lớn hơn tổng số ({whole}).',
  'figure.below-first-half': 'Số cả năm ({year}) nhỏ hơn số 6 tháng đầu năm ({firstHalf}).',
  'figure.reason-required': 'Đề nghị ghi lý do đính chính số liệu đã gửi.',
  'figure.report-sent':
    'Báo cáo đã gửi. Thay đổi được ghi là đính chính hoặc cập nhật số chính thức.',
  'figure.report-locked': 'Số liệu kỳ này đã chốt.',
  'figure.corrections-closed': 'Đã hết thời hạn đính chính ({until}).',
  'check.out-of-range': 'Mức này cần từ {least} đến {most}.',
  'check.same-reaches-far': 'Mức này cần nhỏ hơn mức tăng, giảm so với cùng kỳ ({far} %).',
  'on-behalf.report-sent':
    'Báo cáo đã gửi nên không nhập hộ được. Cần sửa số liệu thì đề nghị đơn vị bổ sung, chỉnh sửa.',
  'on-behalf.not-opened': 'Báo cáo chưa được mở để nhập hộ. Đề nghị ghi căn cứ nhập hộ trước.',
  'on-behalf.kept-by-unit': 'Đơn vị đang tự nhập ô này nên không nhập hộ đè lên.',
  'on-behalf.ground-required': 'Đề nghị ghi căn cứ nhập hộ.',
  'submission.not-allowed': 'Báo cáo đang ở trạng thái không cho phép thao tác này.',
  'submission.incomplete': 'Còn {count} ô chưa đủ điều kiện gửi.',
  'submission.changed':
    'Nội dung báo cáo vừa được thay đổi. Đề nghị đồng chí xem lại trước khi gửi.',
  'submission.approver-only': 'Chỉ đồng chí có quyền duyệt của đơn vị mới gửi được báo cáo.',
  'submission.declaration-required':
    'Đề nghị đồng chí xác nhận báo cáo không chứa bí mật nhà nước trước khi gửi.',
  'submission.own-entry':
    'Đồng chí đã nhập số liệu trong báo cáo này nên không tiếp nhận; cần đồng chí khác tiếp nhận.',
  'submission.locked': 'Báo cáo đã chốt số liệu.',
  'submission.reason-required': 'Đề nghị ghi lý do.',
  'submission.authority-required': 'Đề nghị ghi căn cứ cho phép mở lại.',
  'submission.extension-exhausted': 'Đã hết thời gian có thể gia hạn của kỳ báo cáo này.',
  'submission.extension-requested':
    'Đề nghị lùi hạn trước của đơn vị đang chờ trả lời; chưa gửi thêm đề nghị khác được.',
  'submission.extension-not-requested': 'Đơn vị không có đề nghị lùi hạn nào đang chờ trả lời.',
  'submission.extension-not-granted': 'Báo cáo này chưa được gia hạn.',
  'submission.extension-in-use':
    'Thời hạn ban đầu đã qua nên không thu hồi gia hạn được; chỉ rút ngắn được, sớm nhất là đến hết hôm nay.',
  'submission.extension-past': 'Không gia hạn đến một ngày đã qua.',
  'submission.extension-too-late': 'Chỉ gia hạn được đến hết ngày {latest}.',
  'submission.extension-not-later': 'Thời hạn mới phải sau thời hạn hiện tại ({dueAt}).',
  'form.unreadable':
    'Tệp này không phải sổ tính Excel (.xlsx) hoặc đã hỏng. Đề nghị lưu lại đúng định dạng .xlsx rồi nạp.',
  'form.too-much': 'Tệp này chứa quá nhiều dữ liệu so với một biểu nhập nên không được mở.',
  'form.not-ours':
    'Tệp này không phải biểu nhập tải từ hệ thống. Đề nghị dùng “Tải biểu nhập (Excel)”.',
  'form.other-report': 'Biểu này là của {unit}, {period}; không nạp được vào báo cáo đang mở.',
  'form.old-version':
    'Biểu này tải lúc {at}, sau đó danh mục chỉ tiêu đã thay đổi. Đề nghị tải biểu mới.',
  'form.rearranged':
    'Dòng {row} của biểu không còn là chỉ tiêu {code}: biểu đã bị thêm, xóa hoặc xếp lại dòng. Đề nghị tải biểu mới.',
  'comment.not-found': 'Không tìm thấy ý kiến.',
  'comment.audience-refused':
    'Ý kiến nội bộ của bên nào chỉ người của bên đó ghi được. Đề nghị chọn phạm vi khác.',
  'comment.report-full':
    'Báo cáo này đã có {limit} ý kiến trong phạm vi đã chọn; đề nghị trả lời vào ý kiến đang có.',
  'comment.thread-full': 'Ý kiến này đã có {limit} câu trả lời; đề nghị ghi thành ý kiến mới.',
  'cross-check.not-in-field': 'Chỉ tiêu này không thuộc lĩnh vực đối chiếu của đơn vị đồng chí.',
  'cross-check.nothing-sent': 'Đơn vị chưa gửi số liệu này nên chưa đối chiếu được.',
  'cross-check.superseded':
    'Đơn vị vừa gửi lại số liệu này. Đề nghị đồng chí xem số mới rồi đối chiếu.',
  'cross-check.difference-missing':
    'Đề nghị ghi số liệu của cơ quan đồng chí hoặc nêu rõ điểm lệch.',
  'cross-check.no-number': 'Chỉ tiêu này không có con số để so. Đề nghị nêu điểm lệch bằng lời.',
  'result.basis-not-kept':
    'Kết quả theo địa giới hiện nay chưa được lập; đề nghị dùng kết quả theo địa giới của kỳ (as-was).',
  'conclusion.notice-signed':
    'Thông báo kết luận đã ký nên không thêm, không sửa được; kết luận mới thuộc về một thông báo khác.',
  'meeting.not-found': 'Không tìm thấy hội nghị.',
  'task.not-found': 'Không tìm thấy nhiệm vụ.',
  'database.busy': 'Hệ thống đang bận. Đề nghị thử lại sau giây lát.',
  'server.unexpected': 'Hệ thống gặp sự cố. Nội dung chưa được ghi; đề nghị thử lại.',
} as const satisfies Record<ErrorCode, string>;

/** `precondition.failed` where nobody changed anything: the version named never stood. */
export const NEVER_STOOD_VI =
  'Nội dung này không còn như đồng chí đã thấy. Đề nghị xem lại trước khi ghi.';
