"""Where things live: the data folder of this user, and the resources shipped with the program."""

from dataclasses import dataclass
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True)
class DataFolder:
    """One data folder and the files in it."""

    root: Path

    @property
    def database(self) -> Path:
        """The data file."""
        return self.root / "propdesk.db"

    @property
    def backups(self) -> Path:
        """Backups made before migrations and at shift close."""
        return self.root / "backups"

    @property
    def printing_lock(self) -> Path:
        """Held by the process that prints for this folder."""
        return self.root / "printing.lock"

    @property
    def witness(self) -> Path:
        """What was last committed, to notice a data file that was set back."""
        return self.root / "propdesk.witness"

    @property
    def is_used(self) -> bool:
        """Whether data were kept here, even where the data file is gone or waits for its place."""
        ready = self.database.with_name(self.database.name + ".ready")
        files = (self.database, ready, self.witness)
        return any(file.exists() for file in files) or any(self.backups.glob("propdesk-*.db"))

    @property
    def practice(self) -> "DataFolder":
        """The folder of the practice data: a whole data folder of its own, with its own key."""
        return DataFolder(self.root / "practice")

    @property
    def logs(self) -> Path:
        """Log files, without personal data."""
        return self.root / "logs"


def default_data_folder() -> DataFolder:
    """Return the folder the operating system gives this user's program data."""
    from platformdirs import user_data_path

    return DataFolder(user_data_path("PropDesk", appauthor=False))
