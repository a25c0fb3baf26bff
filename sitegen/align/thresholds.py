"""Every number that aligning rests on, in one record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Every number that aligning rests on; tuned on revised essays and composed pairs with known links."""

    sure_floor: float = 0.45
    """Least likeness of a bead that is linked before moves are looked for."""
    floor: float = 0.30
    """Least likeness of a bead between two linked neighbours, once moves are set aside."""
    slot_floor: float = 0.3
    """Least likeness of one old and one new sentence that stand alone between two linked ones, before moves."""
    alone_floor: float = 0.14
    """Least likeness of one old and one new sentence that stand alone between two linked ones."""
    containment: float = 0.15
    """Share of containment (how much of the shorter side is in the longer) in the likeness."""
    gain: float = 0.25
    """Share of its words that each part of a split or merge must add to what the other side has in common."""
    brought: float = 0.35
    """Share of a sentence beside a link that must be in what the other side of the link alone tells."""
    slack: float = 1.0
    """Share of the floor that a word of a bead costs: what a bead must be better by to grow."""
    least_weight: float = 0.45
    """Weight of a word that is in every sentence that is left."""
    outbid: float = 0.1
    """By how much a partner elsewhere must be more like a sentence than the one in place to keep it from it."""
    evidence: float = 0.4
    """Least share of the rarer words of both texts that a moved sentence has in common with its partner."""
    move_unique: int = 2
    """Least number of words that stand nowhere else, for a lower floor."""
    twin_floor: float = 0.85
    """Least likeness of a moved sentence all of whose numbers are other ones."""
    unique_floor: float = 0.4
    """Least likeness of a moved sentence that shares words with its partner that stand nowhere else."""
    rare_share: float = 0.6
    """Least share of the rare words of the poorer side that both sides have, for a still lower floor."""
    rare_weight: float = 4.0
    """Least weight of the rare words that both sides have, for a still lower floor."""
    rare_floor: float = 0.4
    """Least likeness of a moved sentence that keeps nearly all of its rare words."""
    rare_count: float = 0.05
    """A word is rare that stands in at most this share of the sentences of both texts, or in four."""
    move_floor: float = 0.6
    """Least likeness of a moved sentence."""
    run_floor: float = 0.45
    """Least likeness of a moved sentence that shares a long run of words with its partner."""
    move_run: int = 8
    """Words of such a run."""
    move_words: int = 4
    """Least number of words of a moved sentence."""
    only_share: float = 0.36
    """Least share of the rarer words of both texts that a moved sentence has in common with its only likely partner."""
    only_times: float = 1.5
    """How many times as much that must be as any other sentence has in common with either."""
    same_rows: float = 0.5
    """Least share of the rows of the smaller of two tables that have a name which the other has, too."""
    move_shared: int = 2
    """Least number of content words that a moved and edited sentence shares with its partner."""
    order_cells: int = 4_000_000
    """Largest pair (old times new words) whose order of words is looked at."""
    order_times: int = 100
    """Beyond so many times the words of the other side, order could add no more than a hundredth to the likeness."""
    gap_cells: int = 400
    """Largest gap (old times new sentences) in which every pair is looked at."""
    glimpse: float = 0.25
    """Least share of the lighter sentence, common words aside, for a pair in a larger gap to be looked at."""
    candidates: int = 12
    """Most partners looked at for one sentence in larger gaps and in the search for moves."""
    vast_cells: int = 1_000_000
    """In gaps beyond this (old times new sentences) a sixth of the partners are looked at."""
    vast_looks: int = 150
    """Sentences there that are looked at for the words of one, the rarest words first."""
    retold_least: int = 4
    """Least number of sentences on either side of a text that may be told anew."""
    retold_share: float = 0.75
    """Least share of them that are no longer the same."""
    retold_kept: float = 0.2
    """The same where few of those are alike by their words."""
    retold_alike: float = 0.3
    """Greatest share of them that are: in ordinary revisions it is a third and more."""
    retold_cells: int = 100_000
    """Most old times new sentences of such a text."""
    retold_shorter: float = 0.85
    """Greatest length of the new sentences, the old being 1, times the growth of a text that grew."""
    retold_least_gain: float = 0.04
    """Least likeness beyond the floor that a sentence of such a text has on average: other subjects give less."""
    retold_most_gain: float = 0.42
    """Most likeness beyond the floor: sentences that are more alike were edited, and are told by their words."""
    retold_sense: float = 1.4
    """How much more alike texts told anew in shorter sentences are in order than with one of them backwards."""
    retold_sure_sense: float = 3.0
    """The same where sentences are hardly shorter."""
    rest_least: int = 3
    """Least number of sentences on either side that are left in the end of a text that was told anew in part."""
    rest_length: float = 0.9
    """Greatest length of a sentence of such a text, on average, that of the other text being 1."""
    retold_floor: float = 0.06
    """Least likeness of parts of words of what is in its place."""
    retold_order: float = 0.1
    """What must be added to it at the other end of the text."""
    retold_elsewhere: float = 0.3
    """Least likeness of parts of words of what is in no place."""


DEFAULT = Thresholds()
"""Tuned on revised essays and composed pairs with known links, and on texts full of look-alikes."""
