"""Names of common socio-economic indicators → a stable key.

The four-digit codes are those of the national statistical indicator system (appendix of Luật Thống kê as amended by
Luật 01/2021/QH15); a key without a code is our own.
"""

from __future__ import annotations

import re

_CATALOGUE: tuple[tuple[str, str], ...] = (
    (r"grdp.*bình quân|tổng sản phẩm.*bình quân", "grdp_per_capita"),
    (r"(?:tốc độ )?tăng trưởng.*(?:kinh tế|grdp)|tốc độ tăng.*(?:grdp|tổng sản phẩm)", "grdp_growth"),
    (r"tổng sản phẩm trên địa bàn|quy mô.*(?:grdp|kinh tế)|\bgrdp\b", "grdp"),
    (r"thu nhập bình quân", "income_per_capita"),
    (r"chỉ số sản xuất công nghiệp|\biip\b", "iip"),
    (r"giá trị sản xuất công nghiệp", "industrial_output_value"),
    (r"tổng mức.*bán lẻ|bán lẻ hàng h[oó]", "retail_sales"),
    (r"xuất nhập khẩu|xuất, nhập khẩu", "trade_turnover"),
    (r"xuất khẩu", "exports"),
    (r"nhập khẩu", "imports"),
    (r"thu ngân sách", "budget_revenue"),
    (r"chi ngân sách", "budget_expenditure"),
    (r"giải ngân", "public_investment_disbursed"),
    (r"tổng vốn đầu tư|vốn đầu tư (?:toàn|thực hiện)", "total_investment"),
    (r"lượng khách|lượt khách|khách du lịch", "tourist_arrivals"),
    (r"(?:doanh thu|tổng thu).*du lịch|du lịch.*doanh thu", "tourism_revenue"),
    (r"huy động", "deposits"),
    (r"dư nợ", "credit_outstanding"),
    (r"doanh nghiệp.*(?:thành lập mới|đăng ký mới)", "new_enterprises"),
    (r"hộ nghèo", "poverty"),
    (r"che phủ rừng", "forest_cover"),
    (r"bảo hiểm y tế", "health_insurance_coverage"),
    (r"qua đào tạo", "trained_labour"),
    (r"giải quyết việc làm|tạo việc làm", "jobs_created"),
    (r"chỉ số giá tiêu dùng|\bcpi\b", "cpi"),
    (r"đô thị h[oó]a?", "urbanisation"),
    (r"năng su?ất lao động", "labour_productivity"),
    (r"đàn gia súc", "livestock_herd"),
    (r"đàn gia cầm", "poultry_flock"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), key) for pattern, key in _CATALOGUE)


def indicator_id(name: str, unit: str) -> str | None:
    """The key of the measure called ``name``, or None where the catalogue does not have it."""
    lowered = name.lower()
    for pattern, key in _COMPILED:
        if pattern.search(lowered):
            return key
    return None
