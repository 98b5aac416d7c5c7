"""Pages with known text, typeset for the reading bench: letterheads, bodies full of figures, a ruled table, signatures.

The names and figures are invented; a seed gives the same page each time.
"""

from __future__ import annotations

import io
import random
import sys
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

# With all Vietnamese letters; Liberation 1, still in Debian 12 as fonts-liberation, lacks half of them.
_LIBERATION = ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic")
FONTS = (
    (f"{sys.prefix}/share/fonts", *_LIBERATION),  # where scripts/setup.sh unpacks it without root
    ("/usr/share/fonts/truetype/liberation2", *_LIBERATION),
)
"""Pages set in another family are wider or narrower, and their figures do not compare with those of the docs."""
_PLACES = ("An Hòa", "Bình Sơn", "Đại Thắng", "Phú Lộc", "Vĩnh Thạnh", "Quế Phong", "Yên Mỹ", "Thới Sơn", "Kỳ Thượng")
_BODIES = (
    "Sở Tài chính",
    "Sở Xây dựng",
    "Sở Y tế",
    "Sở Công Thương",
    "Sở Nông nghiệp và Môi trường",
    "Công an tỉnh",
    "Kho bạc Nhà nước khu vực",
    "Ban Quản lý các khu công nghiệp",
    "Thanh tra tỉnh",
    "Văn phòng UBND tỉnh",
)
_MEASURES = (
    "Tổng thu ngân sách nhà nước trên địa bàn",
    "Kim ngạch xuất khẩu",
    "Giá trị sản xuất công nghiệp",
    "Sản lượng lúa vụ đông xuân",
    "Doanh thu bán lẻ hàng hóa và dịch vụ",
    "Vốn đầu tư công đã giải ngân",
    "Diện tích rừng trồng mới",
    "Lượng khách du lịch đến tỉnh",
    "Số doanh nghiệp thành lập mới",
)
_UNITS = ("tỷ đồng", "triệu USD", "nghìn tấn", "ha", "lượt người", "doanh nghiệp", "triệu kWh", "km")
_TASKS = (
    "khẩn trương rà soát, tổng hợp khó khăn, vướng mắc của các dự án chậm tiến độ",
    "hướng dẫn các địa phương kiểm kê quỹ đất, xử lý dứt điểm các trường hợp lấn chiếm",
    "tham mưu phương án phân bổ dự phòng, báo cáo kết quả thực hiện",
    "chủ trì kiểm tra các hồ chứa nước xung yếu, bảo đảm an toàn trước mùa mưa lũ",
    "đôn đốc các nhà thầu tập trung nhân lực, thiết bị để hoàn thành hạng mục còn lại",
    "công khai thủ tục hành chính, rút ngắn thời gian giải quyết hồ sơ của người dân",
)


@dataclass(frozen=True, slots=True)
class TypesetPage:
    """A one-page PDF, its lines in reading order, and the texts of its table's cells, row by row."""

    name: str
    pdf: bytes
    lines: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        return "\n".join((*self.lines, *("\n".join(row) for row in self.cells)))


def find_fonts() -> dict[str, Path] | None:
    """The files of Liberation Serif 2 by style, or None where it is not installed."""
    for folder, *names in FONTS:
        files = [Path(folder) / f"{name}.ttf" for name in names]
        if all(f.is_file() for f in files):
            return dict(zip(("Regular", "Bold", "Italic"), files, strict=True))
    return None


class _Sheet:
    """Writes lines on an A4 sheet and keeps what it wrote."""

    def __init__(self, fonts: dict[str, Path]) -> None:
        for style, file in fonts.items():
            pdfmetrics.registerFont(TTFont(f"Serif-{style}", str(file)))
        self.buffer = io.BytesIO()
        self.canvas = canvas.Canvas(self.buffer, pagesize=A4)
        self.lines: list[str] = []
        self.y = A4[1] - 56.0

    def put(
        self, text: str, x: float, y: float, size: float = 13, style: str = "Regular", *, centre: bool = False
    ) -> None:
        self.canvas.setFont(f"Serif-{style}", size)
        (self.canvas.drawCentredString if centre else self.canvas.drawString)(x, y, text)
        self.lines.append(text)

    def paragraph(
        self, text: str, size: float = 13.5, left: float = 85, right: float = 538, indent: float = 28
    ) -> None:
        """Justified lines, as a word processor would set them."""
        width = pdfmetrics.stringWidth
        line: list[str] = []
        x = left + indent
        for word in [*text.split(), None]:
            tried = " ".join([*line, word or ""])
            if word is not None and width(tried, "Serif-Regular", size) <= right - x:
                line.append(word)
                continue
            self.canvas.setFont("Serif-Regular", size)
            joined = " ".join(line)
            spare = right - x - width(joined, "Serif-Regular", size)
            stretch = spare / (len(line) - 1) if word is not None and len(line) > 1 else 0
            self.canvas.drawString(x, self.y, joined, wordSpace=0) if not stretch else self._spread(
                line, x, size, stretch
            )
            self.lines.append(joined)
            self.y -= size * 1.32
            line, x = [word or ""], left
        self.y -= 4

    def _spread(self, words: list[str], x: float, size: float, stretch: float) -> None:
        space = pdfmetrics.stringWidth(" ", "Serif-Regular", size) + stretch
        for word in words:
            self.canvas.drawString(x, self.y, word)
            x += pdfmetrics.stringWidth(word, "Serif-Regular", size) + space

    def close(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self.buffer.getvalue()


def _number(draw: random.Random) -> str:
    kind = draw.randrange(5)
    if kind == 0:
        return f"{draw.randint(1, 99)},{draw.randint(1, 9)}"
    if kind == 1:
        return f"{draw.randint(1, 99)}.{draw.randint(0, 999):03d}"
    if kind == 2:
        return f"{draw.randint(1, 9)}.{draw.randint(0, 999):03d},{draw.randint(1, 99)}"
    return str(draw.randint(2, 980))


def _date(draw: random.Random) -> str:
    return f"{draw.randint(1, 28):02d}/{draw.randint(3, 12)}/{draw.randint(2007, 2026)}"


def _share(draw: random.Random, low: int, high: int) -> str:
    return f"{draw.randint(low, high)},{draw.randint(1, 9)}%"


def _sentence(draw: random.Random, item: int) -> str:
    kind = draw.randrange(5)
    place, body = draw.choice(_PLACES), draw.choice(_BODIES)
    if kind == 0:
        return (
            f"- {draw.choice(_MEASURES)} tháng {draw.randint(1, 12)} ước đạt {_number(draw)} {draw.choice(_UNITS)}, "
            f"bằng {_share(draw, 40, 120)} kế hoạch và tăng {_share(draw, 1, 30)} so với cùng kỳ "
            f"năm {draw.randint(2007, 2025)}; lũy kế đạt {_number(draw)} {draw.choice(_UNITS)}."
        )
    if kind == 1:
        return (
            f"{item}. Giao {body} chủ trì, phối hợp với UBND huyện {place} và {draw.choice(_BODIES)} "
            f"{draw.choice(_TASKS)}; báo cáo Chủ tịch UBND tỉnh trước ngày {_date(draw)}."
        )
    if kind == 2:
        return (
            f"Theo Quyết định số {draw.randint(10, 3900)}/QĐ-UBND ngày {_date(draw)} và Công văn số "
            f"{draw.randint(10, 9000)}/STC-QLNS ngày {_date(draw)} của {body}, kinh phí hỗ trợ xã {place} là "
            f"{_number(draw)} triệu đồng, trong đó ngân sách tỉnh {draw.randint(20, 90)}%, "
            f"ngân sách huyện {draw.randint(5, 20)}%."
        )
    if kind == 3:
        return (
            f"+ Chỉ tiêu đến năm {draw.randint(2008, 2030)}: tỷ lệ hộ dùng nước sạch ≥ {draw.randint(60, 98)}%, tỷ lệ "
            f"hộ nghèo ≤ {draw.randint(2, 9)}%, số vụ cháy < {draw.randint(3, 30)} vụ, tỷ lệ trẻ em tiêm chủng "
            f"≥{draw.randint(85, 98)}%, tỷ suất sinh giảm {draw.randint(1, 9)}‰."
        )
    return (
        f"({draw.choice('abcde')}) Đối với dự án đường liên xã {place} - {draw.choice(_PLACES)}: "
        f"{draw.choice(_TASKS)}; khối lượng đến quý {draw.choice(('I', 'II', 'III', 'IV'))} đạt "
        f"{_number(draw)}/{_number(draw)} {draw.choice(_UNITS)}."
    )


def letterhead_page(seed: int, fonts: dict[str, Path]) -> TypesetPage:
    """The first page of a notice."""
    draw = random.Random(f"letterhead {seed}")
    sheet = _Sheet(fonts)
    place = draw.choice(_PLACES)
    top = A4[1] - 60
    left, right = 170, 400
    number = f"Số: {draw.randint(2, 480)}/TB-UBND"
    sheet.put("ỦY BAN NHÂN DÂN", left, top, 12.5, "Regular", centre=True)
    sheet.put(f"TỈNH {place.upper()}", left, top - 17, 12.5, "Bold", centre=True)
    sheet.put(number, left, top - 42, 13, centre=True)
    sheet.put("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", right, top, 12, "Bold", centre=True)
    sheet.put("Độc lập - Tự do - Hạnh phúc", right, top - 17, 13, "Bold", centre=True)
    dated = f"{place}, ngày {draw.randint(3, 28):02d} tháng {draw.randint(3, 12)} năm {draw.randint(2007, 2026)}"
    sheet.put(dated, right, top - 42, 13, "Italic", centre=True)
    sheet.canvas.line(left - 30, top - 22, left + 30, top - 22)
    sheet.canvas.line(right - 80, top - 22, right + 80, top - 22)
    sheet.put("THÔNG BÁO", A4[0] / 2 + 10, top - 78, 14, "Bold", centre=True)
    sheet.put(
        "Kết luận cuộc họp giao ban tình hình kinh tế - xã hội", A4[0] / 2 + 10, top - 96, 14, "Bold", centre=True
    )
    sheet.y = top - 130
    item = 1
    while sheet.y > 120:
        sheet.paragraph(_sentence(draw, item))
        item += 1
    return TypesetPage(f"letterhead-{seed}", sheet.close(), tuple(sheet.lines))


def body_page(seed: int, fonts: dict[str, Path]) -> TypesetPage:
    """A page of running text with figures."""
    draw = random.Random(f"body {seed}")
    sheet = _Sheet(fonts)
    sheet.put(str(draw.randint(2, 12)), A4[0] / 2, A4[1] - 40, 12, centre=True)
    sheet.y = A4[1] - 78
    item = draw.randint(2, 9)
    while sheet.y > 110:
        sheet.paragraph(_sentence(draw, item), size=draw.choice((13, 13.5, 14)))
        item += 1
    return TypesetPage(f"body-{seed}", sheet.close(), tuple(sheet.lines))


def signature_page(seed: int, fonts: dict[str, Path]) -> TypesetPage:
    """A last page: text, recipients, signature."""
    draw = random.Random(f"signature {seed}")
    sheet = _Sheet(fonts)
    sheet.y = A4[1] - 70
    for item in range(2, 7):
        sheet.paragraph(_sentence(draw, item))
    y = sheet.y - 14
    sheet.put("Nơi nhận:", 85, y, 12, "Italic")
    for n, text in enumerate(
        (
            "- Thường trực Tỉnh ủy;",
            "- CT, các PCT UBND tỉnh;",
            f"- UBND huyện {draw.choice(_PLACES)};",
            "- Lưu: VT, KT2.",
        )
    ):
        sheet.put(text, 85, y - 15 - 13 * n, 11)
    sheet.put("TM. ỦY BAN NHÂN DÂN", 420, y, 13, "Bold", centre=True)
    sheet.put("KT. CHỦ TỊCH", 420, y - 17, 13, "Bold", centre=True)
    sheet.put("PHÓ CHỦ TỊCH", 420, y - 34, 13, "Bold", centre=True)
    sheet.put("Trần Văn Hải", 420, y - 110, 13, "Bold", centre=True)
    return TypesetPage(f"signature-{seed}", sheet.close(), tuple(sheet.lines))


def table_page(seed: int, fonts: dict[str, Path]) -> TypesetPage:
    """A ruled table of measures."""
    draw = random.Random(f"table {seed}")
    sheet = _Sheet(fonts)
    sheet.put("Phụ lục: CÁC CHỈ TIÊU CHỦ YẾU", A4[0] / 2, A4[1] - 66, 13, "Bold", centre=True)
    xs = (70, 105, 285, 350, 420, 480, 540)
    head = ("STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Ước đạt", "Tỷ lệ %")
    rows = [head]
    for n in range(1, 25):
        rows.append(
            (
                str(n),
                draw.choice(_MEASURES)[:34].rsplit(" ", 1)[0],
                draw.choice(_UNITS[:4]),
                _number(draw),
                _number(draw),
                f"{draw.randint(60, 130)},{draw.randint(1, 9)}",
            )
        )
    top, height = A4[1] - 90, 24
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            style = "Bold" if r == 0 else "Regular"
            sheet.canvas.setFont(f"Serif-{style}", 11.5)
            y = top - height * r - 16
            if c == 1 and r:
                sheet.canvas.drawString(xs[c] + 4, y, text)
            else:
                sheet.canvas.drawCentredString((xs[c] + xs[c + 1]) / 2, y, text)
    sheet.canvas.setLineWidth(0.6)
    sheet.canvas.grid(list(xs), [top - height * r for r in range(len(rows) + 1)])
    return TypesetPage(f"table-{seed}", sheet.close(), tuple(sheet.lines), tuple(rows))


def typeset_pages(count: int = 12, first: int = 0) -> list[TypesetPage]:
    """``count`` pages of all kinds, from seed ``first`` on.

    Raises RuntimeError where there is none.
    """
    fonts = find_fonts()
    if fonts is None:
        raise RuntimeError(
            "the bench needs the font Liberation Serif 2: make setup, or install the package fonts-liberation2"
        )
    kinds = (letterhead_page, body_page, signature_page, body_page, letterhead_page, table_page)
    return [kinds[n % len(kinds)](n, fonts) for n in range(first, first + count)]
