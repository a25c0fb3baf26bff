"""Labels that hang on no language, in the scripts of the world."""

import pytest

from .making import comparison, document

CASES = (
    ("ru", "Он сказал: «Стой!» и ушёл.", "Он сказал: „Стой!“ и ушёл.", "typography"),
    ("ru", "Он ушел в море рано.", "Он ушёл в море рано.", "spelling-variant"),
    ("ru", "Ущерб составил 3,5 млн руб.", "Ущерб составил 4,5 млн руб.", "number"),
    ("ru", "Встреча 12.03.2021 прошла тихо.", "Встреча 13.03.2021 прошла тихо.", "date"),
    ("ru", "Паром ушёл 3 мая рано.", "Паром ушёл 4 мая рано.", "date"),
    ("ru", "В 1990 году река замёрзла рано.", "В 1991 году река замёрзла рано.", "date"),
    ("it", "La nave partì il 3 marzo sera.", "La nave partì il 3 aprile sera.", "date"),
    ("pl", "Prom odpłynął w środę rano.", "Prom odpłynął w piątek rano.", "date"),
    ("hi", "नाव 3 मई को चली।", "नाव 3 जून को चली।", "date"),
    ("ar", "بلغ السعر ٣٫٥ دولار في القاهرة.", "بلغ السعر ٤٫٥ دولار في القاهرة.", "number"),
    ("ar", "بلغ السعر ٣٫٥ دولار في القاهرة.", "بلغ السعر 3.5 دولار في القاهرة.", "numeral-form"),
    ("ar", "الاجتماع يوم ١٢/٣/٢٠٢١ في تونس.", "الاجتماع يوم ١٣/٣/٢٠٢١ في تونس.", "date"),
    ("ar", "هذا كتاب جميل جدا.", "هذا كتـــاب جميل جدا.", "typography"),
    ("ar", "هذا كتاب جميل جدا.", "هذا كِتَابٌ جميل جدا.", "spelling-variant"),
    ("fa", "این كتاب خوب است.", "این کتاب خوب است.", "typography"),
    ("he", 'הוא אמר "אני הולך" ויצא.', "הוא אמר ״אני הולך״ ויצא.", "typography"),
    ("he", "הוא גר בתל־אביב שנים.", "הוא גר בתל-אביב שנים.", "typography"),
    ("he", "הוא גר בבית גדול.", "הוא גר \u200fבבית\u200f גדול.", "typography"),
    ("hi", "कीमत १५ रुपये है।", "कीमत १६ रुपये है।", "number"),
    ("hi", "कीमत १५ रुपये है।", "कीमत 15 रुपये है।", "numeral-form"),
    ("zh", "他说“我们不去了”，然后离开。", "他说「我们不去了」，然后离开。", "typography"),
    ("zh", "我读了《红楼梦》三遍。", "我读了「红楼梦」三遍。", "typography"),
    ("zh", "价格是１５元，比去年高。", "价格是15元,比去年高。", "typography"),
    ("zh", "价格是15元，比去年高。", "价格是15元比去年高。", "punctuation"),
    ("zh", "会议于2021年3月12日举行。", "会议于2021年3月13日举行。", "date"),
    ("ko", "회의는 3월 12일에 열렸다.", "회의는 3월 13일에 열렸다.", "date"),
    ("ja", "彼は「行かない」と言った。", "彼は「行きます」と言った。", "quotation"),
    ("th", "ราคา ๑๕ บาทเมื่อวานนี้", "ราคา ๑๖ บาทเมื่อวานนี้", "number"),
    ("el", "Ο Δήμαρχος ήρθε χθες.", "Ο δήμαρχος ήρθε χθες.", "case"),
    ("tr", "İstanbul ve DİYARBAKIR büyük.", "istanbul ve Diyarbakır büyük.", "case"),
    ("en", "It cost 1’000’000 last year.", "It cost 1,000,000 last year.", "numeral-form"),
    ("en", "The co\u00adoperation went on.", "The cooperation went on.", "typography"),
)


@pytest.mark.parametrize(("lang", "old", "new", "label"), CASES)
def test_a_label_that_hangs_on_no_language_is_given_in_each(lang: str, old: str, new: str, label: str) -> None:
    changes = comparison(document(old, lang=lang), document(new, lang=lang)).changes
    assert {change.labels for change in changes} == {(label,)}


def test_another_emoji_is_more_than_punctuation() -> None:
    changes = comparison(document("We won 🎉 at last."), document("We won 😢 at last.")).changes
    assert [change.labels for change in changes] == [("wording",)]
