## Members

network-title = Network
network-members = Members
network-this-device = this device
network-last-heard = heard { $when }
network-never-heard = nothing heard yet
network-role-owner-hint = Does everything, also names coordinators
network-role-coordinator-hint = Sees the whole team, settles, answers, invites
network-role-mediator-hint = Writes cases and follow-ups
network-role-reader-hint = Reads, cannot write
network-empty-title = You are the only one here so far
network-empty-text = Invite the first colleague. It takes a minute.
network-sample = This is the sample network. Members cannot be changed here.
network-change-role = Change role
network-role-changed = { $name }: { $role } from now on.
network-remove = Remove from the network
network-remove-title = Remove { $name }?
network-remove-can = From now on this person gets nothing new, and what they send is refused. New keys are made for everybody else.
network-remove-cannot = When their phone next hears of it, it erases itself; what was never sent comes to you first. Until then the PIN guards it, but what was read cannot be taken back. If it was stolen, tell the people whose cases were on it.
network-remove-waiting = What this person wrote stays, under their name.
network-remove-do = Remove
network-removed = { $name } is no longer in the network.
network-was-member = no longer a member
network-show-removed = Show former members
network-member-devices =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }

## Inviting

network-invite = Invite somebody
network-invite-role = What will they do?
network-invite-how = How will you invite them?
network-invite-by-link = Send a link
network-invite-by-link-hint = They are somewhere else. You will check a code by voice.
network-invite-by-qr = We stand together
network-invite-by-qr-hint = Two scans, no signal needed for it.
network-invite-ready = The invitation is ready
network-invite-copy = Copy the link
network-invite-copied = Copied.
network-invite-expires = Works once, until { $when }.
network-invite-care = Whoever holds the link can ask to join. You let nobody in before you have checked the code with them.
network-invite-qr-label = Invitation as a picture to scan

## Letting in

network-joins = Asking to join
network-join-text = Call { $name } and ask for the six digits on their screen. Type them here.
network-join-code = Six digits
network-join-wrong = These are not the digits of this request. Ask again; if they still differ, refuse.
network-join-accept = Let in
network-join-refuse = Refuse
network-join-accepted = { $name } is in the network now.
network-join-refused = Refused.
network-join-asked = { $role }, asked { $when }
network-qr-name = Their name
network-qr-scan = Scan the picture on their phone
network-qr-scan-text = On their phone: Join with an invitation, then We stand together.
network-qr-show = Now they scan this picture
network-qr-wrong = This picture is not from Teren's joining screen.
network-step = Step { $step } of { $steps }
network-problem-name = Write their name

## What did not work

network-not-done-offline = Not done: this needs a signal. Try again near a mast.
network-not-done-not-allowed = Not done: only the owner may do this.
network-not-done-changed = Not done: the list changed meanwhile. Please look and try again.
network-not-done-last-owner = Not done: a network needs at least one owner.
network-not-done = Not done. Please try again.

## What needs the coordinator

network-attention-questions = Questions to answer
network-attention-overdue = Overdue in the team
network-attention-conflicts = Statements that differ
network-attention-closed = Closed, but newer work
network-attention-duplicates = Maybe the same family
network-attention-searching = Looking for people who are in two cases …
network-attention-unread = New for you
network-attention-silent = Not heard from for 7 days
network-attention-none-title = Nothing waits for you
network-attention-none-text = Questions, differing statements and people who have gone quiet will stand here.
network-attention-only-coordinator = Only coordinators see this.
network-register-none = Nothing like that is here

network-invitations = Open invitations
network-invitation-by = By { $by }, works until { $when }
network-invitation-take-back = Take back
network-invitation-taken-back = The link does not work any more.

## Who works in which county

network-teams = County teams
network-teams-hint = Who works in which county
network-teams-text = At least { $least } look after a county: one is away, one is ill, and one is there.
network-teams-none = No county has a team yet
network-team-nobody = Nobody works here
network-team-another = Another county
network-team-who = Who works here?
network-team-saved = Saved. The others see it with the next sync.
network-teams-short =
    { $count ->
        [one] One county has fewer than { $least }
       *[other] { $count } counties have fewer than { $least }
    }
network-team-missing =
    { $count ->
        [one] one is missing
       *[other] { $count } are missing
    }
network-team-enough =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

## Late work of a removed phone

late-title = Late work
late-text = It was written on a phone before it heard that it had been removed. Whoever had the phone and its PIN could have written it too. It is in no case until you accept it.
late-elsewhere = Also { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  } that no timeline shows: names, places, lists.
late-ends = It would erase { $count ->
    [one] { $count } case
   *[other] { $count } cases
  } for everybody.
late-new-case = a new case
late-accept = Accept all of it
late-accept-title = Accept this work?
late-accept-text = It enters the cases with { $name }’s name and its own dates, and says that you accepted it. That cannot be taken back.
late-refuse = Turn it down
late-refuse-title = Turn this work down?
late-refuse-text = It will be in no case, and nobody is shown it again. That you turned it down stays written down.
late-accepted = Accepted. It is in the cases now.
late-refused = Turned down.
late-none-title = No late work
late-none-text = What a removed phone had not sent comes here, once that phone has a signal.
late-refused-part = Turned down
late-refused-by = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }, by { $name }, { $when }

## The register of incidents, and a lost phone

incidents-hint = A lost phone, data in the wrong hands
incidents-only-coordinator = Only coordinators see this.
incidents-none-title = Nothing has happened
incidents-none-text = A lost phone, a paper in the wrong hands: write it down here. From the moment you know of it there are 72 hours to tell the authority.
incidents-closed-part = Closed
incidents-export = Take out as a table
incidents-exported = The table is made.
incidents-authority = Authority
incidents-report = New incident
incidents-kind = What happened?
incidents-kind-lostPhone-hint = If it belongs to a member, begin at that member's name: the phone is then removed as well.
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
incidents-known-since = Known since { $when }
incidents-by = written down by { $name }, { $when }
incidents-steps = What was done
incidents-steps-none = Nothing yet.
incidents-step = What do you write down now?
incidents-step-did = Something was done
incidents-step-phoneRemoved = The phone was removed from the network
incidents-step-personsTold = The people concerned were told
incidents-step-personsNotTold = The people concerned need not be told
incidents-step-closed = Closed
incidents-step-text = In a few words
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
incidents-lost-does = This phone gets nothing new from now on, and what it sends is refused. An incident is opened and the 72 hours run.
incidents-lost-not = When somebody opens Teren on it where there is a signal, locked or not, the phone erases itself; what was never sent comes to you first. Until then every case of the network lies on it, behind its PIN.
incidents-locked = Was it locked?
incidents-locked-yes = Yes
incidents-locked-no = No
incidents-locked-unknown = Not known
incidents-lost-do = Remove this phone
incidents-lost-done = The phone is no longer in the network. The incident is written down.
incidents-lost-still = The incident is written down, but the phone is still in the network: removing needs a signal. Try again near a mast.
