### How long a case is kept, as everybody reads it.

keeping-act = Keep or erase
keeping-entry-keep = Kept until { $when }
keeping-entry-hold = Must not be erased
keeping-entry-hold-over = May be erased again
keeping-entry-erase-case = The case is to be erased
keeping-entry-erase-person = The name is to be erased
keeping-entry-name-erased = The name was erased
keeping-entry-spare = It is not erased after all
keeping-why-asked = The person asks for it
keeping-why-withdrawn = Consent was withdrawn
keeping-why-over = It is not needed any more
keeping-why-unlawful = It should not have been kept
keeping-notice-case = This case is to be erased
keeping-notice-person = The name in this case is to be erased
keeping-notice-from = { $why }. Not before { $when }. Until then a coordinator can stop it.
keeping-notice-unsent = { $why }. The days begin when the others can see it: this phone has not sent it yet.
keeping-held = This case must not be erased
keeping-paper-title = How long it is kept
keeping-paper-open = As long as we work on your case, and { $months } months after that
keeping-paper-held = Longer, because it is needed: { $why }
keeping-paper-also = Also kept under
keeping-gone-title = This case was erased
keeping-gone-text = { $when }, { $name }. Nothing of it is kept here.
