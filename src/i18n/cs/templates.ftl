## How coordinators word the network's letters

# plain wording, to be checked by a native speaker
letter-templates = Vzory dopisů
# plain wording, to be checked by a native speaker
letter-templates-text = Co tu změníte, dostane celá síť. Dřívější znění zůstanou níže.
# plain wording, to be checked by a native speaker
letter-templates-only-coordinator = Mění je koordinátoři.
# plain wording, to be checked by a native speaker
letter-template-text = Znění
# plain wording, to be checked by a native speaker
letter-template-places = Vložte, co případ ví
# plain wording, to be checked by a native speaker
letter-template-saved = Uloženo v tomto telefonu. Síť to dostane.
# plain wording, to be checked by a native speaker
letter-template-empty = Znění je prázdné.
# plain wording, to be checked by a native speaker
letter-template-built-in = Zpět na původní znění
# plain wording, to be checked by a native speaker
letter-template-is-built-in = Používá se původní znění.
# plain wording, to be checked by a native speaker
letter-template-is-own = Používá se vlastní znění sítě.
# plain wording, to be checked by a native speaker
letter-template-history = Dřívější znění
# plain wording, to be checked by a native speaker
letter-template-version-built-in = { $who }, { $when }: zpět na původní znění
# plain wording, to be checked by a native speaker
letter-template-take = Vložit toto znění do pole
