"""Findings and failures in Vietnamese, by their codes; the records keep their English sentences."""

from __future__ import annotations

from typing import Final

from ..patterns import Pattern
from ..records import Failure, FindingRecord, Warning
from .vietnamese import warning_text

_FINDINGS: Final = {
    code: (Pattern(pattern), said)
    for code, pattern, said in (
        (
            "sum_mismatch",
            r"the parts (.+) add up to (\S+), the total says (.+)",
            "các phần {} cộng lại là {}, tổng ghi {}",
        ),
        (
            "percentage_mismatch",
            r"(\S+) % is said of (\S+) to (\S+), which is (\S+) %",
            "văn bản ghi {} % cho {} trên {}, tính ra {} %",
        ),
        (
            "cumulative_below_period",
            r"the cumulative (\S+) is below the period's own (.+)",
            "lũy kế {} nhỏ hơn số trong kỳ {}",
        ),
        ("share_above_whole", r"['\"](.+)['\"] is said to be (\S+) %", "{} được ghi là {} %"),
        ("range_reversed", r"the range runs from (\S+) down to (\S+)", "khoảng giá trị viết từ {} xuống {}"),
        (
            "deadline_before_document",
            r"the deadline (\S+) lies before the document's date (\S+)",
            "thời hạn {} trước ngày văn bản {}",
        ),
        (
            "words_disagree",
            r"the figures say (\S+), the words ['\"](.+)['\"] say (\S+)",
            "bằng số là {}, bằng chữ “{}” là {}",
        ),
        ("impossible_date", r"(?:no such day: |there is no day )(.+?)(?: in the month of issue)?", "không có ngày {}"),
    )
}
FAILURES: Final = {
    "cannot_open": "không mở được tệp",
    "damaged_doc": "tệp Word bị hỏng: mở bằng Word rồi lưu lại",
    "damaged_docx": "tệp Word bị hỏng: mở bằng Word rồi lưu lại",
    "damaged_html": "trang web bị hỏng",
    "damaged_image": "ảnh bị hỏng hoặc bị cắt cụt: lưu hoặc tải lại",
    "damaged_page": "trang bị hỏng, không đọc được",
    "damaged_pdf": "tệp PDF bị hỏng: lưu hoặc tải lại",
    "damaged_rtf": "tệp RTF bị hỏng: mở bằng Word rồi lưu lại",
    "empty_file": "tệp rỗng",
    "encrypted_doc": "tệp Word có mật khẩu",
    "encrypted_pdf": "tệp PDF có mật khẩu",
    "folder_not_readable": "không mở được thư mục, chưa đọc tệp nào trong đó",
    "internal_error": "lỗi của chương trình, xin báo lại",
    "needs_libreoffice": "tệp Word 95 hoặc cũ hơn: cài LibreOffice hoặc lưu thành DOCX",
    "no_pages": "tệp PDF không có trang nào",
    "no_text": "tệp không có chữ nào",
    "not_a_file": "không phải tệp thông thường",
    "not_a_pdf": "không phải tệp PDF dù tên ghi như vậy",
    "not_an_image": "không phải ảnh mở được (PNG, JPEG, TIFF)",
    "not_text": "không phải tệp văn bản, có dữ liệu nhị phân",
    "ocr_data_missing": "thiếu dữ liệu tiếng Việt của Tesseract để nhận dạng chữ",
    "ocr_missing": "cần phần nhận dạng chữ (OCR): cài vnadmin-extract[ocr]",
    "timeout": "đọc quá lâu, đã dừng: đọc riêng với --timeout dài hơn",
    "too_large": "tệp quá lớn",
    "unknown_encoding": "không rõ bảng mã: lưu lại bằng UTF-8",
    "unsupported_type": "loại tệp không được đọc: lưu thành PDF hoặc DOCX",
    "worker_died": "tiến trình đọc tệp bị dừng (hết bộ nhớ hoặc lỗi thư viện)",
}
_PAGE = Pattern(r"(?<![^\W_])pages? (\d+)")
_DAY = Pattern(r"(\d{4})-(\d\d)-(\d\d)")
_POINT = Pattern(r"(?<=\d)\.(?=\d)")


def finding_text(record: FindingRecord) -> str:
    """What a finding says, with its figures as they are written in Vietnamese."""
    pattern, said = _FINDINGS.get(record.code, (None, ""))
    found = pattern.fullmatch(record.message) if pattern else None
    if found is None:
        return warning_text(Warning(code=record.code, message=record.message))
    if record.code == "impossible_date":
        return said.format(found[1])
    return said.format(*(_POINT.sub(",", _DAY.sub(r"\3/\2/\1", part)) for part in found.groups()))


def failure_text(failure: Failure) -> str:
    """Why a file, or a page of one, was not read."""
    return FAILURES.get(failure.code, failure.message)


def page_of(warning: Warning) -> int | None:
    """The page that a warning's message names first."""
    found = _PAGE.search(warning.message)
    return int(found[1]) if found else None
