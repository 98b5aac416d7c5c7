"""What the words above an item, or at the head of its paragraph, announce: goals, or a forecast."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ....document import Paragraph, StructuredText
from ....patterns import Pattern
from ....segment.looking_ahead import label_ahead
from .planned_counts import is_horizon
from .results_told import results_begin

_LEAD_IN = 200
# The first of the numbered parts of a paragraph: "…: (1) …", "gồm: a) …".
_NUMBERED = Pattern(r":\s*(?=\(?(?:1|i|a)\)\s)")
# "Kế hoạch năm 2024: …" at the head of a paragraph.
_GOALS_OF = Pattern(
    r"(?i)(?:các )?(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu)(?: (?:chủ yếu|cụ thể|chính|chung|thực hiện|phát triển|"
    r"của))* (?:(?:đến|trong|hết|cuối|cả) )*(?:năm|quý|tháng|giai đoạn|\d tháng|(?:niên )?vụ|mùa)"
    r"(?![^\W_])[^:;,.%]{0,24}:\s"
)
# "Năm 2032: giảm tỷ lệ hộ nghèo …", in a report on 2031
_TIME_LABEL = Pattern(
    r"(?:Năm|Quý|Tháng|(?:\d{1,2}|Ba|Sáu) tháng)\s[^:;.,\n]{1,24}:\s(?!(?:[Dd]ự kiến|[Ưư]ớc)(?![^\W_]))"
)
_ACHIEVED = Pattern(r"(?i)kết quả|tình hình|thực hiện|đánh giá|đạt|hoàn thành|vượt|ước")
RESULTS = Pattern(r"(?i)kết quả|tình hình|thực hiện (?:mục tiêu|chỉ tiêu)|đánh giá")
_FORECAST = Pattern(r"(?i)dự báo|ước thực hiện|khả năng (?:thực hiện|hoàn thành|đạt)|ước (?:tính )?(?:cả năm|đạt)")
_ACCOUNT = Pattern(r"(?i)đánh giá|kết quả (?:thực hiện|đạt)|tình hình thực hiện")
GOALS = Pattern(
    r"(?i)(?<!chương trình )(?<!có )mục tiêu|chỉ tiêu|phương hướng|(?<!, )(?:định hướng|tầm nhìn)(?= đến (?:năm )"
    r"?20\d\d)"
)
# What a report says is still to be done: "NHIỆM VỤ 6 THÁNG CUỐI NĂM".
_STILL_TO_DO = Pattern(
    r"(?i)(?<!thực hiện )(?<!hoàn thành )(?:nhiệm vụ|giải pháp|chương trình công tác)(?![^\W_])[^.;:]*?"
    r"(?:cuối năm|(?:tháng|quý|năm|kỳ|thời gian|thời kỳ) (?:tới|tiếp theo|\d|[IV]+(?![^\W_]))|"
    r"\d+ tháng(?! (?:qua|đầu)))|"
    r"nhiệm vụ(?:,| và)(?: các)? giải pháp|giải pháp(?:,| và)(?: các)? nhiệm vụ"
)
# "II. KẾ HOẠCH PHÁT TRIỂN NĂM 2031", no account of one: "I. Tiến độ giải ngân kế hoạch vốn năm 2031"
_PLANS = Pattern(
    r"(?i)[\W_]*(?:(?:[IVX]+|[A-Z]|\d{1,2}(?:\.\d{1,2})*|phần (?:thứ )?\w+)[.:)]?\s+)?"
    r"(?:(?:dự kiến )?kế hoạch|định hướng|dự kiến)(?![^\W_])"
    r"[^.;:]*?(?:cuối năm|(?:tháng|quý|năm|kỳ|thời gian|thời kỳ) (?:tới|tiếp theo|\d|[IV]+(?![^\W_]))|"
    r"\d+ tháng(?! (?:qua|đầu)))"
)
_LATER = Pattern(r"(?i)(?:cuối năm|tới|tiếp theo)(?![^\W_])")
_YEAR = Pattern(r"(?<!\d)20\d\d(?!\d)")
_SHORT = 120
_LONG = 200
AIM = Pattern(
    r"(?i)(?<!nỗ lực )(?<!chỉ tiêu )(?<!đã )phấn đấu|(?<!vượt )(?<!chưa đạt )(?<!không đạt )"
    r"(?<!chương trình )(?<!có )(?<!bổ sung )mục tiêu(?! quốc gia)(?![^,;:.\d]{0,40} (?:chưa|không) đạt(?![^\W_]))"
)
_HELD_AGAINST = Pattern(r"(?<![^\W_])so (?:với )?(?:các )?$")
# For small letters: "Chỉ tiêu 1: …"
_LABEL = Pattern(r"chỉ tiêu(?: (?:số )?\d{1,2}(?:\.\d{1,2})?)?: ")
# For small letters: "Nghị quyết của HĐND tỉnh đề ra tỷ lệ hộ nghèo 2%".
_SETS = Pattern(
    r"(?:[\W\d_]|[a-zđ][.)] )*(?:nghị quyết|kế hoạch|đại hội|chương trình|đề án|quốc hội)(?: [^\s,;.:]+){0,6}? "
    r"(?:đặt|đề) ra (?!(?:là|cho|tại|trong|theo|từ|của|đến|và|với|đạt|đã|chưa)(?![^\W_]))"
)
# "3 năm qua | mới đạt 6%"
_ONLY = Pattern(r"(?i)(?<![^\W_])(?:mới (?:chỉ )?đạt|(?:năm|tháng) (?:vừa )?qua)(?![^\W_])")
DID = Pattern(r"(?i)\bđã\b")


class Announced:
    """What headings and lead-ins of one document announce. ``low`` is its text in small letters, ``year`` the year that
    it was written in or reports on; ``coming`` says of a line whether it names a time behind what is reported on."""

    def __init__(
        self,
        text: StructuredText,
        low: str,
        year: int | None,
        coming: Callable[[Paragraph], bool],
        *,
        plan: bool = False,
        report: bool = False,
    ) -> None:
        self.text, self.low, self.plan, self.report, self.year = text, low, plan, report, year
        self._coming = coming
        self._goals: dict[int | None, bool] = {}
        self._announces_goals: dict[int, bool | None] = {}
        self._own_goals: dict[int, bool] = {}
        self._forecasts: dict[int | None, bool] = {}

    def in_goals(self, paragraph: Paragraph) -> bool:
        """Under a heading that announces goals ("2. Mục tiêu cụ thể")."""
        if paragraph.parent not in self._goals:
            self._goals[paragraph.parent] = self._under_goals(paragraph)
        if self._goals[paragraph.parent]:
            return True
        if paragraph.index not in self._own_goals:
            self._own_goals[paragraph.index] = self._opens_with_goals(paragraph)
        return self._own_goals[paragraph.index]

    def _opens_with_goals(self, paragraph: Paragraph) -> bool:
        """The paragraph's own lead-in announces goals, which it then numbers: "Chỉ tiêu đến năm 2025: (1) …; (2) …"."""
        text, start = self.text.text, paragraph.content
        if self.report and label_ahead(text, start, paragraph.end) is not None:
            return True
        label = _TIME_LABEL.match(text, start, paragraph.end) if self.report else None
        if label is not None and self._coming(replace(paragraph, start=start, end=label.end())):
            return True
        reach = min(paragraph.end, start + _LEAD_IN)
        if self.low.find(":", start, reach) < 0:
            return False
        if _GOALS_OF.match(text, start, paragraph.end) is not None:
            return True
        if self.low.find("tiêu", start, reach) < 0 or (listed := _NUMBERED.search(text, start, reach)) is None:
            return False
        words = text[start : listed.start()]
        aims = AIM.search(words) is not None
        return (aims or GOALS.search(words) is not None) and not (
            did(words) or (RESULTS if aims else _ACHIEVED).search(words)
        )

    def _under_goals(self, paragraph: Paragraph) -> bool:
        for above in self.text.ancestors(paragraph):
            if above.heading or above.lead_in or above.end - above.start < _SHORT:
                if above.index not in self._announces_goals:
                    self._announces_goals[above.index] = self._tells_goals(above)
                told = self._announces_goals[above.index]
                # of a report's "1. Các chỉ tiêu kinh tế" the headings above say whether they were reached
                if told is not None and not (self.report and self._only_indicators(above)):
                    return told
        return False

    def _only_indicators(self, above: Paragraph) -> bool:
        """A heading such as "1. Các chỉ tiêu kinh tế": in a report it may stand above results as well as above aims."""
        words = self.text.text[above.start : min(above.end, above.start + 200)]
        if _STILL_TO_DO.search(words) or self._coming(above) or (_PLANS.match(words) and _LATER.search(words)):
            return False
        aims = [found for found in GOALS.finditer(words) if found[0].lower() != "chỉ tiêu"]
        years = [int(year) for year in _YEAR.findall(words)]
        coming = self.year is not None and any(year > self.year for year in years)
        return not aims and not coming and not RESULTS.search(words)

    def _tells_goals(self, above: Paragraph) -> bool | None:
        """Whether a line announces goals, or results (False); None where it announces neither."""
        words = self.text.text[above.start : min(above.end, above.start + 200)]
        if self.report and not above.heading and above.end - above.start > _LONG:
            # It begins with the papers that it rests on: "Thực hiện Quyết định … giao chỉ tiêu …, kết quả như sau:".
            words = self.text.text[above.end - 200 : above.end]
        if RESULTS.search(words) or (not self.plan and _FORECAST.search(words)):
            return False
        if GOALS.search(words) or (self.plan and above.heading and is_horizon(words, self.year)):
            return True
        if self.report and above.heading and (_STILL_TO_DO.search(words) or _PLANS.match(words)):
            return True
        return None

    def sets_aim(self, start: int, end: int) -> bool:
        """A word between ``start`` and ``end`` sets an aim, or the label of the sentence does: "Chỉ tiêu: …"; but not
        of results."""
        start = results_begin(self.text.text, start, end)
        if self.low.startswith("chỉ tiêu", start) and _LABEL.match(self.low, start):
            return True
        if self.report and (of := _GOALS_OF.match(self.text.text, start, end)):
            return self.text.text.find(";", of.end(), end) < 0
        near = self.low.find("phấn đấu", start, end) >= 0 or self.low.find("mục tiêu", start, end) >= 0
        if near and any(not self._told_aside(aim, start, end) for aim in AIM.finditer(self.text.text, start, end)):
            return True
        sets = self.low.find("đặt ra ", start, end) >= 0 or self.low.find("đề ra ", start, end) >= 0
        return sets and _SETS.match(self.low, start, end) is not None

    def _told_aside(self, aim: re.Match[str], start: int, end: int) -> bool:
        """In brackets that are closed before ``end``: "41% (mục tiêu là 50%), thu hút | 48 dự án"; of a report also
        what a result was held against before another clause: "thấp hơn 9% so với mục tiêu, riêng huyện A | 60%"."""
        if not self.plan and _HELD_AGAINST.search(self.low, start, aim.start()):
            return re.search(r"[,;]\s", self.low[aim.end() : end]) is not None
        opened = self.low.rfind("(", start, aim.start())
        if opened < 0 or self.low.find(")", opened, aim.start()) >= 0:
            return False
        return self.low.find(")", aim.end(), end) >= 0

    def foretells(self, paragraph: Paragraph) -> bool:
        """An item of a list whose lead-in says that it foretells ("dự báo khả năng thực hiện … như sau:")."""
        if paragraph.parent not in self._forecasts:
            self._forecasts[paragraph.parent] = self._announced(paragraph)
        return self._forecasts[paragraph.parent]

    def _announced(self, paragraph: Paragraph) -> bool:
        return any(above.lead_in and self._is_forecast(above) for above in self.text.ancestors(paragraph))

    def _is_forecast(self, above: Paragraph) -> bool:
        """What is announced last is a forecast, no account of how things went, and in a plan no goal."""
        text = self.text.text
        found = _FORECAST.search(text, max(above.start, above.end - 200), above.end)
        if found is None or (self.plan and GOALS.search(text, above.start, above.end)):
            return False
        return _ACCOUNT.search(text, found.end(), above.end) is None


def did(words: str) -> bool:
    """The words tell of what has come about."""
    if ("mới " in words or " qua " in words) and _ONLY.search(words) is not None:
        return True
    return ("đã" in words or "Đã" in words) and DID.search(words) is not None


_TOLD = Pattern(r"(?i)(?<![^\W_])(?:đã|chưa|so với|mỗi)(?![^\W_])")


def is_listed(low: str, begin: int, at: int) -> bool:
    """Whether ``low[at]`` stands in a list of aims: "Giao chỉ tiêu kế hoạch: …"."""
    listed = low.find("chỉ tiêu", begin, at)
    return listed >= 0 and low.find(":", listed, at) >= 0


def is_listed_count(text: str, low: str, begin: int, at: int) -> bool:
    """The same of a count, before which nothing tells what was, is lacking or comes to each."""
    return is_listed(low, begin, at) and not _TOLD.search(text, begin, at)
