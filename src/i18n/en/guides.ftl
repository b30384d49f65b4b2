### Guides: the network's texts for the field.

guides-title = Guides
guides-one = Guide
guides-none = No guides yet
guides-none-text = What coordinators write here everybody in the network reads, also without a signal.
guides-any = Every kind of case
versions-by = { $who }, { $when }
guides-version-withdrawn = Withdrawn by { $who }, { $when }
versions-two = Two versions
versions-apart = It was changed in two places at once. Both stay until a coordinator chooses.
versions-keep = Keep this version
versions-kept = Chosen. The other one stays in the history.
guides-gone = This guide is not here
guides-gone-text = It was withdrawn, or it is still on its way to this phone.

## Where coordinators write

guides-new = New guide
guides-edit = Change
guides-only-coordinator = Coordinators write the guides.
guides-field-title = Title
guides-about = For which cases
guides-language = Language it is written in
guides-field-text = Text
guides-text-hint = A line that begins with “- ” is shown as an item of a list, one that begins with “# ” as a heading. No names: everybody reads it.
guides-preview = How it will look
guides-saved = Saved on this phone. The network will get it.
guides-newer = Somebody has changed it since you began
guides-newer-text = Saved like this, both versions stand side by side. Theirs is below.
guides-newer-read = I have read it: mine replaces it
guides-history = Versions
guides-take = Put this version into the fields
guides-withdraw = Withdraw the guide
guides-withdrawn = Withdrawn. Only coordinators still see it.
guides-withdrawn-part = Withdrawn
guides-withdrawn-text = Only coordinators still see it.
guides-bring-back = Bring it back
guides-back-again = Everybody reads it again.
