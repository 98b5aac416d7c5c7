"""Boards that are called by the works they keep, in small letters: "Ban Quản lý bảo trì công trình đường bộ"."""

from __future__ import annotations

from ....letters import compile_vi
from ....patterns import Pattern
from ..names.edges import acts
from ..names.territories import UNIT

_BOARD = Pattern(r"(?:Ban [Qq]uản lý|BQL|Ban QL)$")
_KEEPS = r"(?:bảo trì|vận hành|khai thác|duy tu|bảo dưỡng|bảo vệ|sửa chữa|(?:cung cấp )?dịch vụ|điều hành)"
_WORKS = (
    r"(?:(?:hệ thống )?công trình(?: (?:thủy lợi|thủy nông|công cộng|công ích|đô thị|giao thông|đường bộ|đường sắt|"
    r"cầu đường|cấp nước|thoát nước|xây dựng|hạ tầng(?: kỹ thuật| giao thông)?|văn hóa|thể thao))*|"
    r"nhà (?:chung cư|tái định cư|ở)|chung cư|bến (?:xe|cảng|tàu|thuyền|phà)(?: khách)?|"
    r"chợ(?: (?:trung tâm|đầu mối))?|nghĩa trang|công viên|cây xanh|(?:hệ thống )?chiếu sáng(?: công cộng)?|"
    r"(?:kết cấu )?hạ tầng(?: (?:kỹ thuật|giao thông|đô thị))*|cầu đường|"
    r"đường (?:bộ|sắt|thủy(?: nội địa)?|cao tốc)|hồ chứa(?: nước)?|thủy lợi|rừng(?: (?:phòng hộ|đặc dụng))?|"
    r"cụm công nghiệp|khu (?:di tích|du lịch|neo đậu)|cảng (?:cá|biển)|vỉa hè|bãi đỗ xe|dịch vụ công ích|"
    r"công ích|đô thị)"
)
_AND = r"(?:, | và |, và )"
_CALLED_SO = Pattern(
    rf" (?P<does>{_KEEPS}(?:{_AND}{_KEEPS})* )?{_WORKS}(?:{_AND}{_WORKS})*(?: (?:đô thị|công cộng))?(?![^\W_])"
)
# What acts, or where it is: "… công trình thủy lợi | tỉnh cắm biển".
_SEATED = compile_vi(rf" {UNIT}(?! (?:hội|lỵ))(?![^\W_])| [{{U}}]")


def works_end(text: str, at: int) -> int:
    """Where the name of the board whose head ends at ``at`` ends; ``at`` where what follows is only what it does:
    "Ban Quản lý bảo vệ rừng, kiểm tra"."""
    if not _BOARD.search(text, max(0, at - 12), at):
        return at
    found = _CALLED_SO.match(text, at)
    if found is None:
        return at
    told = acts(text, found.end()) or _SEATED.match(text, found.end()) or text.startswith(":", found.end())
    return found.end() if told or (not found["does"] and text[found.end() : found.end() + 1] in ",;.)\n") else at
