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
sync-full = This phone is full: nothing more is saved or sent
sync-refused-removed = This phone no longer belongs to the network
sync-refused-old = Teren must be renewed before it can send
sync-refused-fork = This phone’s copy was used on another phone. Ask your coordinator.
sync-refused-unknown = The office does not know this phone. Ask your coordinator.

sync-photos-wait =
    { $count ->
        [one] { $count } file waits for a signal
       *[other] { $count } files wait for a signal
    }
