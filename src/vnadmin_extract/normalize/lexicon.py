"""Words and formulas that are sure in administrative texts, looked up by their letters without marks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain, pairwise
from typing import Final

from ..patterns import Pattern
from .fold import fold

_OLD_TONES: Final = {
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "òe": "oè", "óe": "oé", "ỏe": "oẻ", "ọe": "oẹ",
    "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
}  # fmt: skip
_WORD: Final = Pattern(r"[^\W\d_]+")
_OLD_TONE: Final = Pattern("(?<![qQ])(?:" + "|".join(_OLD_TONES) + r")\b")

# Three words and more: no other reading of the same letters makes sense, even where all marks are lost. The ones
# with "~" also in running text, the others where they begin with a capital.
_FORMULAS: Final = """
cộng hòa xã hội chủ nghĩa việt nam
~ủy ban nhân dân
độc lập - tự do - hạnh phúc
~hội đồng nhân dân
thủ tướng chính phủ
văn phòng chính phủ
ủy ban mặt trận tổ quốc
bộ kế hoạch và đầu tư
bộ tài chính
bộ công thương
bộ xây dựng
bộ tư pháp
bộ nội vụ
bộ quốc phòng
bộ công an
bộ giao thông vận tải
bộ khoa học và công nghệ
bộ giáo dục và đào tạo
bộ nông nghiệp và phát triển nông thôn
bộ nông nghiệp và môi trường
bộ tài nguyên và môi trường
bộ thông tin và truyền thông
bộ lao động - thương binh và xã hội
bộ văn hóa, thể thao và du lịch
sở kế hoạch và đầu tư
sở tài chính
sở công thương
sở xây dựng
sở tư pháp
sở nội vụ
sở giao thông vận tải
sở khoa học và công nghệ
sở giáo dục và đào tạo
sở nông nghiệp và phát triển nông thôn
sở nông nghiệp và môi trường
sở tài nguyên và môi trường
sở thông tin và truyền thông
sở lao động - thương binh và xã hội
sở văn hóa, thể thao và du lịch
sở y tế
sở ngoại vụ
sở dân tộc và tôn giáo
bộ y tế
bộ ngoại giao
bộ dân tộc và tôn giáo
thanh tra chính phủ
thanh tra tỉnh
công an tỉnh
kiểm toán nhà nước
tòa án nhân dân
viện kiểm sát nhân dân
mặt trận tổ quốc
mặt trận tổ quốc việt nam
hội liên hiệp phụ nữ
hội liên hiệp phụ nữ việt nam
hội nông dân
hội nông dân việt nam
hội cựu chiến binh
hội cựu chiến binh việt nam
liên đoàn lao động
tổng liên đoàn lao động việt nam
đoàn thanh niên cộng sản hồ chí minh
ngân hàng chính sách xã hội
ngân hàng nhà nước
kho bạc nhà nước
bảo hiểm xã hội
bảo hiểm xã hội việt nam
bộ chỉ huy quân sự
bộ đội biên phòng
~tổng công ty
tổng cục
tổng cục thuế
tổng cục hải quan
tổng cục thống kê
tổng cục quản lý thị trường
tổng cục lâm nghiệp
tổng cục thủy lợi
tổng cục thủy sản
tổng cục du lịch
tổng cục môi trường
phó tổng cục trưởng
tổng cục trưởng
cục hải quan
cục thống kê
cục thuế tỉnh
đảng cộng sản việt nam
ban chấp hành trung ương
ban tổ chức trung ương
ban tuyên giáo trung ương
ban nội chính trung ương
ban kinh tế trung ương
văn phòng trung ương đảng
văn phòng quốc hội
văn phòng chủ tịch nước
ủy ban thường vụ quốc hội
ban thường vụ tỉnh ủy
ủy ban dân tộc
chánh văn phòng
phó chánh văn phòng
đài truyền hình việt nam
đài tiếng nói việt nam
thông tấn xã việt nam
liên minh hợp tác xã
hội chữ thập đỏ
tập đoàn kinh tế
bộ chính trị
đoàn đại biểu quốc hội
ngân hàng nhà nước việt nam
ban cán sự đảng
~các chủ đầu tư
~các xã/phường
~các sở, ban, ngành
~các sở, ngành
~các bộ, ngành
~các bộ, cơ quan
~các xã, phường
~các phường, xã
~các huyện, thị xã, thành phố
~các huyện, thành phố
~các quận, huyện
~các tỉnh, thành phố
~các cơ quan, đơn vị
~các cấp, các ngành
tổ chức thực hiện
nhiệm vụ, giải pháp
~phát triển kinh tế
~kinh tế - xã hội
~chịu trách nhiệm
căn cứ luật tổ chức
"""

# Titles that stand alone on a line in capitals (Nghị định 30/2020/NĐ-CP, Điều 7).
_TITLES: Final = (
    "THÔNG BÁO|CHỈ THỊ|QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|NGHỊ QUYẾT|NGHỊ ĐỊNH|CÔNG ĐIỆN|TỜ TRÌNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|"
    "CHƯƠNG TRÌNH HÀNH ĐỘNG|PHƯƠNG ÁN|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|KẾT LUẬN|PHỤ LỤC|BIÊN BẢN|GIẤY MỜI"
)
# The 63 provinces until 30 June 2025; those of today are among them (Nghị quyết 202/2025/QH15).
_PROVINCES: Final = (
    "An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|"
    "Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|"
    "Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|"
    "Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|"
    "Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái"
)


@dataclass(frozen=True, slots=True)
class Compound:
    """A word of two syllables. ``readings`` are all pairs of syllables that are left as they stand, ``others`` those
    that are other words."""

    word: str
    others: tuple[str, ...]
    readings: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Formula:
    text: str
    folded: str
    anywhere: bool
    small: str
    old_small: str


@cache
def compounds() -> dict[tuple[str, str], Compound]:
    """The folded syllables of a word → the word."""
    found: dict[tuple[str, str], Compound] = {}
    kept = _kept_pairs()
    for line in _lines("compounds.txt"):
        word, _, rest = line.partition(":")
        others = tuple(other.strip() for other in rest.split(",") if other.strip())
        left, right = fold(word).split()
        earlier = found.get((left, right))
        if earlier:
            word, others = earlier.word, (*earlier.others, word, *others)
        as_they_stand = (word, *others, *kept.get((left, right), ()))
        spellings = {spelling for w in as_they_stand for spelling in (w, old_spelling(w))}
        readings = frozenset((first, second) for first, second in map(str.split, spellings))
        found[left, right] = Compound(word, tuple(w for w in others if w != word), readings)
    return found


def _kept_pairs() -> dict[tuple[str, str], tuple[str, ...]]:
    """Folded syllables → the pairs of these letters that stand as they should beside the words of the list."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for pair in _lines("kept_pairs.txt"):
        left, right = fold(pair).split()
        found[left, right] = (*found.get((left, right), ()), pair)
    return found


def _lines(name: str) -> list[str]:
    """The entries of a list that comes with the package."""
    lines = resources.files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@cache
def formula_heads() -> dict[tuple[str, str], tuple[Formula, ...]]:
    """The first two folded words of formulas → the formulas that begin so, the longest first."""
    found: dict[tuple[str, str], tuple[Formula, ...]] = {}
    places = [f"tỉnh {name.lower()}" for name in _PROVINCES.split("|") if " " in name]
    places += [f"thành phố {name}" for name in ("hà nội", "hải phòng", "đà nẵng", "cần thơ", "hồ chí minh")]
    for entry in sorted([*_FORMULAS.strip().splitlines(), *places], key=len, reverse=True):
        line = entry.removeprefix("~")
        formula = Formula(line, fold(line), entry != line, line.lower(), old_spelling(line).lower())
        first, second = _WORD.findall(formula.folded)[:2]
        found[first, second] = (*found.get((first, second), ()), formula)
    return found


@cache
def formula_pairs() -> dict[tuple[str, str], tuple[tuple[Formula, int], ...]]:
    """Two folded words with a space between them → the formulas that they stand in, each with the offset there."""
    found: dict[tuple[str, str], tuple[tuple[Formula, int], ...]] = {}
    for formula in chain.from_iterable(formula_heads().values()):
        for first, second in pairwise(_WORD.finditer(formula.folded)):
            if second.start() == first.end() + 1:
                both = first.group(), second.group()
                found[both] = (*found.get(both, ()), (formula, first.start()))
    return found


@cache
def titles() -> dict[str, str]:
    """Folded titles of documents → the titles."""
    return {fold(title): title for title in _TITLES.split("|")}


@cache
def province_pattern() -> str:
    """A pattern over folded text for the names of provinces."""
    return "(?:" + fold(_PROVINCES) + r")\b"


def old_spelling(word: str) -> str:
    """``word`` with the tone mark where the older spelling puts it: "hòa" → "hoà"."""
    return _OLD_TONE.sub(lambda m: _OLD_TONES[m.group()], word)
