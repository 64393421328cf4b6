"""What screens are built from. Read this before you add one.

A screen is a `Screen` (screen.py), or a `ListPage` for a declared list, made with a `Seat`: the
desk with the signed-in person, the window's lanes, the desk's news. Add one line to
`ui/shell/screens.py` (stem, words, permission, "module:Class"); its icon is `icons/<stem>.svg`.

- Data: `self.look(lambda: desk.query(...), self._on_x)` reads, `self.act(lambda:
  desk.execute(...), self._on_done)` writes, in order, off the window's thread; `note` writes
  without waiting. Long work goes through `seat.tasks.run_long` (progress, `ticket.cancel()`).
  Never call the desk directly.
- Errors take their road by themselves: a DomainError comes to `refuse` (or to the `refused`
  callback: try `form.refuse(error)` first), an EnvironmentProblem to `report` with a retry, a bug
  to `stumble`.
- Refresh: set `topics` to table names and override `refresh`; hidden screens catch up when shown.
- Keys: `commands()` returns `Command(name, keys, words, bound method)`; the bar and F1 show them.
- Forms: `Form(name, fields)` of declared fields (fields.py); `read()` gives the values or shows the
  faults; `EnterChain(self, form.stops, button, back=...)` leads with Enter. Save stays enabled.
- Lists: `ListSpec` of `Column`s and a `fetch(seat, ask) -> Page`, run on a worker; sort and filter
  in SQL by `ask.sort`, `ask.filters`, `ask.text`, `ask.offset`, `ask.limit`.
- Say it: `banner.say(tone, sentence, offers)`, `notice.emit(words)` for a toast, `confirm(...)`,
  `SecondPersonDialog` for a second person. Dialogs are opened with `open()`, never executed.
- Names: every control through `named(widget, name, words)`, every label through `label(name, ...)`.
- Slots are bound methods, never lambdas or partials: a lambda keeps a window alive into exit.
- Logic that is more than calling the desk lives in a `presenter.py` without Qt, drawing a frozen
  state; see `ui/counter` and `ui/shift`.
"""
