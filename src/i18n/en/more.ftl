more-choose = Choose what to look at
more-part-team = The team
more-part-safe = Is it safe?
more-part-guard = Who can see it?
more-part-app = Teren
more-on = On
more-off = Off

more-sync = What has been sent
more-storage = Kept on this device
more-pass-on = Pass on without a signal
more-devices = My devices
more-recovery = Recovery sheet
more-recovery-missing = Missing
more-lock-now = Lock now
more-locking = Locking
more-locking-after =
    { $minutes ->
        [one] After { $minutes } minute
       *[other] After { $minutes } minutes
    }
more-secret = Change PIN or passphrase
more-discreet = Discreet mode
more-language = Language
more-look = Light or dark
more-look-auto = As the device
more-look-light = Light
more-look-dark = Dark
more-about = About Teren
more-wipe = Erase everything here

more-locking-when = When should Teren lock itself?
more-locking-hint = After this long without a touch.
more-locking-minutes = { $minutes } min
more-wipe-after = Erase after wrong tries?
more-wipe-after-hint = For a device that may fall into wrong hands.
more-wipe-after-never = Never
more-wipe-after-tries = After { $count }
more-wipe-after-warning = A child playing with the phone can erase it too. What has been sent stays safe with the network. What has not been sent is lost, unless there is a signal at that moment.

more-secret-old = The PIN or passphrase you use now
more-secret-changed = Changed. The old one no longer opens Teren.

more-discreet-text = The tab and the icon say “Notes” instead of “Teren”.
more-discreet-off = Teren, with its own icon
more-discreet-on = Notes, with a plain icon
more-discreet-installed = An icon already on the home screen changes when you add it anew.

more-kept = The browser keeps it
more-kept-text = What you write stays on this device until you erase it.
more-not-kept = The browser may throw it away
more-not-kept-text = When the device fills up, or Teren stays closed for weeks, what has not been sent could be lost. Two things help:
more-keep-ask = Ask the browser to keep it
more-install = Put Teren on the home screen
more-install-text = Then it opens like any other app, and browsers keep it longer.
more-install-now = Put it there
more-install-ios-1 = Tap “Share”
more-install-ios-2 = Choose “Add to Home Screen”
more-install-ios-3 = Tap “Add”
more-install-menu = Open the browser’s menu
more-install-firefox-2 = Choose “Add to Home screen”
more-install-firefox-3 = Confirm
more-install-other-2 = Choose “Install” or “Add to Home screen”
more-opens-offline = Teren opens without a signal.
more-storage-used = Teren uses { $megabytes } MB on this device.

more-wipe-text = Everything Teren keeps on this device is erased, and its keys with it. What had been sent stays with your network.
more-wipe-waiting =
    { $count ->
        [one] { $count } entry has not been sent. It would be lost.
       *[other] { $count } entries have not been sent. They would be lost.
    }
more-wipe-sure = This cannot be taken back.

more-about-text = Teren means “in the field”. It is free software for people who help others.
more-about-licence = Licence: EUPL-1.2
more-about-works = It stands on the work of

## Lists taken out

paper-exports = Lists taken out
paper-exports-none = No list has been taken out
paper-exports-only-coordinator = Coordinators see this.
paper-exports-count =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
paper-exports-with-names = with names
paper-exports-without-names = without names
