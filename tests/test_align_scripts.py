"""Links between sentences in scripts without spaces between words."""

import pytest

from sitegen.align import align
from sitegen.model import Version

from .making import document

CHINESE = (
    "市政府星期一宣布，旧桥将在明年春天关闭六个月。",
    "商会主席李文说，没有桥，北岸的市场就没有顾客。",
    "学校将在九月开学，校车会改走南路。",
    "一位退休教师把三十年来的水位都记在一本蓝色的笔记本里。",
)
JAPANESE = (
    "市役所は月曜日、古い橋を来春から半年閉鎖すると発表した。",
    "商工会の会長は、橋がなければ北岸の市場に客は来ないと語った。",
    "学校は九月に始まり、バスは南の道を通る。",
    "退職した教師は三十年間の水位を青いノートに書き留めていた。",
)


@pytest.mark.parametrize(("lang", "texts"), [("zh", CHINESE), ("ja", JAPANESE)])
def test_a_moved_sentence_with_another_sign_is_found(lang: str, texts: tuple[str, ...]) -> None:
    old, new = [*texts], [texts[3].replace("三", "四"), *texts[:3]]
    links = align(Version(document(*old, lang=lang)), Version(document(*new, path="new.txt", lang=lang)))[2]
    assert [(link.old, link.new) for link in links if link.moved] == [((3,), (0,))]
