"""A small AT-SPI client: find a control by its identity, type into it, press it, read it.

Runs inside a session bus of its own (see `test_story.py`). Waits are bounded and poll the tree.
"""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE = 20.0
INPUTS = {"text", "password text", "button", "push button", "check box", "combo box", "table"}
T = TypeVar("T")


@dataclass(frozen=True)
class Node:
    """One accessible object: the bus name of its program and its path there."""

    bus: str
    path: str


class NotSeenError(AssertionError):
    """What should be on the screen is not."""


class Desktop:
    """The accessible objects of this session."""

    def __init__(self) -> None:
        session = open_dbus_connection(bus="SESSION")
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(address, "GetAddress"))
        session.close()
        self._pause = threading.Event()
        self._bus: DBusConnection = open_dbus_connection(bus=reply.body[0])

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def find(self, identity: str) -> Node:
        """Wait for the control whose AccessibleId ends in `identity`."""
        return self.wait(lambda: self._find(identity), identity)

    def wait(self, look: Callable[[], T | None], what: str) -> T:
        """Look until there is something; NotSeenError after 20 seconds."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            try:
                found = look()
            except DBusErrorResponse:
                found = None  # the tree changes while it is read
            if found:
                return found
            self._pause.wait(0.05)  # another program gives no sign to wait for
        raise NotSeenError(what)

    def name(self, node: Node) -> str:
        """Return the accessible name."""
        return str(self._property(node, ACCESSIBLE, "Name"))

    def type(self, node: Node, text: str) -> None:
        """Replace a field's text."""
        self._call(node, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    def press(self, node: Node) -> None:
        """Do a control's first action."""
        self._call(node, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def focus(self, node: Node) -> None:
        """Put the keyboard into a control."""
        self._call(node, "org.a11y.atspi.Component", "GrabFocus")

    def is_understood(self, node: Node) -> bool:
        """Return whether a control that takes input has a name."""
        role = self._call(node, ACCESSIBLE, "GetRoleName")[0]
        return role not in INPUTS or bool(self.name(node))

    def walk(self) -> Iterator[tuple[Node, str]]:
        """Yield every object of the program with its AccessibleId."""
        for program in self._children(Node("org.a11y.atspi.Registry", ROOT)):
            if "propdesk" in self.name(program).lower():
                yield from self._below(program)

    def _find(self, identity: str) -> Node | None:
        for node, found in self.walk():
            if found == identity or found.endswith("." + identity):
                return node
        return None

    def _below(self, node: Node) -> Iterator[tuple[Node, str]]:
        yield node, str(self._property(node, ACCESSIBLE, "AccessibleId"))
        for child in self._children(node):
            yield from self._below(child)

    def _children(self, node: Node) -> list[Node]:
        return [Node(*pair) for pair in self._call(node, ACCESSIBLE, "GetChildren")[0]]

    def _property(self, node: Node, interface: str, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        return self._call(node, properties, "Get", "ss", (interface, name))[0][1]

    def _call(
        self,
        node: Node,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> Any:
        address = DBusAddress(node.path, node.bus, interface)
        message = new_method_call(address, method, signature or None, body)
        reply = self._bus.send_and_get_reply(message, timeout=10)
        if reply.header.message_type.name == "error":
            raise DBusErrorResponse(reply)
        return reply.body
