## Letters from templates

paper-letter = Letter
letter-templates = Letter templates
letter-which = Which letter?
letter-name-hu-ajbh = Complaint to the equal-treatment authority
letter-name-cz-ombudsman = Complaint to the ombudsman
letter-name-ro-cncd = Petition to the equality body
letter-name-sk-snslp = Complaint to the equality body
letter-name-institution = To a school or an office: data and decision
letter-name-landlord = To the landlord: reasons for the notice
letter-name-child-signal = Report of a child in danger
letter-name-appointment = Appointment confirmed
letter-name-referral = Referral to a service
letter-begun = begun on this phone
letter-own = your network’s wording
letter-draft = A draft. A lawyer or a native speaker has not checked it. Read every line before it leaves.
letter-gloss = English is for understanding it. The office needs its own language.
letter-not-by-email = E-mail does not start this procedure. On paper with a signature, through e-Papír, or in person.
letter-no-letters = She wants no letters at home. An answer would come to the address in this letter: ask her which one is safe.
letter-missing = Still missing: { $what }
letter-gaps = Every ______ is a gap: write into it here, or by hand on paper.
letter-unknown = Not a place of a letter, left as written: { $what }
letter-text = The letter
letter-again = Begin again from the template
letter-again-title = Throw away what you changed?
letter-again-text = The letter is filled from the case anew. What you wrote into it is lost.
letter-kept = What you change is kept on this phone.
letter-share = Share as text
letter-share-open = Whoever gets the text can read it. Send it only to whom it is for.
letter-sent = Note that it was sent
letter-sent-how = How did it go?
letter-how-post = By post
letter-how-in-person = In person
letter-how-portal = Through an official portal
letter-how-email = By e-mail
letter-how-to-person = Given to the person
letter-sent-on = When?
letter-sent-note = Note in the history
letter-sent-words = Letter: { $letter }. { $how }.
letter-sent-route = The route is noted as handed in. Its deadline will not be shown any more.
letter-sent-saved = Noted in the case, saved on this phone.
letter-sent-drops = What you changed in the letter then goes from this phone. Print or send it first.
letter-not-shared = It could not be shared here.

## What a template may leave to the case

letter-place-person = name of the person
letter-place-person-address = address of the person
letter-place-respondent = the other side
letter-place-respondent-address = address of the other side
letter-place-event-date = day it happened
letter-place-known-date = day it became known
letter-place-notice-date = day the notice came
letter-place-place = place
letter-place-area = area of life
letter-place-ground = because of what
letter-place-facts = what happened
letter-place-evidence = proof and witnesses
letter-place-already-done = what was done
letter-place-other-proceedings = other procedures
letter-place-wish = what is wanted
letter-place-appointment = appointment
letter-place-meeting-place = where to meet
letter-place-service = office or service
letter-place-worker = worker
letter-place-organisation = organisation
letter-place-today = today

## The coordinator edits a template

letter-templates-text = What you change here everybody in the network gets. Earlier wordings stay below.
letter-templates-only-coordinator = Coordinators change these.
letter-template-language = Language of the letter
letter-template-text = Wording
letter-template-places = Put in what the case knows
letter-template-saved = Saved on this phone. The network will get it.
letter-template-empty = The wording is empty.
letter-template-built-in = Back to the built-in wording
letter-template-is-built-in = The built-in wording is used.
letter-template-is-own = Your network’s own wording is used.
letter-template-history = Earlier wordings
letter-template-version = { $who }, { $when }
letter-template-version-built-in = { $who }, { $when }: back to the built-in wording
letter-template-take = Put this wording into the field
