## Where the work is, in full

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
sync-figure-waiting = Only on this device
sync-figure-oldest = The oldest of them
sync-figure-held = Set aside for now
sync-never = Not yet
sync-none = None

## The phone is full

breaks-full-text = What was saved before is safe, sealed. Make room on the phone: delete videos or apps you do not need. Teren goes on by itself.
breaks-full-room = Make room in Teren

## Before a phone is erased

breaks-wipe-first = Two ways to keep what has not been sent:
breaks-wipe-pass = Give it to a colleague in a file

## An invitation on an iPhone

breaks-ios-title = First the home screen
breaks-ios-text = On an iPhone or iPad, Teren on the home screen keeps its own cases. What you begin here would not be there, and what is not opened for seven days can be thrown away.
breaks-ios-open = Then open Teren from the home screen, and go on there.
breaks-ios-then = Open Teren from the home screen, choose “{ $door }”, and paste this invitation:
breaks-ios-copy = Copy the invitation
breaks-ios-here = Go on in the browser all the same

## A server that has lost everything, or is new

breaks-backup-ask = Do you have a backup?
breaks-backup-text = A backup that was made before brings the network to this server, with everything that is in it. This sheet opens it.
breaks-backup-pick = Choose the backup
breaks-backup-bringing = Bringing the network to this server
breaks-backup-closed = This server takes in no new network. Whoever runs it has to open it for a while, and close it again afterwards.
breaks-backup-key = This sheet does not open that file. It may be older than the sheet, or of another network.
breaks-unknown-text = The server knows nothing of your network: it was lost there, or it is a new one. Everything is safe on the phones. As soon as whoever runs it takes the network in, the phones bring all of it back by themselves.
breaks-offer-again = Offer everything to the server once more
breaks-offer-again-done = Everything that is whole on this device is being offered again. What the server has is not sent twice.

## What only a lost phone had

breaks-files-counting = Counting photographs and files
breaks-files-missing =
    { $count ->
        [0] Every photograph and file of its entries is at the office.
        [one] { $count } photograph or file is only on this phone.
       *[other] { $count } photographs and files are only on this phone.
    }
breaks-files-unknown = Whether photographs are only on this phone can be told where there is a signal.
breaks-late-files-here =
    { $count ->
        [one] { $count } photograph or file belongs to it, and has come.
       *[other] { $count } photographs and files belong to it, and have come.
    }
breaks-late-files-missing =
    Of { $count ->
        [one] { $count } photograph or file that belongs
       *[other] { $count } photographs and files that belong
    } to it, { $missing ->
        [one] { $missing } has
       *[other] { $missing } have
    } not come from that phone. If it sends more, that stands in the case by itself. If it was erased before, it is gone.
breaks-late-files-unknown =
    { $count ->
        [one] { $count } photograph or file belongs
       *[other] { $count } photographs and files belong
    } to it. Whether they have come can be told where there is a signal.

## A backup, opened by a sheet in parts

breaks-part-read = Of a sheet in parts, two are needed. This part is read; now another one.
