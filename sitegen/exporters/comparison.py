"""A comparison to the `Page` that a theme lays out.

Takes a comparison and the site, gives the values of its page, of its inline page, and of its place in lists.
Never lays out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from ..model import STRUCTURE, Change, Comparison, Side, Weight
from ..segment import block_at
from ..theme import Html
from . import words
from .cells import SAFE_LINK
from .edition import make_edition
from .findings import Findings, find, half_of, marker_block, marker_ids, row_numbers
from .fragments import link_sources
from .introduction import write_introduction
from .merged import make_redline
from .notes import beside_rows, list_notes, on_inline_page, view_notes
from .overview import draw_large, draw_small
from .page import NOTHING, ChangeLine, Fact, Filter, Head, NoteView, Page, PageLink, Site, Summary, VersionCard
from .prose import place
from .rows import write_groups, write_merged_groups
from .social import draw_card

LIST_BYTES, LIST_SHARE = 1000, 5
"""Most bytes that the list of changes may take on the page itself: at all, and for each word of both texts."""

CARD = "social-card.png"
"""The picture for links from elsewhere, beside a comparison's page."""

SIGLUM, LETTERS = 3, 26
"""Longest label that is a siglum by itself; how many versions have letters for theirs."""


def make_head(site: Site, title: str, path: str, *, description: str = "", lang: str = "") -> Head:
    """The head of the page at `path`, an address relative to the site's root."""
    return Head(
        title=title,
        description=description,
        lang=lang or site.language,
        path=path,
        root="../" * path.count("/"),
        canonical=f"{site.base_url}/{quote(path.removesuffix('index.html'))}" if site.base_url else "",
    )


class Pages(NamedTuple):
    """The pages of a comparison."""

    beside: Page
    """Both versions side by side."""
    inline: Page
    """Both as one text."""
    changes: Page
    """All changes in words."""
    card: bytes
    """The picture for links to them elsewhere, a PNG; empty where the site does not know where it stands."""


def make_pages(comparison: Comparison, site: Site) -> Pages:
    """The values of all pages of a comparison."""
    found = find(comparison)
    notes = view_notes(found, comparison.source.lang or site.language)
    changes = tuple(_say_changes(found))
    page = _make_page(found, site, notes, tuple(replace(change, sources=()) for change in changes))
    heavy = _weigh(changes) > LIST_BYTES + LIST_SHARE * (comparison.old.words + comparison.new.words)
    beside = replace(page, changes=(), has_list=False, links=_link_pages("", changes="changes/index.html"))
    return Pages(
        beside if heavy else page,
        _make_inline(found, site, notes, beside),
        _make_changes(found, site, replace(page, changes=changes)),
        draw_card(comparison, found.weights, _place_notches(found)) if site.base_url else b"",
    )


def without_sources(page: Page) -> Page:
    """A page whose notes do not link the published versions, so that it weighs less."""

    def bare(notes: Sequence[NoteView]) -> tuple[NoteView, ...]:
        return tuple(replace(note, sources=()) for note in notes)

    groups = (
        replace(group, rows=tuple(replace(row, notes=bare(row.notes)) if row.notes else row for row in group.rows))
        for group in page.groups
    )
    return replace(page, groups=tuple(groups), general=bare(page.general), unplaced=bare(page.unplaced))


def make_page_alone(comparison: Comparison, site: Site, style: str) -> Page:
    """The page with both versions side by side, without links to what would stand beside it on a site."""
    found = find(comparison)
    notes = view_notes(found, comparison.source.lang or site.language)
    page = _make_page(found, site, notes, tuple(_say_changes(found)))
    head = replace(page.head, alone=True, root="", canonical="", image="", style=Html(style))
    return replace(page, head=head, links=(), series=(), tags=())


def _make_page(found: Findings, site: Site, notes: Sequence[NoteView], changes: tuple[ChangeLine, ...]) -> Page:
    comparison, source = found.comparison, found.comparison.source
    summary = words.summarise(comparison)
    head = _make_head(found, site, "")
    introduction, footnotes = write_introduction(found, head.lang, head.root)
    here = _place_notes(notes, head.root)
    return Page(
        head=head,
        description=words.curl(source.description),
        summary=summary,
        date=source.date,
        date_words=words.write_date(source.date),
        tags=link_tags(source.tags, head.root),
        old=_make_card(comparison, Side.OLD),
        new=_make_card(comparison, Side.NEW),
        links=_link_pages("", changes="#changes"),
        series=_link_series(comparison, head.root),
        introduction=introduction,
        footnotes=footnotes,
        overview=_draw(found),
        filters=tuple(Filter(weight.value, number) for weight, number in comparison.stats.changes if number),
        groups=write_groups(found, beside_rows(found, here), head.lang),
        general=tuple(note for note in here if not note.backlinks and not note.quotes),
        unplaced=tuple(note for note in here if not note.backlinks and note.quotes),
        changes=changes,
        has_list=True,
        facts=tuple(_list_facts(comparison)),
        inline=False,
        coarse=comparison.coarse,
        notes=len(notes),
        edition=partial(make_edition, found, here, head.lang),
    )


def _make_inline(found: Findings, site: Site, notes: Sequence[NoteView], page: Page) -> Page:
    """The inline page: what differs from the page side by side."""
    head = _make_head(found, site, "inline/")
    redline = make_redline(found)
    here = _place_notes(on_inline_page(notes, redline.shared), head.root)
    return replace(
        page,
        head=head,
        inline=True,
        tags=link_tags(found.comparison.source.tags, head.root),
        links=_link_pages("../", changes="../changes/index.html", inline=True),
        series=(),
        introduction=NOTHING,
        footnotes=(),
        overview=NOTHING,
        groups=write_merged_groups(found, redline, beside_rows(found, here), head.lang),
        general=tuple(note for note in here if not note.backlinks and not note.quotes),
        unplaced=tuple(note for note in here if not note.backlinks and note.quotes),
    )


def _make_changes(found: Findings, site: Site, page: Page) -> Page:
    """The page that lists all changes: its links lead to the page side by side."""
    changes = tuple(replace(change, href=f"../index.html{change.href}") for change in page.changes)
    return replace(page, head=_make_head(found, site, "changes/"), changes=changes)


def _make_head(found: Findings, site: Site, below: str) -> Head:
    """The head of the page that stands at `below` under the comparison's own address."""
    source = found.comparison.source
    description = words.curl(source.description) or words.summarise(found.comparison)
    path = f"{source.slug}/{below}index.html"
    head = make_head(site, title_of(found.comparison), path, description=description, lang=source.lang)
    return replace(head, image=f"{site.base_url}/{quote(source.slug)}/{CARD}") if site.base_url else head


def summarise(comparison: Comparison, site: Site) -> Summary:
    """What lists, tags, feed and sitemap need of a comparison."""
    source = comparison.source
    found = find(comparison)
    summary = words.summarise(comparison)
    date = source.date or _day_of(comparison.new.version.date)
    first = not source.series or source.slug == source.series[0][0]  # the others need not say it again
    return Summary(
        slug=source.slug,
        title=title_of(comparison),
        description=words.curl(source.description) if first else "",
        summary=summary,
        date=date,
        date_words=words.write_date(date),
        lang=source.lang,
        tags=source.tags,
        aliases=source.aliases,
        old=_make_card(comparison, Side.OLD),
        new=_make_card(comparison, Side.NEW),
        picture=draw_small(comparison, found.weights, f"Both versions as a picture. {summary}"),
        notes=tuple(list_notes(found, source.lang or site.language)),
        series=source.series,
    )


def _day_of(date: str) -> str:
    """A date that names a day, by which pages can be put in order; empty for a month or a year."""
    return date if len(date) >= len("2025-03-14") else ""


def title_of(comparison: Comparison) -> str:
    """Title of a comparison: the author's, else one made of the two labels."""
    source = comparison.source
    if source.title:
        return words.curl(source.title)
    labels = [half_of(comparison, side).version.label for side in Side]
    return " / ".join(labels) if all(labels) else words.capitalise(source.slug.rpartition("/")[2].replace("-", " "))


def slug_tag(tag: str) -> str:
    """The part of an address that stands for a tag."""
    return re.sub(r"[\W_]+", "-", tag.casefold()).strip("-") or "tag"


def link_tags(tags: Sequence[str], root: str) -> tuple[PageLink, ...]:
    """Tags with links to their pages."""
    return tuple(PageLink(tag, f"{root}tags/{quote(slug_tag(tag))}/index.html") for tag in tags)


# --- the parts of a page -------------------------------------------------------------------------------


def _make_card(comparison: Comparison, side: Side) -> VersionCard:
    half = half_of(comparison, side)
    version = half.version
    url = version.url if SAFE_LINK.fullmatch(version.url) else ""
    dated = version.label == version.date != ""  # a version that is called by its date needs it once
    return VersionCard(
        side=side.value,
        label=words.write_date(version.label) if dated else words.curl(version.label or version.source),
        siglum=_choose_siglum(comparison, side),
        source=words.curl(version.source) if version.source != version.label and version.label else "",
        byline=version.byline,
        date="" if dated else version.date,
        date_words="" if dated else words.write_date(version.date),
        url=url,
        host=(urlsplit(url).hostname or "").removeprefix("www."),
        rights=version.rights,
        lang=half.lang,
        words=words.count_words(half.words, half.lang).replace(" ", "\u00a0"),
    )


def _choose_siglum(comparison: Comparison, side: Side) -> str:
    """The label, where all labels are as short as a siglum; else a letter, by the version's place in its folder."""
    labels = [half_of(comparison, each).version.label for each in Side]
    mine = half_of(comparison, side).version
    if labels[0] != labels[1] and all(0 < len(label) <= SIGLUM for label in labels):
        return mine.label
    versions = comparison.source.versions or tuple(Side)
    place = versions.index(mine.id) if mine.id in versions else list(Side).index(side)
    return chr(ord("A") + place) if place < LETTERS else f"V{place + 1}"


def _link_pages(base: str, *, changes: str, inline: bool = False) -> tuple[PageLink, ...]:
    """The other ways to read a comparison, from a page from which `base` leads to its own address."""
    other = PageLink("Side by side", f"{base}index.html", "columns")
    return (
        other if inline else PageLink("As one text", f"{base}inline/index.html", "inline"),
        PageLink("All changes in words", changes, "changes"),
        PageLink("The old text", f"{base}old.txt", "old"),
        PageLink("The new text", f"{base}new.txt", "new"),
        PageLink("Data", f"{base}comparison.json", "data"),
    )


def _link_series(comparison: Comparison, root: str) -> tuple[PageLink, ...]:
    """The other comparisons made from the same folder."""
    source = comparison.source
    others = (pair for pair in source.series if pair[0] != source.slug)
    return tuple(PageLink(words.curl(title), f"{root}{quote(slug)}/index.html") for slug, title in others)


def _place_notes(notes: Sequence[NoteView], root: str) -> tuple[NoteView, ...]:
    return tuple(replace(note, html=place(note.html, root)) for note in notes)


def _draw(found: Findings) -> Html:
    return draw_large(found.comparison, found.weights, _place_notches(found), lambda row: _name_part(found, row))


def _place_notches(found: Findings) -> list[tuple[Side, int]]:
    """Side and block of every note's figure."""
    comparison = found.comparison
    return [
        (side, marker_block(half_of(comparison, side), span.end))
        for side in Side
        for index in range(len(comparison.notes))
        for _, span in marker_ids(comparison, index, side)
    ]


def _name_part(found: Findings, row: int) -> str:
    """What a part of the picture is called: where it leads and what is changed there."""
    place_words = words.write_place(row_numbers(found, row, Side.OLD), row_numbers(found, row, Side.NEW))
    kind = found.comparison.rows[row].kind.value
    labels = (words.name_label(label) for change in found.changes[row] for label in change.labels[:1])
    said = ", ".join(filter(None, dict.fromkeys((words.SHAPES.get(kind, ""), *labels))))
    return ": ".join(part for part in (place_words, said) if part) or kind


def _say_changes(found: Findings) -> Iterator[ChangeLine]:
    """All changes in words."""
    for change in found.comparison.changes:
        where = _place_of(found, change)
        if change.kind in STRUCTURE:
            said = words.say_structure(found, change)
            label = change.kind.value if "¶" in said or not where else f"{change.kind.value}, {where}"
            yield ChangeLine(f"#{change.id}", "", label, said.removeprefix("moved: "))
            continue
        labels = ", ".join(words.name_label(label) for label in change.labels)
        said = words.say_change(found.comparison, change)
        heavy = change.weight is Weight.SUBSTANCE
        sources = link_sources(found.comparison, ((Side.OLD, change.old), (Side.NEW, change.new)) if heavy else ())
        yield ChangeLine(f"#{change.id}", change.weight.value, f"{labels}, {where}", said, tuple(sources))


def _weigh(changes: Sequence[ChangeLine]) -> int:
    """About how many bytes a list of changes takes on a page."""
    return sum(len(change.href) + len(change.label) + len(change.words) + 40 for change in changes)


def _place_of(found: Findings, change: Change) -> str:
    """Where a change stands, by paragraph numbers."""
    numbers = []
    for side, span in ((Side.OLD, change.old), (Side.NEW, change.new)):
        block = block_at(half_of(found.comparison, side), span.start) if span else None
        numbers.append(found.numbers[side, block] if block is not None else "")
    return words.write_place(*numbers)


def _list_facts(comparison: Comparison) -> Iterator[Fact]:
    """What was counted."""
    yield Fact("Length", f"{comparison.old.words:,} and {words.count_words(comparison.new.words, comparison.new.lang)}")
    share = int(comparison.stats.similarity * 100)  # rounded down, for 100% is all
    yield Fact("Same in both", f"{share}% of the text")
    structure = (
        (comparison.stats.moved, "moved"),
        (comparison.stats.split, "split"),
        (comparison.stats.merged, "merged"),
    )
    for number, what in structure:
        if number:
            yield Fact(f"Passages {what}", f"{number:,}")
