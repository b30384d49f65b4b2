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
refused-withheld-text = { $names } says to have read them. Only the entries themselves prove it: have them passed on by hand. If they come, the server keeps them back; ask whoever runs it. If they cannot, ask what happened to the phone that says so.
refused-roster-withheld = { $name } knows of changes among the members that the server does not show you
refused-roster-withheld-text = Somebody may have been removed and still look like a member here. Ask a coordinator before you rely on the list.
refused-split = { $name } is shown another list of members than you
refused-split-text = The server says different things to different people. Write nothing sensitive until whoever runs it has found out why.
refused-newer = { $name } writes with a newer Teren
refused-newer-text = It is kept here, and can be read once Teren is renewed on this device.
refused-snapshot = { $name } wrote a summary for new phones that is not true
refused-snapshot-text = It is not used. The app on that phone may be changed or damaged. Ask what happened to it; if you do not trust it, remove it.
refused-guest = A guest wrote where or when he may not
refused-guest-text = It stands nowhere. If it goes on, end his visit in the case he was shown.
refused-objected = The phone of { $name } says that a summary is wrong which this device found right
refused-objected-text = One of the two holds other entries than the other, or says so on purpose. Until it is settled the server cannot be tidied up. Ask, and let another coordinator look here too.
refused-damaged = A summary for new phones at the server is not what was signed
refused-damaged-text = It is not used, and nothing is lost. If this stays for days, ask whoever runs the server to look after it.
refused-lost = The server came back with less than it had
refused-lost-text = The phones give it back what they have. Leave them connected for a while, and ask whoever runs the server what happened to its disk.
refused-not-accepted = The server does not take what was written here
refused-not-accepted-text =
    { $count ->
        [one] { $count } entry stays on this phone and is not lost. Tell a coordinator, who sees whether this phone still belongs to the network, and whether the server has room.
       *[other] { $count } entries stay on this phone and are not lost. Tell a coordinator, who sees whether this phone still belongs to the network, and whether the server has room.
    }
refused-full = There is no room left on this device
refused-full-text = What you write now cannot be saved. Delete films, pictures or apps that you do not need, then try again.
