"""`sitegen serve`: the site in a browser while it is written."""

from pathlib import Path

import click

from sitegen.cli import options
from sitegen.cli.place import find_site
from sitegen.config import CONTENT_FOLDER, FILE_NAME, OUTPUT_FOLDER, THEMES_FOLDER

PORT = 5500
"""Where livereload has always served."""

PREVIEW = Path(".sitegen") / "preview"
"""Where pages with drafts go, so that no draft is ever found in build/."""


@click.command(short_help="Serve the site on this machine, and rebuild it on every change.")
@click.option("-p", "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Or the next free.")
@click.option("--drafts", is_flag=True, help="Show drafts too; these pages go to .sitegen/preview, not to build/.")
@options.keep_going
def serve(port: int, drafts: bool, keep_going: bool) -> int:
    """Build the site, serve it on this machine only, and build it again whenever you save a file.

    The browser reloads by itself. Problems are printed here; the last good pages stay until they are mended.
    Stop it with Ctrl-C.

    \b
      sitegen serve
      sitegen serve --drafts --port 8000

    Exit status: 0 stopped, 2 misuse.
    """
    from sitegen.output import refuse_foreign
    from sitegen.serve import serve as serve_folder

    root = find_site()
    folder = root / (PREVIEW if drafts else OUTPUT_FOLDER)
    refuse_foreign(folder)  # somebody else's files are not ours to show

    watched = [root / name for name in (CONTENT_FOLDER, THEMES_FOLDER, FILE_NAME)]

    def rebuild() -> bool:
        return _rebuild(root, folder, drafts=drafts, keep_going=keep_going)

    try:
        serve_folder(folder, watched, rebuild, _announce, port)
    except KeyboardInterrupt:
        click.echo("Stopped")
    return 0


def _announce(address: str) -> None:
    click.echo(f"Serving {address} to this machine only; stop with Ctrl-C")


def _rebuild(root: Path, folder: Path, *, drafts: bool, keep_going: bool) -> bool:
    """Build and say what came of it; whatever goes wrong, the server stays up."""
    from sitegen.build import build_site
    from sitegen.cli.report import print_build
    from sitegen.problems import SitegenError

    try:
        return print_build(build_site(root, output=folder, drafts=drafts, keep_going=keep_going))
    except (SitegenError, OSError) as error:
        click.echo(f"sitegen: {error}", err=True)
    except Exception:
        import traceback

        click.echo("sitegen: this is a fault of sitegen, not of your content:\n" + traceback.format_exc(), err=True)
    return False
