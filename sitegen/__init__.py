"""sitegen: a static-site generator for annotated comparisons of two versions of an article."""

__version__ = "0.1.0"
