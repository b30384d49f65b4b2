welcome-what = A casebook for work in the field
welcome-promise = Write down what happened, with or without a signal. Only your network can read it.
welcome-step = Step { $step } of { $steps }

welcome-join = Join with an invitation
welcome-join-hint = By a link, or side by side
welcome-start = Start a network
welcome-start-hint = You make it and coordinate it
welcome-look = Look around
welcome-look-hint = A sample network, nothing real
welcome-own = Another device of mine
welcome-own-hint = For whoever works with Teren already
welcome-restore = I have a recovery sheet
welcome-restore-hint = When every phone is gone

welcome-look-text = A made-up network with made-up people. Try everything; nothing leaves this phone.
welcome-look-mediator = As a mediator
welcome-look-mediator-hint = Out in the field, with a phone
welcome-look-coordinator = As the coordinator
welcome-look-coordinator-hint = Sees the cases of the whole team
welcome-look-note = Do not write about real people here. It is gone when you close it.

welcome-network-name = What is your network called?
welcome-network-name-hint = Only members see it.
welcome-network-name-missing = Give the network a name.
welcome-my-name = What do people call you?
welcome-my-name-hint = Your colleagues see it beside what you write.
welcome-my-name-missing = Write your name.

welcome-join-text = Scan the code you were given, or paste the link.
welcome-side-by-side = Side by side
welcome-side-by-side-hint = The coordinator is here; no signal needed
welcome-not-an-invitation = This is not an invitation. Paste the whole link.
welcome-invitation-expired = This invitation is more than a day old. Ask for a new one.
welcome-invitation-gone = This invitation was used or taken back. Ask for a new one.
welcome-join-offline = There is no signal. Joining by link needs one.
welcome-show-code = Let the coordinator scan this code with Teren.
welcome-copy-code = Copy as text
welcome-scanned = It has been scanned
welcome-scan-answer = Now scan the code on the coordinator’s screen.
welcome-answer-wrong = This code is not the answer to yours. Scan the one the coordinator’s screen shows now.

welcome-waiting-title = Waiting to be let in
welcome-waiting-text = Call your coordinator and read out this number:
welcome-waiting-text-scanned = Both codes are scanned. The first time there is a signal, your network comes to this phone.
welcome-waiting-text-restored = The sheet has opened the door. Your network is on its way to this device. If nothing comes for some minutes, give up and type the sheet once more.
welcome-waiting-check = Look now
welcome-waiting-cancel = Give up joining
welcome-waiting-not-yet = Not answered yet. Teren looks again by itself.
welcome-waiting-offline = There is no signal. Teren looks again by itself.
welcome-waiting-refused = The coordinator did not let you in. Call and ask why.

welcome-ready-title = Welcome to { $network }
welcome-ready-go = Go to work
welcome-ready-later = Later
