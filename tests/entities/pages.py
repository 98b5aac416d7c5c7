"""A page to put a letterhead and a signature on."""

from __future__ import annotations

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
BODY = (
    "Thực hiện chỉ đạo của cấp trên, để nâng cao hiệu quả công tác trong thời gian tới, các cơ quan, đơn vị, địa "
    "phương "
    "cần tập trung thực hiện tốt các nội dung sau đây, bảo đảm đúng tiến độ và chất lượng theo yêu cầu đã đề ra."
)
SIGNED = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n{}"

GROUNDS = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 26 tháng 11 năm 2003;"


def page(*head: str, signature: str = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Thử") -> str:
    return "\n".join([*head, BODY, SIGNED.format(signature)])
