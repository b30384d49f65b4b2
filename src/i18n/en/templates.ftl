## How coordinators word the network's letters

letter-templates = Letter templates
letter-templates-text = What you change here everybody in the network gets. Earlier wordings stay below.
letter-templates-only-coordinator = Coordinators change these.
letter-template-text = Wording
letter-template-places = Put in what the case knows
letter-template-saved = Saved on this phone. The network will get it.
letter-template-empty = The wording is empty.
letter-template-built-in = Back to the built-in wording
letter-template-is-built-in = The built-in wording is used.
letter-template-is-own = Your network’s own wording is used.
letter-template-history = Earlier wordings
letter-template-version-built-in = { $who }, { $when }: back to the built-in wording
letter-template-take = Put this wording into the field
