"""What codes say in Vietnamese, for those who open the workbook; the records themselves carry codes and English."""

from __future__ import annotations

from typing import Final

from ..patterns import Pattern
from ..records import Warning

WARNINGS: Final = {
    "ambiguous_comma": "dấu phẩy được hiểu là dấu thập phân",
    "columns_lost": "bảng bị mất cột, không lấy số liệu từ các dòng của bảng",
    "currency_inferred": "văn bản không ghi loại tiền",
    "damaged_encoding": "một số ký tự bị hỏng mã",
    "date_blank": "ngày ban hành để trống",
    "date_not_readable": "ngày ban hành không đọc chắc chắn được",
    "decimal_point": "dấu chấm được hiểu là dấu thập phân",
    "figures_not_read": "một số số liệu trong văn bản chưa được lấy vào bản ghi nào",
    "figures_joined": "các chữ số rời được ghép thành một số",
    "file_cut": "tệp bị thiếu phần cuối, có thể mất trang",
    "goes_on": "công việc còn tiếp tục sau thời hạn",
    "impossible_date": "ngày không có thật",
    "lead_from_row_above": "ô cơ quan chủ trì để trống, lấy theo dòng trên",
    "legacy_encoding": "chuyển từ bảng mã cũ sang Unicode",
    "lunar_date": "ngày âm lịch, không đổi sang dương lịch",
    "mixed_comparisons": "cột có cả tỷ lệ và mức tăng giảm, loại được đoán theo độ lớn",
    "name_repaired": "tên người ký được sửa lỗi nhận dạng",
    "no_text": "trang không có chữ nào đọc được",
    "number_blank": "số văn bản để trống",
    "number_not_readable": "số văn bản viết tay không đọc được",
    "number_not_sure": "số văn bản viết tay, cần xem lại",
    "number_repaired": "ký hiệu văn bản được sửa lỗi nhận dạng",
    "ocr_cell_unread": "bảng có ô in chữ số nhưng không đọc được, cần xem lại trang",
    "ocr_number_disagreement": "hai lần nhận dạng cho hai số khác nhau, cần xem lại trang",
    "ocr_number_doubtful": "số nhận dạng không chắc chắn",
    "ocr_off": "trang cần nhận dạng chữ (OCR) nhưng chức năng này đang tắt",
    "ocr_poor": "trang mờ, nhiều chữ nhận dạng không chắc chắn",
    "ocr_repair": "từ bị lỗi nhận dạng đã được sửa",
    "ocr_separator_doubtful": "không chắc là dấu chấm hay dấu phẩy",
    "other_type": "nội dung tệp khác với phần mở rộng của tên",
    "period_unclear": "không rõ kỳ này hay kỳ sau",
    "range": "một đầu của một khoảng giá trị",
    "same_file": "trùng hoàn toàn với tệp khác, các bản ghi có hai lần",
    "ambiguous_point": "dấu chấm có thể là dấu thập phân",
    "separators_turned": "dấu chấm và dấu phẩy được đổi vai",
    "session_day_unknown": "không ghi ngày họp; kỳ họp giữa năm có thể vào tháng 7",
    "signer_not_readable": "không đọc được tên người ký",
    "signer_without_office": "người ký không ghi chức vụ",
    "space_in_number": "bỏ khoảng trắng trong số",
    "swapped_marks": "dấu phẩy ngăn hàng nghìn",
    "table_figures_not_read": "một số số liệu trong bảng chưa được lấy vào bản ghi nào",
    "time_from_row_above": "ô thời hạn để trống, lấy theo dòng trên",
    "unrecognised_body": "tên cơ quan chưa có trong danh mục",
    "word_segmented": "văn bản có dấu gạch dưới nối các âm tiết",
    "words_disagree": "số tiền bằng số và bằng chữ khác nhau",
    "working_days": "tính theo ngày làm việc, không quy ra ngày cụ thể",
    "year_inferred": "văn bản không ghi đủ ngày, tháng, năm; tính theo ngày của văn bản",
    "year_unknown": "văn bản không ghi năm",
}
FINDINGS: Final = {
    "cumulative_below_period": "lũy kế nhỏ hơn số trong kỳ",
    "deadline_before_document": "thời hạn trước ngày văn bản",
    "impossible_date": "ngày không có thật",
    "percentage_mismatch": "tỷ lệ không khớp số liệu",
    "range_reversed": "khoảng giá trị viết ngược",
    "share_above_whole": "tỷ lệ vượt 100 %",
    "sum_mismatch": "các phần cộng lại không khớp tổng",
    "words_disagree": "bằng số và bằng chữ khác nhau",
}
REMARK: Final = "lưu ý về văn bản"
"""A warning of the document itself among the findings."""
LEVELS: Final = {
    "central": "trung ương",
    "province": "cấp tỉnh",
    "district": "cấp huyện",
    "commune": "cấp xã",
    "party": "Đảng",
    "front": "Mặt trận, đoàn thể",
    "other": "khác",
}
ROLES: Final = {
    "issuer": "ban hành",
    "lead": "chủ trì",
    "cooperating": "phối hợp",
    "report_to": "nhận báo cáo",
    "recipient": "nơi nhận",
    "mentioned": "được nhắc đến",
}
SOURCES: Final = {
    "text_layer": "lớp chữ PDF",
    "ocr": "nhận dạng (OCR)",
    "mixed": "lớp chữ và OCR",
    "text": "văn bản",
    "docx": "Word",
}
_QUOTED = Pattern(r"“[^”]*”|(?<!\w)'[^']*'(?!\w)")


def warning_text(warning: Warning) -> str:
    """What the warning says, with the words of the document that its message quotes."""
    said = WARNINGS.get(warning.code)
    if said is None:
        return warning.message
    quoted = "; ".join(dict.fromkeys(q.strip("“”'") for q in _QUOTED.findall(warning.message) if q.strip("“”' ")))
    return f"{said} ({quoted})" if quoted else said
