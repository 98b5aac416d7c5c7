"""Common socio-economic indicators, as data: key, kind of figure, what their names say, official code.

``kind``: "amount" (money or a physical quantity), "count", "share" (a percentage of a whole), "rate" (per thousand, per
head, years), "index". ``code`` is the four-digit code of the national statistical indicator system (appendix of Luật
Thống kê as amended by Luật 01/2021/QH15), given only where it was checked against a source; None says nothing about
whether the system has the indicator. Earlier entries win.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["amount", "count", "share", "rate", "index"]


class Entry(NamedTuple):
    key: str
    kind: Kind
    pattern: str
    code: str | None = None


FARMING = r"nông(?: nghiệp)?(?:[\s,–-]+(?:và )?(?:lâm|ngư|th[uủ][ỷy] sản)(?: nghiệp)?)*"
"""Agriculture, with forestry and fishery where they are told together."""

SHARE_OF = r"tỷ trọng(?: (?:các )?(?:khu vực|ngành))?(?: kinh tế)?"

ENTRIES: tuple[Entry, ...] = (
    # land and people
    Entry("land_area", "amount", r"^(?:tổng )?diện tích (?:đất )?tự nhiên|^tổng diện tích đất", "0101"),
    Entry("population_growth", "share", r"tăng dân số"),
    Entry("sex_ratio_at_birth", "rate", r"tỷ số giới tính khi sinh"),
    Entry("life_expectancy", "rate", r"tuổi thọ"),
    Entry("birth_rate", "rate", r"tỷ (?:suất|lệ) sinh"),
    Entry("population", "count", r"^dân số|quy mô dân số"),
    Entry("urbanisation", "share", r"đô thị h[oó]a?|dân số (?:thành thị|đô thị)$"),
    # work
    Entry("trained_labour", "share", r"lao động (?:đã )?qua đào tạo"),
    Entry("unemployment", "share", r"thất nghiệp"),
    Entry("underemployment", "share", r"thiếu việc làm"),
    Entry("labour_productivity", "amount", r"năng su?ất lao động"),
    Entry("jobs_created", "count", r"(?:giải quyết|tạo)(?: thêm)? việc làm|việc làm mới"),
    Entry("labour_abroad", "count", r"xuất khẩu lao động|đi làm việc (?:có thời hạn )?ở nước ngoài"),
    Entry("labour_force", "count", r"lực lượng lao động"),
    # national accounts
    Entry("icor", "rate", r"\bicor\b"),
    Entry("tfp_share", "share", r"\btfp\b|năng suất các nhân tố tổng hợp"),
    Entry("gdp_per_capita", "amount", r"(?:\bgdp\b|tổng sản phẩm trong nước).*bình quân.*người"),
    Entry("grdp_per_capita", "amount", r"(?:\bgrdp\b|tổng sản phẩm).*bình quân.*người"),
    Entry("gdp", "amount", r"tổng sản phẩm trong nước|\bgdp\b"),
    Entry("grdp", "amount", r"tổng sản phẩm (?:trên )?địa bàn|quy mô.*kinh tế(?! số)|\bgrdp\b|tăng trưởng kinh tế"),
    Entry("digital_economy_share", "share", r"kinh tế số"),
    Entry(
        "industry_construction_share",
        "share",
        rf"{SHARE_OF} công nghiệp(?:[\s,–-]+(?:tiểu thủ công nghiệp|ttcn))?[\s,–-]+(?:và )?xây dựng",
    ),
    Entry("services_share", "share", rf"{SHARE_OF} (?:thương mại[\s,–-]+)?(?:và )?dịch vụ"),
    Entry("agriculture_share", "share", rf"{SHARE_OF} {FARMING}"),
    Entry("income_per_capita", "amount", r"thu nhập bình quân"),
    # budget and investment
    Entry("budget_revenue", "amount", r"thu (?:ngân sách|nsnn)|tổng thu cân đối"),
    Entry("domestic_revenue", "amount", r"thu nội địa"),
    Entry("customs_revenue", "amount", r"thu (?:từ )?(?:hoạt động )?xuất nhập khẩu|thu hải quan"),
    Entry("budget_deficit", "amount", r"bội chi(?: ngân sách)?"),
    Entry("budget_expenditure", "amount", r"chi (?:ngân sách|nsnn|cân đối(?: ngân sách)?)(?: địa phương| nsđp)?"),
    Entry("public_investment_disbursed", "amount", r"giải ngân"),
    Entry("fdi", "amount", r"\bfdi\b|đầu tư trực tiếp nước ngoài|vốn đầu tư nước ngoài"),
    Entry(
        "total_investment",
        "amount",
        r"(?:tổng )?(?:vốn|mức) đầu tư (?:phát triển )?(?:toàn|thực hiện)|^tổng vốn đầu tư",
    ),
    # enterprises
    Entry(
        "new_enterprise_capital",
        "amount",
        r"vốn (?:đăng ký )?(?:của (?:các )?)?(?:doanh nghiệp (?:đăng ký )?(?:thành lập mới|đăng ký mới|mới thành lập)|"
        r"thành lập mới(?: doanh nghiệp)?)",
    ),
    Entry("new_enterprises", "count", r"doanh nghiệp.*(?:thành lập mới|đăng ký mới)|thành lập(?: mới)? doanh nghiệp"),
    Entry("dissolved_enterprises", "count", r"doanh nghiệp.*giải thể|giải thể.*doanh nghiệp"),
    Entry("suspended_enterprises", "count", r"doanh nghiệp.*ngừng hoạt động|tạm ngừng.*doanh nghiệp"),
    # production
    Entry("iip", "index", r"chỉ số (?:phát triển |sản xuất )(?:ngành )?công nghiệp|\biip\b"),
    Entry("industrial_output_value", "amount", r"giá trị sản xuất (?:ngành |toàn ngành )?công nghiệp"),
    Entry("agricultural_output_value", "amount", rf"giá trị sản xuất (?:ngành )?{FARMING}"),
    Entry("grain_output", "amount", r"sản lượng lương thực"),
    Entry("rice_yield", "amount", r"năng suất lúa"),
    Entry("aquaculture_output", "amount", r"sản lượng (?:nuôi trồng )?th[uủ][ỷy] sản"),
    Entry("meat_output", "amount", r"thịt hơi"),
    Entry("livestock_herd", "count", r"đàn gia súc"),
    Entry("buffalo_herd", "count", r"đàn trâu(?!(?:,| và)? bò)"),
    Entry("cattle_herd", "count", r"đàn bò(?! sữa)"),
    Entry("pig_herd", "count", r"đàn (?:lợn|heo)(?! nái)"),
    Entry("poultry_flock", "count", r"đàn gia cầm"),
    Entry("forest_cover", "share", r"che phủ rừng"),
    Entry("forest_planted", "amount", r"trồng (?:mới )?rừng|rừng trồng mới"),
    Entry("electricity_output", "amount", r"sản lượng điện|điện sản xuất"),
    # trade, prices, transport, tourism, credit
    Entry("cpi", "index", r"chỉ số giá tiêu dùng|giá (?:hàng )?tiêu dùng|\bcpi\b|lạm phát"),
    Entry("ecommerce_share", "share", r"^(?:tỷ|tỉ) (?:lệ|trọng).*thương mại điện tử"),
    Entry(
        "retail_sales",
        "amount",
        r"(?:tổng mức(?: lưu chuyển hàng h(?:óa|oá))?(?: và)? bán lẻ(?: hàng h(?:óa|oá))?|bán lẻ hàng h(?:óa|oá))"
        r"(?:(?:,| và)?(?: doanh thu)? dịch vụ)?(?: tiêu dùng)?(?: xã hội)?",
    ),
    Entry("trade_turnover", "amount", r"xuất(?: khẩu)?(?:,| và)? nhập khẩu"),
    Entry("exports", "amount", r"(?:kim ngạch|giá trị|giá trị hàng h[oó]a) xuất khẩu|^xuất khẩu|tăng xuất khẩu"),
    Entry("imports", "amount", r"(?:kim ngạch|giá trị|giá trị hàng h[oó]a) nhập khẩu|^nhập khẩu|tăng nhập khẩu"),
    Entry("transport_revenue", "amount", r"doanh thu vận tải"),
    Entry("tourism_revenue", "amount", r"(?:doanh thu|tổng thu).*du lịch|du lịch.*doanh thu"),
    Entry("international_arrivals", "count", r"khách (?:(?:du lịch|lưu trú) )?(?:quốc tế|nước ngoài)"),
    Entry("tourist_arrivals", "count", r"lượng khách|lượt khách|khách du lịch"),
    Entry("bad_debt", "share", r"nợ xấu"),
    Entry("credit_outstanding", "amount", r"dư nợ"),
    # "tổng vốn huy động" alone may be that of a programme
    Entry(
        "deposits",
        "amount",
        r"nguồn vốn huy động(?! đầu tư)|vốn huy động (?:của|tại) (?:các )?(?:tổ chức tín dụng|tctd|ngân hàng)|"
        r"huy động vốn(?! đầu tư)|tiền gửi",
    ),
    # living, health, schools, environment, safety
    Entry("poverty_rate", "share", r"hộ (?:đói )?nghèo(?! đa| và)|hộ nghèo|nghèo đa chiều"),
    Entry("near_poor_rate", "share", r"hộ cận nghèo"),
    Entry("poor_households", "count", r"hộ (?:đói )?nghèo"),
    Entry("new_rural_communes", "count", r"xã.*nông thôn mới"),
    Entry("health_insurance_coverage", "share", r"bảo hiểm y tế|\bbhyt\b"),
    Entry("social_insurance_coverage", "share", r"bảo hiểm xã hội|\bbhxh\b"),
    Entry("child_malnutrition", "share", r"suy dinh dưỡng"),
    Entry("infant_mortality", "rate", r"tử vong (?:ở )?trẻ|chết.*trẻ em"),
    Entry("maternal_mortality", "rate", r"tử vong (?:bà )?mẹ"),
    Entry("doctors_per_10000", "rate", r"bác s[iĩỹ].*vạn dân"),
    Entry("beds_per_10000", "rate", r"giường bệnh.*vạn dân"),
    Entry("vaccination_coverage", "share", r"tiêm chủng|(?:trẻ|người).*tiêm.*vắc ?xin"),
    Entry("national_standard_schools", "share", r"trường.*chuẩn quốc gia"),
    Entry("clean_water", "share", r"nước sạch"),
    Entry("hygienic_water", "share", r"nước.*hợp vệ sinh"),
    Entry("urban_waste_collected", "share", r"(?:thu gom|xử lý).*(?:chất thải rắn|rác)"),
    Entry("administrative_procedures_online", "share", r"hồ sơ.*trực tuyến|dịch vụ công trực tuyến"),
    Entry("traffic_deaths", "count", r"(?:chết|tử vong) do (?:tai nạn giao thông|tngt)"),
    Entry("traffic_injuries", "count", r"bị thương do (?:tai nạn giao thông|tngt)"),
    Entry("traffic_accidents", "count", r"tai nạn giao thông|tngt"),
    Entry("crimes", "count", r"phạm (?:tội|pháp)|vụ án"),
)
