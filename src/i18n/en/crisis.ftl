### What a crisis pregnancy asks and shows, and the rule by which anybody may be reached.

## How somebody may be reached

code-contact-rule-no-calls = No calls
crisis-rule = How the person may be reached
crisis-rule-differs = Two people were told different rules. The stricter one counts.
crisis-rule-hides = The contact rule hides the number.
crisis-phone-show = Show the number
crisis-phone-show-title = Show the number?
crisis-phone-show-text = A call can do harm. It is written into the case that you had it shown.
crisis-phone-call = Call
crisis-phone-message = Message
crisis-card-own-phone = This is the person's own number, and the contact rule hides it. It is not put on the card.
crisis-began = The contact rule does not allow this. Who began it?
crisis-began-person = The person did
crisis-began-worker = I did, knowing the rule
crisis-began-missing = Say who began it
crisis-entry-began-person = the person began it
crisis-entry-began-worker = begun by the worker, against the contact rule
crisis-entry-revealed = The hidden number was shown

## What she wants

code-wish-other-adoption = Adoption without contact
crisis-wishes = What she wants
crisis-wishes-none = Nothing she said herself is written down yet.
crisis-wishes-said = She said it: { $when }
crisis-wishes-earlier = What she said before
crisis-wishes-others = What others say. It is not her wish.
crisis-wishes-others-said = { $who }, { $when }
crisis-wishes-before = Noted by an earlier version. It is not known who said it.
crisis-wish-add = Write down what was said
crisis-wish-by = Who said it?
crisis-wish-herself = She herself
crisis-wish-other = Someone else
crisis-wish-relation = Who is that to her?
crisis-wish-which = What was said?
crisis-wish-hint = If you ask, read all of them out. They stand in the order of the alphabet; none is better than another.
crisis-wish-words = In the words that were used
crisis-wish-when = When was it said?
crisis-wish-saved = Saved on this phone. What was said before stays beside it.
crisis-about-keep = She raises the child herself, with the help she wants.
crisis-about-temporary-home = She lives with the child in a home for families, for a limited time. The child stays with her.
crisis-about-open-adoption = Another family adopts the child. She and they know of each other; what contact follows is agreed.
crisis-about-other-adoption = Another family adopts the child. She and they do not learn of each other.
crisis-about-confidential-birth = Her name is kept from others at the birth, as far as the country's law allows it.
crisis-about-undecided = She has time, and may change her mind.
crisis-entry-wish = What she wants, said by herself
crisis-entry-wish-other = Said by someone else ({ $who }); not her wish

## Who is who to her

field-with-whom = Who is with her now
code-company-alone = Nobody
code-company-partner = Partner
code-company-family = Family
code-company-friend = Friend
code-company-professional = Professional
code-company-other = Someone else
code-relation-mother = Mother
code-relation-father = Father
code-relation-partner = Partner
code-relation-relative = Relative
code-relation-friend = Friend
code-relation-professional = Professional
code-relation-other = Someone else

## Weeks, birth, planned days

crisis-plan = Planned days
crisis-weeks = Now: { $weeks } weeks
crisis-weeks-range = Now: { $least } to { $most } weeks
crisis-due = Expected: { $when }
crisis-due-range = Expected: between { $from } and { $to }
crisis-from-date = Worked out from the due date ({ $when })
crisis-from-weeks = Worked out from { $weeks } weeks, said on { $when }
crisis-plan-between = { $from } – { $to }
crisis-plan-done = done, { $when }
crisis-look-in = Done
crisis-look-in-title = { $what }: done
crisis-look-in-on = When?
crisis-look-in-fine = Is all well?
crisis-look-in-saved = Saved on this phone. It is planned no more.
crisis-birth = Birth
crisis-birth-add = Write down the birth
crisis-birth-correct = Correct the birth
crisis-birth-on = Day of the birth, or of the end of the pregnancy
crisis-birth-place = Was the place safe?
crisis-birth-mother = How is she?
crisis-birth-child = How is the child?
crisis-birth-saved = Saved on this phone. The days of aftercare follow from it.
crisis-birth-differs = Two people wrote it down differently. The earlier day counts until somebody corrects it.
code-birth-place-safe = Yes
code-birth-place-not-safe = No
code-birth-place-unknown = Not known
code-mother-condition-well = Well
code-mother-condition-needs-care = Needs care
code-mother-condition-died = Died
code-mother-condition-unknown = Not known
code-child-condition-well = Well
code-child-condition-needs-care = Needs care
code-child-condition-died = Died
code-child-condition-none = The pregnancy ended without a birth
code-child-condition-unknown = Not known
crisis-entry-birth-mother = She: { $how }
crisis-entry-birth-child = The child: { $how }
crisis-entry-birth-place = Safe place: { $how }
crisis-entry-ended = End of the pregnancy
crisis-entry-checked = Planned day done: { $what }
crisis-entry-fine = all is well
crisis-entry-not-fine = not all is well

## Telling the authority

crisis-duty = Tell the authority?
crisis-duty-why = Why it is asked: { $reasons }
crisis-duty-reason-minor = a minor
crisis-duty-reason-child-at-risk = a child may be at risk
crisis-duty-reason-high-risk = high risk
crisis-duty-hu = In Hungary, associations, foundations and church bodies are members of the signalling system: they have to signal that a child is in danger.
crisis-duty-cz = In Czechia, social services are bound to secrecy, but crimes that the criminal code lists have to be reported all the same. Telling OSPOD does not replace that.
crisis-duty-ro = In Romania, who by profession meets children has to report a suspicion of abuse or neglect urgently.
crisis-duty-sk = In Slovakia a child in danger is reported to the authority for the protection of children.
crisis-duty-body = To: { $body }
crisis-duty-law = Law: { $law }
crisis-duty-writing = In writing and without delay, also when it was said aloud before.
crisis-duty-lawyer = Nobody has checked this against the law's text. Ask a lawyer first.
crisis-duty-no-country = The region is missing, so it is not known whose law counts.
crisis-duty-by-hand = Teren tells nobody by itself. Somebody decides, and the decision is written down.
crisis-duty-open = Nobody has decided yet.
crisis-duty-asked = The coordinator was asked and has not decided yet.
crisis-duty-decide = Write down the decision
crisis-duty-decision = What was decided?
crisis-duty-to = To whom?
crisis-duty-on = When?
crisis-duty-reason = Why not?
crisis-duty-saved = The decision is saved on this phone.
crisis-duty-text = Text to send
crisis-duty-text-hint = Without the name: write it in by hand, where only the authority reads it.
crisis-duty-copy = Copy
crisis-duty-letter =
    To: { $body }
    { "" }
    We signal that a child or minor may be in danger.
    Name and address: ____________________
    Place: { $place }
    What it is about: { $reasons }
    What we saw or heard, and when: ____________________
    What has been done so far: ____________________
    What we ask for: ____________________
    { "" }
    Our number of the case: { $no }
    Date: { $when }
    Signature, organisation, telephone: ____________________
code-duty-decision-reported = Reported
code-duty-decision-not-reported = Not reported
code-duty-decision-asked = Asked the coordinator
crisis-entry-duty = Telling the authority: { $decision }
crisis-entry-taken = A coordinator has taken it on

## A minor in danger

crisis-call = A minor in danger
crisis-call-waits = No coordinator has taken it on yet.
crisis-call-take = I take it on
crisis-call-taken = Taken on. Everyone in the case sees it.

## In one minute

crisis-urgent = Urgent intake
crisis-urgent-safe = Is she safe now?
crisis-urgent-with = Who is with her?
crisis-urgent-age = How old is she?
crisis-urgent-basis = May it be kept?
crisis-urgent-basis-consent = She says yes
crisis-urgent-basis-vital = Cannot be asked, there is danger
crisis-urgent-weeks = Weeks pregnant
crisis-urgent-weeks-hint = 0: not known
crisis-urgent-rule = How may she be reached?
crisis-urgent-through = Through whom, when not?
crisis-urgent-label = How is she called?
crisis-urgent-words = In her words
crisis-urgent-quick = One screen instead of three steps, for when there is no time.
crisis-urgent-go = Write it down in a minute
