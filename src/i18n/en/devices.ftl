## My devices

devices-text = What you write on one stands on the others, under your name. What you have only begun stays where you began it.
devices-link = Add another device
devices-unnamed = A device without a name
devices-this = This one
devices-this-hint = You are using it now
devices-heard = Last heard from: { $when }
devices-never-heard = Not heard from yet
devices-name = What do you call it?
devices-name-hint = For example: laptop in the office
devices-name-missing = Give it a name, so that you know it again.
devices-named = The name is saved
devices-phone = Phone
devices-laptop = Laptop
devices-remove = Remove
devices-remove-title = Remove this device?
devices-remove-does = It gets nothing new from now on and everybody else gets a new key. When it hears of that it erases itself, and leaves what it had not sent to your coordinators.
devices-remove-lost = Lost or stolen? Tell your coordinator as well: then the 72 hours run, and an incident has to be written down.
devices-removed = The device is removed
devices-not-done = It was not done. Try again.
devices-not-done-offline = This needs a signal. Nothing has changed.
devices-not-done-many = You have eight devices already. Remove one first.

## Linking: on the one that is there

devices-link-1 = 1. Open Teren on the new device and choose “Another device of mine”.
devices-link-2 = 2. Scan here the code it shows.
devices-link-3 = 3. Then it scans the code that is shown here.
devices-not-a-code = This is not the code of a new device. Choose “Another device of mine” on it, and scan what it shows.
devices-compare = Is it the same number?
devices-compare-text = The new device shows a number under its code. It must be this one:
devices-compare-warning = Whoever is let in with your devices reads every case. Does it differ, or did somebody send you the code? Then do not go on.
devices-same = It is the same
devices-differs = It is not the same
devices-show = Now the other way round
devices-show-text = Scan this code with the new device. It then fetches the network by itself.

## Linking: on the new one

devices-own-text = Have the phone or computer at hand that you work with already. Nobody else is needed.
devices-own-show = On your other device, open More, then My devices, and let it scan this code. It will show the same number.
devices-own-scan = Now scan the code your other device shows.
devices-own-wrong = This code is not the answer to yours. Scan the one your other device shows now.

## Recovery sheet: one paper or three

recovery-kind = One paper, or three parts?
recovery-kind-whole = One sheet
recovery-kind-parts = Three parts, any two restore
recovery-kind-parts-hint = Three people keep one each. A single part says nothing, and one may be lost.
recovery-part-title = Part { $number } of { $of }
recovery-part-text = Keep it in a safe place and give it only to whoever gave it to you. On its own it says nothing.
recovery-ask-title-parts = Four groups, to be sure
recovery-ask-parts = Take two of the three papers and type these groups from them.
recovery-ask-part-group = Part { $part }, group { $number }
recovery-needs-signal = A new sheet needs a signal. The old one is good until then.
recovery-use = To use it: open Teren on a new computer or phone and choose “I have a recovery sheet”. It is then used up, and you make the next one.
recovery-renew-when = Lost it, or are you not sure who has seen it? Make a new one.
recovery-renew = Make a new sheet
recovery-renew-do = Make a new one
recovery-renew-text = As soon as the new sheet is shown, the old one opens nothing any more. Destroy it then. Everybody gets a new key.

## Restoring

restore-text = Type what stands on the paper, or scan its code. Of a sheet in three parts you need two.
restore-relay = Looked for at { $relay }. Is your network elsewhere? Open Teren from that address.
restore-typed = Letters on the paper
restore-typed-hint = Row by row. Spaces and small letters do not matter.
scan-picture = Choose a picture of it
scan-picture-none = No code was found in this picture.
restore-one-part = Part { $number } is read. Now another part of the same sheet.
restore-not-letters = This is not what stands on a recovery sheet.
restore-wrong-length = There are { $groups } groups. A sheet has 24, a part of three has 27.
restore-wrong-groups =
    { $count ->
        [one] Group { $groups } is not right. Look at it again.
       *[other] Groups { $groups } are not right. Look at them again.
    }
restore-wrong-whole = Every group is right in itself, but they do not belong together. Are they from two papers?
restore-same-part = That is the same part again. Take another one.
restore-other-parts = These two parts are not of the same sheet. Take two that were printed together.
restore-opening = Reading the network
restore-offline = The office cannot be reached. Restoring needs a signal.
restore-unknown = The office at this address knows no network of this sheet.
restore-not-the-network = What the office shows is not what the sheet is of, or is older than the sheet. Ask whoever runs its server.
restore-used = This sheet was used already, or another one was made after it. Take the newest.
restore-other-sheet = Another sheet
restore-found = People: { $people }. Cases: { $cases }.
restore-behind = The office shows an old state
restore-behind-text = Your colleagues wrote after it. Whoever was removed since could be a member again. Ask whoever runs the office’s server before you go on.
restore-behind-go-on = Go on all the same
restore-who = Who are you?
restore-who-else = Somebody else
restore-who-missing = Choose who you are.
restore-others = What becomes of the old devices?
restore-others-remove = They are all gone: remove them
restore-others-remove-hint = Whoever finds one gets nothing new. Colleagues join again with an invitation.
restore-others-keep = They are with us: they stay
restore-others-keep-hint = Only you come back this way. Choose it if you know where each one is.
restore-used-up = The sheet is used up with this. Teren then asks for a new one.
restore-refused = The office did not take it. Was the sheet used meanwhile? Nothing was kept here.

## A new phone of somebody else's

newphone-do = New phone for { $name }
newphone-text = It will be { $name }’s phone: cases, name and role stay as they are. Everybody sees that you let it in.
newphone-old = What happens to the old phone?
newphone-old-goes = It is removed
newphone-old-goes-hint = It is broken or was erased. It gets nothing new, and erases itself when it hears of that.
newphone-old-stays = It stays
newphone-old-stays-hint = Both are in use.
newphone-lost = Lost or stolen? Say that first, on this person’s page: then the 72 hours run and the incident is written down.
newphone-typed = Name typed on the phone: { $name }
newphone-in = The new phone is { $name }’s now.
newphone-in-old-stays = The new phone is { $name }’s now. The old one could not be removed yet: { $name } can do that under “My devices”.
newphone-list = New phones
newphone-let-in = { $by } let in a new phone of { $name }’s
newphone-invitation = For a new phone of { $name }’s
