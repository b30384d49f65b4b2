### Who belongs: intake, which reads nothing of the network, and what a newer version has changed.

network-role-intake-hint = Writes down who calls or comes in, reads nothing
intake-title = Who came in
intake-here = Still on this phone
intake-here-text = It goes to the coordinators as soon as there is a signal.
intake-there = Handed in today
intake-there-text = The coordinators have it, and what was written is no longer on this phone. Ask by the number.
intake-none = Nothing written down today
intake-none-text = What you write down goes to the coordinators. You can read it here until they have it.
intake-unnamed = No name
intake-written = What you wrote down
intake-note = Note

## A newer version has changed who belongs

newer-roster = A newer version of Teren is needed to see who is in the network
newer-roster-text = Somebody has changed the network with a newer Teren. You can go on writing here, and it is sent. What colleagues write from then on is kept and shown once Teren is renewed on this device.
