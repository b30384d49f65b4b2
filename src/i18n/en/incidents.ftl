### Words of the register of incidents and of lost phones.

## The register

incidents-title = Incidents
incidents-hint = A lost phone, data in the wrong hands
incidents-only-coordinator = Only coordinators see this.
incidents-none-title = Nothing has happened
incidents-none-text = A lost phone, a paper in the wrong hands: write it down here. From the moment you know of it there are 72 hours to tell the authority.
incidents-closed-part = Closed
incidents-export = Take out as a table
incidents-exported = The table is made.

## The 72 hours

incidents-hours-left =
    { $hours ->
        [one] { $hours } hour left to tell the authority
       *[other] { $hours } hours left to tell the authority
    }
incidents-hours-over = The 72 hours are over and the authority has not been told
incidents-authority = Authority

## Reporting

incidents-report = New incident
incidents-kind = What happened?
incidents-kind-lostPhone = A phone or computer is lost or stolen
incidents-kind-lostPhone-hint = If it belongs to a member, begin at that member's name: the phone is then removed as well.
incidents-kind-wrongHands = Data came into the wrong hands
incidents-kind-dataLost = Data is gone or cannot be read
incidents-kind-other = Something else
incidents-what = In a few words
incidents-whose = Whose data may be touched?
incidents-whose-hint = Case numbers are enough; no names.
incidents-reach = How many cases may it touch?
incidents-reach-all = All of the network
incidents-reach-some = Some
incidents-reach-none = None
incidents-reach-unknown = Not known yet
incidents-aware = When did you come to know of it?
incidents-aware-hint = The 72 hours run from here.
incidents-happened = When did it happen?
incidents-save = Write down
incidents-saved = Written down.
incidents-missing-what = Say in a few words what happened.
incidents-missing-text = Say in a few words what was done, or why not.
incidents-future = This lies in the future. Choose when you came to know of it.
incidents-no-aware = Choose when you came to know of it.

## What follows

incidents-known-since = Known since { $when }
incidents-by = written down by { $name }, { $when }
incidents-steps = What was done
incidents-steps-none = Nothing yet.
incidents-step = What do you write down now?
incidents-step-did = Something was done
incidents-step-phoneRemoved = The phone was removed from the network
incidents-step-authorityTold = The authority was told
incidents-step-authorityNotTold = The authority need not be told
incidents-step-personsTold = The people concerned were told
incidents-step-personsNotTold = The people concerned need not be told
incidents-step-closed = Closed
incidents-step-text = In a few words

## A lost phone

incidents-phones = Phones and computers
incidents-phone-never = Nothing was heard of it yet.
incidents-phone-nothing = When last heard from, { $when }, nothing was waiting on it. What was written later is not known.
incidents-phone-waiting =
    { $count ->
        [one] When last heard from, { $when }, { $count } entry was still waiting on it.
       *[other] When last heard from, { $when }, { $count } entries were still waiting on it.
    }
incidents-phone-removed = no longer a member
incidents-lost = Lost or stolen
incidents-lost-title = Phone of { $name }: lost or stolen
incidents-lost-does = This phone gets nothing new from now on, and what it sends is refused. An incident is opened and the 72 hours run.
incidents-lost-not = When somebody opens Teren on it where there is a signal, locked or not, the phone erases itself; what was never sent comes to you first. Until then every case of the network lies on it, behind its PIN.
incidents-locked = Was it locked?
incidents-locked-yes = Yes
incidents-locked-no = No
incidents-locked-unknown = Not known
incidents-lost-do = Remove this phone
incidents-lost-done = The phone is no longer in the network. The incident is written down.
incidents-lost-still = The incident is written down, but the phone is still in the network: removing needs a signal. Try again near a mast.

## In the log of what left the app

paper-column-incidents = Register of incidents
