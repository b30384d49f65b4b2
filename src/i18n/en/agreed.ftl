### What the person agreed to and what follows from it, what else there is to stand on, who from outside reads something, and who was given something.

agreed-title = What follows from each answer
agreed-text = Each answer by itself. A no never stands in the way of help.
agreed-use-service = Without it nothing leaves the case, and coordinators are asked about erasing it.
agreed-use-identity-to-team = The name on lists, and on papers of colleagues who do not work in the case.
agreed-use-share-with-service = Guests, sealed files, referrals, letters to services.
agreed-use-contact-respondent = Letters to the school, an office, the landlord.
agreed-use-represent = A complaint that we hand in.
agreed-use-share-with-landlord = The note for the landlord.
agreed-use-photo-recording = New photographs and voice notes.
agreed-use-story-anonymised = Teren makes no stories. Whoever writes one looks here first.
agreed-use-statistics = Tables that leave without names.
agreed-use-after-contact = Calls, messages and planned looks once the case is closed.
agreed-stopped = Stopped
agreed-stopped-guest = { $name } reads nothing more.
agreed-stopped-guest-soon = { $name } reads nothing more as soon as a coordinator’s phone has a signal.
agreed-stopped-referral = Not sent: the referral to { $name }
agreed-stopped-letter = Not sent: { $name }, begun on this phone
agreed-has = This was given out. Tell them.
agreed-has-one = { $name }, { $when }
agreed-has-late = { $name }, { $when }: after the no. Call it back.
agreed-has-file = sealed file for { $name }
agreed-kept-files = Photographs and recordings kept so far: { $count }. They go when the case is erased.
agreed-nobody = somebody who is not named
agreed-basis = Another basis
agreed-basis-title = On what else does it stand?
agreed-basis-text = Only where the law gives it. It stays in the history, and she may ask to see it. If she says no afterwards, it stops again.
agreed-basis-which = Basis
agreed-basis-why = Why
agreed-basis-why-missing = Say why in a sentence.
agreed-basis-which-missing = Choose one.
agreed-basis-stands = Without her yes, on: { $basis }
agreed-go = Look at the answers
agreed-not-missing = Nobody has asked yet: { $purpose }
agreed-not-refused = The answer was no: { $purpose }
agreed-not-withdrawn = Taken back: { $purpose }
agreed-letter = It is not sent from here. You can write it, and print it for the person to take. To send it, note her yes first, or what else it stands on.
agreed-not-noted = Not noted as sent. If she takes it herself, choose that.

## Who from outside reads a case

outside-title = Guests from outside
outside-only-coordinator = Coordinators see who from outside reads a case.
outside-none = Nobody from outside
outside-none-text = No guest reads a case, and no link waits.
outside-now = Read a case now
outside-door = Links
outside-door-text = Links that a colleague made stand on her own device.
outside-door-open = Not opened yet
outside-door-waits = Opened; waits to be let in
outside-before = Have read
outside-consent = Consent: { $state }, { $when }
outside-consent-none = Consent: nobody has asked
outside-case-gone = The case is not on this device
outside-to-case = Open the case
outside-name-missing = A guest
outside-end-all = End all of them
outside-end-all-title = End all of them?
outside-end-all-text = Guests: { $guests }, links: { $links }. They read nothing more; what was answered stays in the cases.
outside-end-all-done = All ended

## In what she may ask to see

given-title = Who was given something of it
given-none = Nobody outside the network.
given-file = { $when }: a sealed file without the name, to { $name }
given-guest = { $when }: read without the name by { $name } as a guest
given-guest-until = { $when }: read without the name by { $name } as a guest, at most until { $until }
given-paper = { $when }: { $what }, printed or handed on
given-paper-named = { $when }: { $what }, with the name, printed or handed on
given-referral = { $when }: referred to { $name }
given-table = { $when }: one of { $count } cases in a table, without names
given-table-named = { $when }: one of { $count } cases in a table, with names
given-by = { $what } ({ $who })
