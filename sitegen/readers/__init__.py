"""Raw bytes of a version to a `Document`: one file a format, chosen by suffix."""
