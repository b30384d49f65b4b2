### What was refused on this device, and what a server keeps back: for whoever coordinates, at a desk.

refused-title = What was refused
refused-only-coordinator = Only coordinators see this.
refused-none = Nothing was refused
refused-none-text = Everything that arrived was signed by a member and in order.
refused-to-members = To the members
refused-outside = None of it is in any case. What a member’s phone signed is kept apart on this device.
refused-times =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
refused-forged = In the name of { $name }, but not from that phone
refused-forged-text = The signature is wrong. It was made or changed on the way: by the server, or by somebody who got into it. Ask whoever runs the server to look after it.
refused-nobody = Something that is no entry at all
refused-nobody-text = The server sent bytes that nobody wrote. If it goes on, ask whoever runs the server to look after it.
refused-removed = Written with a phone of { $name } after it was removed
refused-removed-text = It does not count. If the work was real, have it told and write it down again.
refused-twice = The phone of { $name } said two things in one place
refused-twice-text = Either the phone was copied, or somebody shows different people different things. Ask; if in doubt, remove the phone and invite it again.
refused-changed = The phone of { $name } sent what Teren never writes
refused-changed-text = The app on it may be changed or damaged. Ask what happened to the phone; if you do not trust it, remove it.
refused-withheld = The server does not give you entries of { $name }
refused-withheld-text = Colleagues have read them. Ask whoever runs the server. Until then, ask by telephone.
refused-roster-withheld = { $name } knows of changes among the members that the server does not show you
refused-roster-withheld-text = Somebody may have been removed and still look like a member here. Ask a coordinator before you rely on the list.
refused-split = { $name } is shown another list of members than you
refused-split-text = The server says different things to different people. Write nothing sensitive until whoever runs it has found out why.
refused-newer = { $name } writes with a newer Teren
refused-newer-text = It is kept here, and can be read once Teren is renewed on this device.
