sync-level = Everything is at the office
sync-waiting =
    { $count ->
        [one] { $count } entry waits for a signal
       *[other] { $count } entries wait for a signal
    }
sync-waiting-long =
    { $days ->
        [one] Not sent for { $days } day: look for a signal
       *[other] Not sent for { $days } days: look for a signal
    }
sync-sending = Sending { $done } of { $total }
sync-receiving = Fetching { $done } of { $total }
sync-connecting = Looking for a signal …
sync-offline = No signal. Nothing waits.
sync-refused-removed = This phone no longer belongs to the network
sync-refused-old = Teren must be renewed before it can send
sync-refused-fork = This phone’s copy was used on another phone. Ask your coordinator.
sync-refused-unknown = The office does not know this phone. Ask your coordinator.

sync-level-text = What you wrote has left this phone and is safe, sealed.
sync-waiting-text = It is saved on this phone, sealed. It goes out by itself when there is a signal.
sync-now = Send and fetch now
sync-relay-lost = The office had lost something. This phone has sent it again.
sync-rejected = Something that arrived was not genuine and was set aside. Tell your coordinator.
sync-figures = In figures
sync-figure-line = Line
sync-line-offline = No signal
sync-line-connecting = Looking
sync-line-online = Connected
sync-line-refused = Refused
sync-figure-last = Last level with the office
sync-figure-waiting = Only on this phone
sync-figure-oldest = The oldest of them
sync-figure-held = Set aside for now
sync-never = Not yet
sync-none = None
sync-photos-wait =
    { $count ->
        [one] { $count } file waits for a signal
       *[other] { $count } files wait for a signal
    }
