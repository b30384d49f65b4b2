### Passing on what another phone lacks, in a file, where there is no signal.

pass-title = Pass on without a signal
pass-why = Two phones that meet end with the same cases, without any network. What goes from one to the other is sealed: nobody outside your network can open it.
pass-give = Give
pass-give-hint = A file with what the other phone lacks
pass-take = Receive
pass-take-hint = Show your code, then open the file
pass-step = Step { $step } of { $steps }
pass-scan = Scan the code of the other phone
pass-scan-text = On the other phone: More, Pass on without a signal, Receive.
pass-without-code = There is no code
pass-what = What shall go
pass-missing = What the other phone lacks
pass-recent = The last { $days } days
pass-recent-hint = And whatever never had a signal, however old
pass-everything = Everything
pass-everything-hint = For a phone that has nothing yet
pass-pieces =
    { $count ->
        [one] { $count } piece of work
       *[other] { $count } pieces of work
    }
pass-nothing = The other phone has everything that is on this one.
pass-photos = Photos
pass-photos-with = Take the photos along
pass-photos-size = { $count } photos, { $size }
pass-make = Make the file
pass-making = Making the file …
pass-ready = The file is ready
pass-figures = What is in it
pass-figure-cases = Cases
pass-figure-pieces = Pieces of work
pass-figure-photos = Photos
pass-figure-size = Size
pass-figure-name = Name of the file
pass-kilobytes = { $size } kB
pass-megabytes = { $size } MB
pass-send = Send to the other phone
pass-save = Save to this phone or a memory card
pass-how-near = Quick Share, AirDrop or Bluetooth need no network.
pass-given = The file is out. Your cases go on saying “{ $phone }”. “{ $relay }” is said once it has arrived there, whichever phone brings it.
pass-other-way = Now the other way round
pass-show = Show this code
pass-show-text = Let the other phone scan it. Then it packs only what is missing here.
pass-copy-code = Copy the code
pass-pick = Open the file
pass-pick-text = It usually lies among your downloads, and its name is { $name }.
pass-taking = Taking it in …
pass-taken = Taken in
pass-taken-cases =
    { $count ->
        [one] There is something new in { $count } case.
       *[other] There is something new in { $count } cases.
    }
pass-taken-known = There was nothing in it that was not here already.
pass-taken-photos =
    { $count ->
        [one] { $count } photo came along.
       *[other] { $count } photos came along.
    }
pass-taken-on = When this phone has a signal, it also sends what the other one wrote.
pass-cut = The file broke off: { $found } of { $promised } parts are here.
pass-cut-some = A part of the file could not be read.
pass-cut-again = What is here stays. Ask for the file once more.
pass-waiting =
    { $count ->
        [one] { $count } piece waits for an earlier one.
       *[other] { $count } pieces wait for earlier ones.
    }
pass-waiting-help = Let the other phone scan your code, and take one more file.
pass-again = Take another file
pass-problem-code = This is not a code from “Receive”.
pass-problem-network = This code is of another network.
pass-problem-file = This is another kind of file. Nothing was taken in.
pass-problem-newer = This file was made by a newer Teren. Update Teren on this phone first.
pass-problem-cut = The file broke off at its beginning. Ask for it once more.
pass-problem-not-ours = This phone cannot open the file: it is of another network, or of a time when this phone did not belong to it.
pass-problem-roster = The two phones know different lists of members. Nothing was passed on. Tell your coordinator.
pass-problem-full = This phone is full. What was taken in stays. Make room, and open the file again.
pass-problem-disk = This phone could not keep it. Nothing was lost; try again.
pass-back-up = Backup
pass-back-up-hint = Everything in one file, for a drawer
pass-back-up-text = A backup holds every case, and every photo that is on this device. Keep the file on a memory card or a second computer, and the passphrase on paper, somewhere else.
pass-phrase-title = Write this passphrase down
pass-phrase-text = The file also opens with your recovery sheet. Without one of the two nobody can open it on a new device, we neither.
pass-phrase-back = Type it from your paper
pass-phrase-wrong = This is not what stands above. Compare letter by letter.
pass-back-up-make = Make the backup
pass-back-up-ready = The backup is ready
pass-back-up-use = To use it: on a new device come back into the network first, by the recovery sheet or an invitation. Then open the file here, under Receive.
pass-key-title = What opens this file?
pass-key-text = It was not made for this device. If it is a backup, it opens with its passphrase, or with the recovery sheet that was valid when it was made.
pass-key-phrase = Passphrase
pass-key-sheet = Groups of the recovery sheet
pass-key-by = What do you have?
pass-key-open = Open
pass-problem-key = This does not open the file.
pass-problem-other = The file belongs to another network. Nothing was taken in.
pass-problem-kdf = This device has too little memory free to lock the file. Close other apps and try again.
